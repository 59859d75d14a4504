import { kazakhNumeral } from './kazakh-numerals.ts';
import type { Lexeme } from './lexicon.ts';
import { russianNumeral } from './russian-numerals.ts';

/** What a numeral counts; of a Kazakh number only the last word has an ending. */
export interface Numeral {
  readonly value: number;
  readonly isLast: boolean;
}

const numerals: Readonly<Record<string, (word: string) => Numeral | undefined>> = {
  kk: kazakhNumeral,
  ru: russianNumeral,
};

/** What a word of a language counts, if it is a numeral. */
export function numeralOf(lexeme: Lexeme, language: string): Numeral | undefined {
  if (lexeme.numeral === undefined) lexeme.numeral = numerals[language]?.(lexeme.folded) ?? null;
  return lexeme.numeral ?? undefined;
}
