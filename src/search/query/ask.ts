import { beginningsOf } from '../analysis/terms.ts';
import type { Engine, Hit } from './engine.ts';

/** What stands in the index of a word of the query: its terms, any of which will do. */
export interface Asked {
  readonly terms: readonly string[];
  /** How many pages have any of them. */
  readonly pages: number;
}

/** More readings than this of one query are not worth the reader's time. */
export const mostReadings = 16;

/** The terms that stand in the index. Of a number's terms the first is the exact one, and enough. */
export async function living(engine: Engine, terms: readonly string[]): Promise<Asked | undefined> {
  const found: string[] = [];
  const pages = new Set<string>();
  for (const term of terms) {
    const { results } = await engine.search(term);
    if (results.length === 0) continue;
    found.push(term);
    for (const { id } of results) pages.add(id);
    if (/^\d/.test(term)) break;
  }
  return found.length > 0 ? { terms: found, pages: pages.size } : undefined;
}

/** The word as a beginning of longer words, if it is long enough to tell anything. */
export async function beginning(engine: Engine, written: string, isTyped: boolean): Promise<Asked | undefined> {
  if (/\d/.test(written)) return undefined;
  const beginnings = beginningsOf(written.toLowerCase()).filter(({ length }) => length >= (isTyped ? 2 : 4));
  return living(engine, beginnings);
}

/** Every combination of the words' readings, each page once. */
export async function pagesWithAll(engine: Engine, asked: readonly Asked[]): Promise<readonly Hit[]> {
  const readings = asked.reduce<string[][]>(
    (begun, { terms }) => begun.flatMap((reading) => terms.map((term) => [...reading, term])).slice(0, mostReadings),
    [[]],
  );
  const found = await Promise.all(readings.map((reading) => engine.search(reading.join(' '))));
  return best(found.flatMap(({ results }) => results));
}

function best(hits: readonly Hit[]): readonly Hit[] {
  const byPage = new Map<string, Hit>();
  for (const hit of hits) if (hit.score > (byPage.get(hit.id)?.score ?? -1)) byPage.set(hit.id, hit);
  return [...byPage.values()].sort((a, b) => b.score - a.score);
}
