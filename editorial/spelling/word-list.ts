import { readFileSync } from 'node:fs';

/** Endings that a stem of the list may have are no longer. */
const longestEnding = 5;

/** Words that the site's editors know to be right, by lines of `editorial/words/<language>.txt`. */
export type WordList = (word: string) => boolean;

/**
 * Reads the list of a language. A line is a word, or a stem with `*` for its endings; what begins with
 * a capital stands for names alone.
 *
 * @param fold makes the same of letters that may stand for each other
 */
export function readWordList(language: string, fold: (text: string) => string): WordList {
  const file = new URL(`../words/${language}.txt`, import.meta.url);
  const lines = fold(readFileSync(file, 'utf8')).split('\n').filter(Boolean);
  const words = new Set(lines.filter((line) => !line.endsWith('*')));
  const stems = new Set(lines.filter((line) => line.endsWith('*')).map((line) => line.slice(0, -1)));
  const has = (word: string): boolean =>
    words.has(word) ||
    Array.from({ length: longestEnding + 1 }, (_, length) => word.slice(0, word.length - length)).some(
      (stem) => stem !== '' && stems.has(stem),
    );
  return (word) => has(word) || has(word.toLowerCase());
}
