import { textSize } from './scene.ts';

/** Widths of Onest's letters in parts of the size, on the wide side; nothing is drawn while building. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[\s.,:;'’|!ilіI()\-–·]/u, 0.32],
  [/[жмшщыюфШЩЖМЮФЫmwMW@—…%№₸]/u, 0.86],
  [/[A-ZА-ЯӘҒҚҢӨҰҮҺ]/u, 0.7],
  [/\d/u, 0.6],
];

/** About how wide words are when printed; never narrower than they are. */
export const textWidth = (words: string, size = textSize): number =>
  size * Array.from(words).reduce((sum, letter) => sum + (widths.find(([like]) => like.test(letter))?.[1] ?? 0.59), 0);

/** Breaks words into lines no wider than `width`; a single longer word stays whole. */
export function wrap(words: string, width: number, size = textSize): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, size) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
