import type { Qualifier } from '../schemas/figure.ts';
import { findNumbers, openText, type FoundNumber, type TextContext } from './find-numbers.ts';
import { grammarOf } from './grammars.ts';
import type { NumberLanguage } from './language.ts';
import { qualifiedNumber } from './qualifiers.ts';
import { wordsAfter } from './surroundings.ts';
import { isDash } from './tokens.ts';

/** An amount in the words of a citation. */
export interface Quantity {
  readonly value: number;
  /** `exact` where nothing qualifies it; `undefined` where two words contradict, or say what no record can: «менее 10». */
  readonly qualifier: Qualifier | undefined;
  readonly text: string;
  /** A part of a whole: 0.5 for «половина». */
  readonly isShare?: true;
}

/**
 * Reads the amounts in the words of a citation, each with its qualifier, in their order. Here a bare 2017 is
 * an amount, and so is «один» or «бір» where it is the only number; years, days, times, ordinals and
 * labels are left out.
 */
export function readQuantities(words: string, language: NumberLanguage): Quantity[] {
  const context = openText(words, grammarOf[language], false);
  const numbers = findNumbers(context);
  const kind = numbers.some((number) => number.kind === 'quantity') ? 'quantity' : 'pronoun';
  const meanings = meaningsOf(numbers, context);
  return numbers.flatMap((number, index) =>
    number.kind === kind
      ? [
          {
            value: number.value,
            qualifier: theOnly(meanings[index] ?? new Set()),
            text: words.slice(number.start, number.end),
            ...(number.isShare && { isShare: true }),
          },
        ]
      : [],
  );
}

type Meaning = Qualifier | 'other';

/** What is said of each number by words around it, by its own form, and by the form of what it counts. */
function meaningsOf(numbers: readonly FoundNumber[], context: TextContext): ReadonlySet<Meaning>[] {
  const { tokens, grammar, qualifiers } = context;
  const meanings = numbers.map(({ first, about, next }) => {
    const isLike = wordsAfter(tokens, next).some(({ word }) => grammar.saysAbout?.(word));
    if (isNegative(tokens, first)) return new Set<Meaning>(['other']);
    return new Set<Meaning>(about || isLike ? ['about'] : []);
  });
  for (const qualifier of qualifiers) {
    const index = qualifiedNumber(qualifier, numbers, context);
    if (index !== undefined) meanings[index]?.add(qualifier.phrase.means);
  }
  return meanings;
}

/** «-6»; but in «5-6» and «сезон - 6» it is no minus. */
const isNegative = (tokens: TextContext['tokens'], first: number): boolean =>
  isDash(tokens[first - 1]) && tokens[first]?.glued === true && tokens[first - 1]?.glued === false;

function theOnly(meanings: ReadonlySet<Meaning>): Qualifier | undefined {
  const [meaning = 'exact', another] = meanings;
  return meaning === 'other' || another !== undefined ? undefined : meaning;
}
