import type { NumberLanguage } from './language.ts';
import { tokenise } from './tokens.ts';

export type StatedUnit = 'KZT' | 'USD' | 'percent';

/** Symbols, and how the words begin that name a unit. */
const units: Readonly<
  Record<NumberLanguage, readonly (readonly [unit: StatedUnit, symbols: string, beginning: RegExp])[]>
> = {
  kk: [
    ['KZT', '₸', /^(?:теңге|тг$|kzt$)/],
    ['USD', '$', /^(?:доллар|usd$)/],
    ['percent', '%', /^(?:пайыз|процент)/],
  ],
  ru: [
    ['KZT', '₸', /^(?:тенге|тг$|kzt$)/],
    ['USD', '$', /^(?:доллар|usd$)/],
    ['percent', '%', /^процент/],
  ],
};

/** The unit that words name, of those that must agree with a record; `undefined` for none or for several. */
export function readUnit(words: string, language: NumberLanguage): StatedUnit | undefined {
  const tokens = tokenise(words);
  const named = units[language].filter(([, symbol, beginning]) =>
    tokens.some(({ kind, word }) => word === symbol || (kind === 'word' && beginning.test(word))),
  );
  return named.length === 1 ? named[0]?.[0] : undefined;
}
