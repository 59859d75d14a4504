import { createInstance, type TFunction } from 'i18next';
import { locales } from './locales.ts';

export type Translate = TFunction;

/**
 * One fixed `t` a locale, made once: no language is switched at run time, so pages rendered side by
 * side can't take each other's language. There is no fallback; a missing key stops the build.
 */
const translators: ReadonlyMap<string, Translate> = new Map(
  locales.map(({ code, strings }) => {
    const instance = createInstance();
    void instance.init({
      lng: code,
      resources: { [code]: { translation: strings } },
      fallbackLng: false,
      initAsync: false,
      interpolation: { escapeValue: false },
      parseMissingKeyHandler: (key: string) => {
        throw new Error(`no string "${key}" in locale ${code}`);
      },
    });
    return [code, instance.getFixedT(code)];
  }),
);

/** The strings of a locale. */
export function translatorOf(locale: string): Translate {
  const translate = translators.get(locale);
  if (!translate) throw new Error(`no strings for locale ${locale}`);
  return translate;
}
