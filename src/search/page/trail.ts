import type { Choice } from '../query/facets.ts';
import { longestQuery } from '../query/find.ts';

/** The fields of a form: `q`, `sort`, and any number of filters by their own names. */
export type Fields = Iterable<readonly [name: string, value: unknown]>;

/** The part of an address that asks a question, in the reader's own words; empty where nothing is asked. */
export function toSearch(fields: Fields): string {
  const filled = [...fields]
    .map(([name, value]): [string, string] => [name, String(value).trim().slice(0, longestQuery)])
    .filter(([, value]) => value);
  return filled.length > 0 ? `?${new URLSearchParams(filled).toString()}` : '';
}

/** What is ticked, by filter. */
export function choiceOf(fields: Fields): Choice {
  const choice: Record<string, string[]> = {};
  for (const [name, value] of fields) if (name !== 'q' && name !== 'sort') (choice[name] ??= []).push(String(value));
  return choice;
}

/** What the browser keeps of a question in its history, so that the back button brings it back. */
export interface Kept {
  /** The question as it stands in the address. */
  readonly asked?: string;
  /** The last word was not finished. */
  readonly typing?: boolean;
  /** How many results were shown, and how far down the reader was. */
  readonly shown?: number;
  readonly y?: number;
}

export const kept = (): Kept => (history.state ?? {}) as Kept;

export function keep(state: Kept): void {
  history.replaceState({ ...kept(), ...state }, '');
}

/**
 * Puts a question into the address. One that was meant as it is stays in the history; one that was
 * being typed gives its place to what is typed next.
 */
export function write(fields: Fields, typing: boolean, isMeant: boolean): void {
  const before = kept();
  const asked = toSearch(fields);
  if (asked === before.asked) keep({ typing });
  else
    history[isMeant || (before.asked && !before.typing) ? 'pushState' : 'replaceState'](
      { asked, typing },
      '',
      asked || location.pathname,
    );
}
