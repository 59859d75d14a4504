import { kk } from './strings/kk.ts';
import { ru } from './strings/ru.ts';

/** A language of the site. */
export interface Locale {
  /** First segment of every path, name of the text files and `lang` of the pages. */
  readonly code: string;
  /** The language's own name for itself. */
  readonly name: string;
  /** What `Intl` is asked for. */
  readonly intl: string;
  /** Open Graph's spelling. */
  readonly openGraph: string;
  readonly strings: Dictionary;
}

type Widened<T> = { readonly [K in keyof T]: T[K] extends string ? string : Widened<T[K]> };

/** The strings that every language has; languages with more plural forms have further keys. */
export type Dictionary = Widened<typeof kk>;

/** Strings that can be printed as they are: those with a `{{placeholder}}` need `t`. */
type Printable<T> = {
  readonly [K in keyof T as T[K] extends `${string}{{${string}` ? never : K]: T[K] extends string
    ? string
    : Printable<T[K]>;
};

/** The interface words that components print. */
export type Labels = Printable<typeof kk>;

/** The languages of the site, in the order in which they are offered. A further one is a line here. */
export const locales: readonly Locale[] = [
  { code: 'kk', name: 'Қазақша', intl: 'kk-KZ', openGraph: 'kk_KZ', strings: kk },
  { code: 'ru', name: 'Русский', intl: 'ru-KZ', openGraph: 'ru_KZ', strings: ru },
];

/** The language record of a code. */
export function localeOf(code: string): Locale {
  const locale = locales.find((candidate) => candidate.code === code);
  if (!locale) throw new Error(`no locale ${code}; the site has ${locales.map((known) => known.code).join(', ')}`);
  return locale;
}
