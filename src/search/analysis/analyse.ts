import { grammarOf } from './grammar.ts';
import { fold } from './letters.ts';
import { lexiconOf } from './lexicon.ts';
import type { Piece, readNumber } from './numbers.ts';

/** A word of a text, or a whole number («26 млн»), and the terms under which it is found. */
export interface Word {
  /** Where it stands in the text: `text.slice(start, end)` is the word as written. */
  readonly start: number;
  readonly end: number;
  /** Likeliest first, sealed; two words mean the same thing where they share one. */
  readonly terms: readonly string[];
  /** Tells the unit of the number before it, whose term says so already: «теңге» in «26 млн теңге». */
  readonly isUnit?: boolean;
}

const pieces = /\d+|[^\P{N}\d]+|\p{L}[\p{L}\p{M}\u00ad]*(?:['’ʼ][\p{L}\p{M}]+)*['’ʼ]?(?=[^\p{L}]|$)/gu;

let read: typeof readNumber | undefined;

/** Makes `analyse` read numbers: for the index, and for a reader whose query has one. Until then each digit run is a word. */
export async function loadNumbers(): Promise<void> {
  read = (await import('./numbers.ts')).readNumber;
}

/** Are there figures in a text, or words that look like numerals? */
export const hasNumber = (text: string, language: string): boolean =>
  /\d/.test(text) || (grammarOf(language)?.numerals.test(fold(text.toLowerCase())) ?? false);

/**
 * The words of a text with their terms: the one analysis for the index and for the query.
 *
 * @param language the language of the text; where its grammar isn't loaded, words are only folded
 * @param isAsked the text is a reader's query, not a page's
 */
export function analyse(text: string, language: string, isAsked = false): Word[] {
  const lexemeOf = lexiconOf(language, isAsked);
  const found: Piece[] = [];
  for (const { 0: token, index } of text.matchAll(pieces))
    found.push({ lexeme: lexemeOf(token), start: index, end: index + token.length });
  const words: Word[] = [];
  for (let at = 0; at < found.length;) {
    const number = read?.(text, found, at, language);
    if (number) {
      words.push(...number.words);
      at = number.next;
      continue;
    }
    const { lexeme, start, end } = found[at] as Piece;
    words.push({ start, end, terms: lexeme.terms });
    at += 1;
  }
  return words;
}
