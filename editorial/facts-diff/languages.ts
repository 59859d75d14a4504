import { locales } from '../../src/i18n/locales.ts';
import type { MessageLanguage } from '../rule.ts';
import { siteFormats, type Speech } from './speech.ts';
import { formatsEn, wordsEn } from './words-en.ts';
import { wordsKk } from './words-kk.ts';
import { wordsRu } from './words-ru.ts';

/** Every language of the report. */
export const speeches: Readonly<Record<MessageLanguage, Speech>> = {
  kk: { language: 'kk', locale: 'kk', formats: siteFormats('kk'), words: wordsKk },
  ru: { language: 'ru', locale: 'ru', formats: siteFormats('ru'), words: wordsRu },
  // The content isn't in English: its names are given in the site's first language.
  en: { language: 'en', locale: locales[0]?.code ?? 'kk', formats: formatsEn, words: wordsEn },
};
