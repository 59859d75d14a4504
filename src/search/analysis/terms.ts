import { grammarOf } from './grammar.ts';
import { fold, toCyrillic } from './letters.ts';

/**
 * Ends every whole term. Folding removes this letter everywhere else, so no term is the beginning
 * of another, and Pagefind, which looks for beginnings, finds whole terms only.
 */
export const seal = 'ъ';

/**
 * The terms of one written word in lower case, likeliest first, sealed.
 *
 * @param isAsked the word is a reader's, not a page's
 */
export function termsOfWord(word: string, language: string, isAsked = false): readonly string[] {
  // A Kazakh word in a Russian text keeps its own grammar.
  const own = language === 'ru' && /[әғқңөұүһі]/.test(word) && grammarOf('kk') ? 'kk' : language;
  const grammar = grammarOf(own);
  const stems = toCyrillic(word).flatMap((reading) => grammar?.stems(reading, isAsked) ?? [fold(reading)]);
  return [...new Set(stems)].filter(Boolean).map((stem) => stem + seal);
}

/** The beginning of a word that is still being typed, in the letters of terms. */
export const beginningsOf = (word: string): readonly string[] => [...new Set(toCyrillic(word).map(fold))];
