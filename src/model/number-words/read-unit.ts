import type { NumberLanguage } from './language.ts';
import { tokenise } from './tokens.ts';

/** A unit that words can name; the last ones are of no record. */
export type StatedUnit = 'KZT' | 'USD' | 'percent' | 'RUB' | 'EUR' | 'CNY' | 'GBP';

/** Symbols, and how the words begin that name a unit. */
const units: Readonly<
  Record<NumberLanguage, readonly (readonly [unit: StatedUnit, symbols: string, beginning: RegExp])[]>
> = {
  kk: [
    ['KZT', '₸', /^(?:теңге|тг$|kzt$)/],
    ['USD', '$', /^(?:доллар|usd$)/],
    ['percent', '%', /^(?:пайыз|процент)/],
    ['RUB', '₽', /^(?:рубль|rub$)/],
    ['EUR', '€', /^(?:еуро|евро|eur$)/],
    ['CNY', '¥', /^(?:юань|cny$)/],
    ['GBP', '£', /^(?:фунт|gbp$)/],
  ],
  ru: [
    ['KZT', '₸', /^(?:тенге|тг$|kzt$)/],
    ['USD', '$', /^(?:доллар|usd$)/],
    ['percent', '%', /^процент/],
    ['RUB', '₽', /^(?:рубл|руб$|rub$)/],
    ['EUR', '€', /^(?:евро$|eur$)/],
    ['CNY', '¥', /^(?:юан|cny$)/],
    ['GBP', '£', /^(?:фунт|gbp$)/],
  ],
};

/** The unit that words name, of those that must agree with a record; `undefined` for none. */
export function namesUnit(words: string, language: NumberLanguage): StatedUnit | 'several' | undefined {
  const tokens = tokenise(words);
  const named = units[language].filter(([, symbol, beginning]) =>
    tokens.some(({ kind, word }) => word === symbol || (kind === 'word' && beginning.test(word))),
  );
  return named.length > 1 ? 'several' : named[0]?.[0];
}

/** The unit that words name; `undefined` for none or for several. */
export function readUnit(words: string, language: NumberLanguage): StatedUnit | undefined {
  const unit = namesUnit(words, language);
  return unit === 'several' ? undefined : unit;
}
