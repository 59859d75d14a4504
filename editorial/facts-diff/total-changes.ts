import { workOut, type Sum } from '../../src/model/total.ts';
import { toNamed, type NamedEntry } from './names.ts';
import type { EntryPair } from './pairs.ts';
import type { Side } from './side.ts';

/** A sum that the site works out, and its addends, before and after. */
export interface TotalChange extends NamedEntry {
  readonly was?: Sum;
  readonly now?: Sum;
}

/** Sums that come out otherwise, whatever the reason: nobody types them. */
export function compareTotals(pairs: readonly EntryPair[], was: Side, now: Side): TotalChange[] {
  return pairs.flatMap((pair) => {
    if (pair.collection !== 'totals') return [];
    const [old, current] = [pair.was && sumIn(was, pair.was.id), pair.now && sumIn(now, pair.now.id)];
    if (JSON.stringify(old) === JSON.stringify(current)) return [];
    const named = toNamed((pair.now ? now : was).everything, pair);
    return [{ ...named, ...(old && { was: old }), ...(current && { now: current }) }];
  });
}

/** Nothing where the content has faults that leave no honest sum. */
function sumIn({ content }: Side, id: string): Sum | undefined {
  const total = content.totals.get(id);
  try {
    return total && workOut(total, content).sum;
  } catch {
    return undefined;
  }
}
