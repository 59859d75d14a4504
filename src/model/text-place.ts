import type { Position } from './fault.ts';

/**
 * Finds lines and columns in a text.
 *
 * @param firstLine the line of the file on which the text begins
 */
export function placesIn(text: string, firstLine = 1): (offset: number) => Position {
  const starts = [0];
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return (offset) => {
    let [first, last] = [0, starts.length - 1];
    while (first < last) {
      const middle = Math.ceil((first + last) / 2);
      if ((starts[middle] as number) <= offset) first = middle;
      else last = middle - 1;
    }
    return { line: first + firstLine, column: offset - (starts[first] as number) + 1 };
  };
}
