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
    return [code, remembering(instance.getFixedT(code))];
  }),
);

/** The strings of a locale. */
export function translatorOf(locale: string): Translate {
  const translate = translators.get(locale);
  if (!translate) throw new Error(`no strings for locale ${locale}`);
  return translate;
}

/** Words without places to fill are looked up once: pages ask for the same ones again and again. */
function remembering(t: Translate): Translate {
  const lookUp = t as unknown as (key: string, places?: object) => unknown;
  const known = new Map<string, unknown>();
  const translate: typeof lookUp = (key, places) => {
    if (places) return lookUp(key, places);
    if (!known.has(key)) known.set(key, lookUp(key));
    return known.get(key);
  };
  return translate as unknown as Translate;
}
