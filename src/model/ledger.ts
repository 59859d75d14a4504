import { createHash } from 'node:crypto';
import type { z } from 'astro/zod';
import type { Fault } from './fault.ts';
import { figureSubject, isPublished, printedClaim } from './figure.ts';
import type { Figure, Measure } from './content.ts';
import type { Unit } from './schemas/measure.ts';
import { publishedStateSchema } from './schemas/published-state.ts';

/** The ledger of published states, in the content folder. One JSON object a line, oldest first, append-only. */
export const ledgerFile = 'ledger.jsonl';

export type PublishedState = z.infer<typeof publishedStateSchema>;

/** The seal of a line: a digest over the seal before it and the line's own words. */
const sealOf = (state: Omit<PublishedState, 'seal'>, before: string): string =>
  createHash('sha256')
    .update(`${before}\n${JSON.stringify(state)}`)
    .digest('hex')
    .slice(0, 16);

/**
 * Reads the ledger and proves that no line was changed, moved or taken out of the middle. Reading
 * stops at the first line that doesn't hold, because none after it can be proven.
 *
 * @param file the ledger's name in faults
 */
export function readLedger(text: string, file: string): { states: PublishedState[]; faults: Fault[] } {
  const states: PublishedState[] = [];
  const numbers = new Map<string, number>();
  for (const [index, line] of text.replace(/\n$/, '').split('\n').entries()) {
    const broken = (problem: 'unreadable' | 'seal' | 'order'): { states: PublishedState[]; faults: Fault[] } => ({
      states,
      faults: [{ file, line: index + 1, column: 1, rule: 'ledger-broken', parameters: { problem } }],
    });
    const state = parseLine(line);
    if (!state) return broken('unreadable');
    const { seal, ...stated } = state;
    const before = states.at(-1);
    if (seal !== sealOf(stated, before?.seal ?? '')) return broken('seal');
    const last = numbers.get(state.figure) ?? 0;
    if (state.number !== last + 1 || (before && before.date > state.date)) return broken('order');
    numbers.set(state.figure, state.number);
    states.push(state);
  }
  return { states, faults: [] };
}

function parseLine(line: string): PublishedState | undefined {
  try {
    return publishedStateSchema.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}

/** What a figure says now, in the ledger's words. */
export function stateNow(figure: Figure, unit: Unit): Omit<PublishedState, 'number' | 'date' | 'seal'> {
  const { value, qualifier, status, source } = printedClaim(figure);
  const { kind, id } = figureSubject(figure);
  return {
    figure: figure.id,
    subject: `${kind}/${id}`,
    measure: figure.measure,
    unit,
    value,
    qualifier,
    status,
    source,
  };
}

/** Whether two states say the same to a reader. */
export const sayTheSame = (
  a: Pick<PublishedState, 'value' | 'qualifier' | 'status' | 'source'>,
  b: Pick<PublishedState, 'value' | 'qualifier' | 'status' | 'source'>,
): boolean => a.value === b.value && a.qualifier === b.qualifier && a.status === b.status && a.source === b.source;

/** What the ledger is compared with: all that is published, linked. */
interface Published {
  readonly figures: ReadonlyMap<string, Figure>;
  readonly measures: ReadonlyMap<string, Measure>;
}

/** The figures that say something on the site which the ledger doesn't hold yet. */
export function unreleased({ figures }: Pick<Published, 'figures'>, ledger: readonly PublishedState[]): Figure[] {
  const held = new Map(ledger.map(({ figure, number }) => [figure, number]));
  return [...figures.values()].filter(
    (figure) => isPublished(figure) && (held.get(figure.id) ?? 0) <= (figure.revisions?.length ?? 0),
  );
}

/**
 * The lines that a release adds to the ledger: one for each published figure whose state it doesn't
 * hold yet. The content must have been proven against the ledger before.
 *
 * @param date the day of the release
 */
export function nextStates(
  content: Published,
  ledger: readonly PublishedState[],
  date: string,
): readonly PublishedState[] {
  let before = ledger.at(-1)?.seal ?? '';
  return unreleased(content, ledger).map((figure) => {
    const unit = content.measures.get(figure.measure)?.unit;
    if (!unit) throw new Error(`figure ${figure.id}: no measure ${figure.measure}`);
    const { figure: id, ...says } = stateNow(figure, unit);
    const state = { figure: id, number: (figure.revisions?.length ?? 0) + 1, date, ...says };
    before = sealOf(state, before);
    return { ...state, seal: before };
  });
}

/** Published states as the ledger's text. */
export const toLedgerText = (states: readonly PublishedState[]): string =>
  states.map((state) => `${JSON.stringify(state)}\n`).join('');
