import { findNumbers, openText } from './find-numbers.ts';
import { grammarOf } from './grammars.ts';
import type { NumberLanguage } from './language.ts';

/** A number as it stands in a text. */
export interface NumberMention {
  /** UTF-16 offsets of the number with its scale and ending («26 млн», «20-дан»), without what it counts. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Exact; of a `time` the minutes since midnight. */
  readonly value: number;
  /**
   * `pronoun`: a word that more often points than counts (один из, бір жыл, екеуі, оба); `label`: the number of
   * something (№ 4, 13-бап, COVID-19); the others are what they say. Only a `quantity` states an amount.
   */
  readonly kind: 'quantity' | 'pronoun' | 'year' | 'day' | 'time' | 'ordinal' | 'label';
  /** 1 to 12; of a `day`. */
  readonly month?: number;
}

/**
 * Finds the numbers in a text, in digits and in words, in its order. They don't overlap; a date is a day
 * and a year, a span such as «9–14» two numbers. Plural nouns alone (тысячи людей, мыңдаған) and Roman
 * numerals are no numbers.
 *
 * A bare number from 1900 to 2099 is a year unless what stands around it shows that it counts something.
 */
export function readNumbers(text: string, language: NumberLanguage): NumberMention[] {
  const numbers = findNumbers(openText(text, grammarOf[language], true));
  return numbers.map(({ start, end, value, kind, month }) => ({
    start,
    end,
    text: text.slice(start, end),
    value,
    kind,
    ...(month !== undefined && { month }),
  }));
}
