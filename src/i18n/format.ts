import { parseEdtfDate } from '../model/edtf-date.ts';
import type { Qualifier } from '../model/schemas/figure.ts';
import type { SumUnit, Unit } from '../model/schemas/measure.ts';
import { kazakhNumberCases, symbolCases } from './kazakh-numbers.ts';
import { localeOf } from './locales.ts';
import { perLocale } from './per-locale.ts';
import { translatorOf } from './translate.ts';

const timeZone = 'Asia/Almaty';
const noBreakSpace = '\u00A0';

const numbers = perLocale((locale) => new Intl.NumberFormat(localeOf(locale).intl, { maximumFractionDigits: 20 }));

/** A number in groups of three, joined by no-break spaces: `26 000 000`. */
export const formatNumber = (value: number, locale: string): string =>
  numbers(locale).format(value).replace(/\s/gu, noBreakSpace);

const symbolUnits = { KZT: 'currency', USD: 'currency', percent: 'percent' } as const satisfies Partial<
  Record<Unit, string>
>;
const isSymbolUnit = (unit: SumUnit): unit is keyof typeof symbolUnits => Object.hasOwn(symbolUnits, unit);

const moneyIn = (currency: 'KZT' | 'USD'): ((locale: string) => Intl.NumberFormat) =>
  perLocale(
    (locale) =>
      new Intl.NumberFormat(localeOf(locale).intl, {
        style: 'currency',
        currency,
        currencyDisplay: 'narrowSymbol',
        minimumFractionDigits: 0,
      }),
  );
const money = { KZT: moneyIn('KZT'), USD: moneyIn('USD') } as const;

/** A number with the sign of its unit: `26 000 000 ₸`, `50 %`. */
const formatWithSymbol = (value: number, unit: keyof typeof symbolUnits, locale: string): string =>
  unit === 'percent'
    ? `${formatNumber(value, locale)}${noBreakSpace}%`
    : money[unit](locale).format(value).replace(/\s/gu, noBreakSpace);

/** A value with its unit: `26 000 000 ₸`, `50 %`, `2 500 адам`. */
export const formatValue = (value: number, unit: SumUnit, locale: string): string =>
  isSymbolUnit(unit)
    ? formatWithSymbol(value, unit, locale)
    : `${formatNumber(value, locale)}${noBreakSpace}${translatorOf(locale)(`unit.${unit}`, { count: value })}`;

const plurals = perLocale((locale) => new Intl.PluralRules(localeOf(locale).intl));

/** The words of values told before: a figure stands on many pages. */
const valuesInWords = perLocale(() => new Map<string, string>());

/** A value in the words of its qualifier: `более 10 000 человек`, `20-дан астам ұйым`. */
export function formatQualified(value: number, unit: SumUnit, qualifier: Qualifier, locale: string): string {
  const known = valuesInWords(locale);
  const key = `${value} ${unit} ${qualifier}`;
  const words = known.get(key) ?? qualifiedInWords(value, unit, qualifier, locale);
  known.set(key, words);
  return words;
}

function qualifiedInWords(value: number, unit: SumUnit, qualifier: Qualifier, locale: string): string {
  const t = translatorOf(locale);
  const isSymbol = isSymbolUnit(unit);
  const number = isSymbol ? formatWithSymbol(value, unit, locale) : formatNumber(value, locale);
  const amount = formatValue(value, unit, locale);
  // Russian puts the unit in the genitive after "более": its singular is the form of a fraction, its
  // plural that of five.
  const category = plurals(locale).select(value);
  const genitiveCount = category === 'one' || category === 'other' ? 1.5 : 5;
  const genitive = isSymbol ? amount : `${number}${noBreakSpace}${t(`unit.${unit}`, { count: genitiveCount })}`;
  const endings = isSymbol ? symbolCases[unit] : kazakhNumberCases(value);
  const words = t(`figure.qualified.${qualifier}`, {
    amount,
    number,
    genitive,
    unit: isSymbol ? '' : t(`unit.${unit}`, { count: value }),
    ...endings,
  });
  return words.trim();
}

/** A number without its unit in the words of its qualifier, for narrow places: `более 9 000`, `9 000-нан астам`. */
export const formatQualifiedNumber = (value: number, qualifier: Qualifier, locale: string): string =>
  translatorOf(locale)(`chart.qualified.${qualifier}`, {
    number: formatNumber(value, locale),
    ...kazakhNumberCases(value),
  });

/** The words of dates told before: few days are told of often. */
const datesInWords = perLocale(() => new Map<string, string>());

/** An EDTF date in words, no more precise than it is: `2017 жылғы 23 сәуір`, `апрель 2018 года`, `2017 год`. */
export function formatDate(text: string, locale: string): string {
  const known = datesInWords(locale);
  const words = known.get(text) ?? dateInWords(text, locale);
  known.set(text, words);
  return words;
}

function dateInWords(text: string, locale: string): string {
  const date = parseEdtfDate(text);
  if (!date) throw new Error(`not an EDTF date: ${text}`);
  const t = translatorOf(locale);
  const { year, month, day, approximate } = date;
  const words =
    month === undefined
      ? t('date.year', { year })
      : day === undefined
        ? t('date.month', { year, month: monthName(month, 'alone', locale) })
        : t('date.day', { year, month: monthName(month, 'in-date', locale), day });
  return approximate ? t('date.approximate', { date: words }) : words;
}

/** The names of the twelve months. */
const monthNames = perLocale((locale) => {
  const { intl } = localeOf(locale);
  const alone = new Intl.DateTimeFormat(intl, { month: 'long', timeZone });
  const inDate = new Intl.DateTimeFormat(intl, { day: 'numeric', month: 'long', timeZone });
  const middays = Array.from({ length: 12 }, (_, month) => Date.UTC(2024, month, 1, 12));
  return {
    alone: middays.map((midday) => alone.format(midday).toLocaleLowerCase(intl)),
    'in-date': middays.map((midday) => inDate.formatToParts(midday).find(({ type }) => type === 'month')?.value),
  };
});

/**
 * A month in words, as it stands after a day (`апреля`) or without one (`апрель`).
 *
 * @param month 1 to 12
 */
export const monthName = (month: number, place: 'in-date' | 'alone', locale: string): string =>
  monthNames(locale)[place][month - 1] ?? '';

/** The first letter as a capital. */
export const capitalise = (text: string, locale: string): string =>
  text.charAt(0).toLocaleUpperCase(localeOf(locale).intl) + text.slice(1);

/** Sorts names as a reader of the language expects. */
export const collatorOf = perLocale((locale) => new Intl.Collator(localeOf(locale).intl, { numeric: true }));
