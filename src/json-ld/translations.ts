import type { CreativeWork, CreativeWorkLeaf } from 'schema-dts';
import type { Texts } from '../model/content.ts';
import { inLocale } from '../routing/paths.ts';
import type { PageView } from '../views/page.ts';
import type { JsonLdContext } from './node.ts';

/** How a text stands to the same text in other languages. */
export type TranslationProperties = Pick<CreativeWorkLeaf, 'translationOfWork' | 'workTranslation'>;

interface Written {
  readonly texts: Texts;
  readonly original: string;
}

/**
 * A translation points at its original, an original at its translations.
 *
 * @param language of the text that is shown
 * @param toWork the work in another language
 */
export function toTranslations(
  { texts, original }: Written,
  language: string,
  toWork: (language: string) => CreativeWork,
): TranslationProperties {
  if (language !== original) return texts.has(original) ? { translationOfWork: toWork(original) } : {};
  const translations = [...texts.keys()].filter((other) => other !== original).sort();
  return translations.length > 0 ? { workTranslation: translations.map(toWork) } : {};
}

/** The same of a whole page; one that shows another language's text is no translation of it. */
export const toPageTranslations = (
  entry: Written,
  language: string,
  page: PageView,
  { locale, url }: JsonLdContext,
): TranslationProperties =>
  language === locale
    ? toTranslations(entry, language, (other) => ({
        '@type': 'WebPage',
        '@id': url(inLocale(page.path, other)),
        inLanguage: other,
      }))
    : {};
