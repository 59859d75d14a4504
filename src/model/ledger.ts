import { createHash } from 'node:crypto';
import type { z } from 'astro/zod';
import type { Fault } from './fault.ts';
import { figureSubject, isPublished, printedClaim } from './figure.ts';
import type { Figure } from './content.ts';
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
export function stateNow(figure: Figure): Omit<PublishedState, 'number' | 'date' | 'seal'> {
  const { value, qualifier, status, source } = printedClaim(figure);
  const { kind, id } = figureSubject(figure);
  return { figure: figure.id, subject: `${kind}/${id}`, measure: figure.measure, value, qualifier, status, source };
}

/** Whether two states say the same to a reader. */
export const sayTheSame = (
  a: Pick<PublishedState, 'value' | 'qualifier' | 'status' | 'source'>,
  b: Pick<PublishedState, 'value' | 'qualifier' | 'status' | 'source'>,
): boolean => a.value === b.value && a.qualifier === b.qualifier && a.status === b.status && a.source === b.source;

/**
 * The lines that a release adds to the ledger: one for each published figure whose state it doesn't
 * hold yet. The content must have been proven against the ledger before.
 *
 * @param date the day of the release
 */
export function nextStates(
  figures: Iterable<Figure>,
  ledger: readonly PublishedState[],
  date: string,
): readonly PublishedState[] {
  const added: PublishedState[] = [];
  let before = ledger.at(-1)?.seal ?? '';
  for (const figure of figures) {
    const number = (figure.revisions?.length ?? 0) + 1;
    const isHeld = ledger.filter((state) => state.figure === figure.id).length >= number;
    if (!isPublished(figure) || isHeld) continue;
    const { figure: id, ...says } = stateNow(figure);
    const state = { figure: id, number, date, ...says };
    before = sealOf(state, before);
    added.push({ ...state, seal: before });
  }
  return added;
}

/** Published states as the ledger's text. */
export const toLedgerText = (states: readonly PublishedState[]): string =>
  states.map((state) => `${JSON.stringify(state)}\n`).join('');
