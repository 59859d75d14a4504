import { locales, localeOf } from '../i18n/locales.ts';
import { translatorOf } from '../i18n/translate.ts';
import type { Texts } from '../model/content.ts';
import type { Localised } from '../model/schemas/text.ts';

/** Words to print, with their language where it isn't the page's. */
export interface Words {
  readonly text: string;
  readonly lang: string | undefined;
}

/** Words in the page's language; where they are not translated yet, in the first language that has them. */
export function wordsIn(words: Localised, locale: string): Words {
  const own = words[locale];
  if (own !== undefined) return { text: own, lang: undefined };
  const other = locales.find(({ code }) => words[code] !== undefined)?.code ?? 'kk';
  return { text: words[other] ?? words.kk, lang: other };
}

/** Words of a foreign text, marked unless they happen to be in the page's language. */
export const foreignWords = (text: string, language: string, locale: string): Words => ({
  text,
  lang: language === locale ? undefined : language,
});

/** The name of a language in the language of the page. */
export function languageName(language: string, locale: string): string {
  const t = translatorOf(locale);
  const known = `name.languages.${language}`;
  return hasString(locale, known)
    ? t(known as 'name.languages.kk')
    : (new Intl.DisplayNames(localeOf(locale).intl, { type: 'language' }).of(language) ?? language);
}

/** Whether the interface has a string of this dotted key in a language. */
export const hasString = (locale: string, key: string): boolean =>
  key
    .split('.')
    .reduce<unknown>(
      (part, step) => (typeof part === 'object' && part !== null ? (part as Record<string, unknown>)[step] : undefined),
      localeOf(locale).strings,
    ) !== undefined;

/** The text of an entry that a page shows: its own language's, or another's until it is translated. */
export interface TextView {
  readonly title: Words;
  readonly summary: Words;
  /** The language that is shown. */
  readonly language: string;
  readonly isFallback: boolean;
  /** The languages that have this text. */
  readonly available: readonly string[];
}

/** Chooses the text for a page; falls back to the original, then to whatever there is. */
export function toTextView(texts: Texts, locale: string, original: string): TextView {
  const language = [locale, original, ...texts.keys()].find((code) => texts.has(code)) ?? original;
  const text = texts.get(language);
  if (!text) throw new Error('an entry without any text can not be shown');
  return {
    title: foreignWords(text.title, language, locale),
    summary: foreignWords(text.summary, language, locale),
    language,
    isFallback: language !== locale,
    available: locales.map(({ code }) => code).filter((code) => texts.has(code)),
  };
}
