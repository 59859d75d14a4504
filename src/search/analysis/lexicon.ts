import { grammarOf } from './grammar.ts';
import { fold, toCyrillic } from './letters.ts';
import type { Numeral } from './numerals.ts';
import { termsOfWord } from './terms.ts';

/** A run of letters or of digits, apart from where it stands. */
export interface Lexeme {
  /** In lower case. */
  readonly written: string;
  /** Its first reading, folded. */
  readonly folded: string;
  readonly terms: readonly string[];
  /** What it counts, once that has been asked; `null` where it is no numeral. */
  numeral?: Numeral | null;
}

const lexicons = new Map<string, Map<string, Lexeme>>();

/** Gives the lexemes of a language: texts repeat their words, and a word is analysed once. */
export function lexiconOf(language: string, isAsked: boolean): (token: string) => Lexeme {
  const grammar = grammarOf(language);
  // A grammar that was loaded since makes other lexemes.
  const key = [language, isAsked, grammar && 1, grammarOf('kk') && 1].join();
  const lexicon = lexicons.get(key) ?? new Map<string, Lexeme>();
  lexicons.set(key, lexicon);
  return (token) => {
    let lexeme = lexicon.get(token);
    if (!lexeme) {
      const written = token.replaceAll('\u00ad', '').toLowerCase().normalize('NFC');
      const folded = fold(toCyrillic(written)[0] ?? '');
      lexeme = { written, folded, terms: termsOfWord(written, language, isAsked) };
      lexicon.set(token, lexeme);
    }
    return lexeme;
  };
}
