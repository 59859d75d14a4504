import type { Position } from '../../src/model/fault.ts';

/** A place in a text where a pattern matches. */
export interface Place extends Position {
  readonly found: string;
}

/**
 * The first match in each line: a sign that was pasted a thousand times is one thing to mend.
 *
 * @param pattern global; a byte order mark takes no column
 */
export function* firstInEachLine(text: string, pattern: RegExp): Generator<Place> {
  let [line, told] = [1, 0];
  let start = text.startsWith('\uFEFF') ? 1 : 0;
  let end = text.indexOf('\n');
  for (const { 0: found, index } of text.matchAll(pattern)) {
    for (; end !== -1 && end < index; end = text.indexOf('\n', start)) {
      line += 1;
      start = end + 1;
    }
    if (told === line) continue;
    told = line;
    yield { line, column: index - start + 1, found };
  }
}

/** A sign that can't be seen, by its number: `U+00AD`. */
export const codeOf = (sign: string): string =>
  `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Finds signs that can't be seen and names them by their numbers. */
export function* findSigns(
  text: string | undefined,
  pattern: RegExp,
): Generator<Position & { readonly parameters: { readonly found: string } }> {
  for (const { found, ...place } of firstInEachLine(text ?? '', pattern))
    yield { ...place, parameters: { found: codeOf(found) } };
}
