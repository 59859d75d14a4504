import { z } from 'astro/zod';
import { parseEdtfDate } from '../edtf-date.ts';
import { field } from './field.ts';

/** One line or paragraph of words, without spaces at its ends. */
export const wordsSchema = z
  .string()
  .min(1)
  .refine((text) => text === text.trim(), { params: { rule: 'trimmed' } });

/** A language of a source or of a name: `kk`, `ru`, `en`, or with a script, `kk-Arab`. */
export const languageTagSchema = z
  .string()
  .refine((text) => /^[a-z]{2,3}(-[A-Z][a-z]{3})?$/.test(text), { params: { rule: 'language-tag' } });

/**
 * The same words in each language of the site. Kazakh and Russian are always both there; a further
 * language may be added and is checked against the site's locales when entries are linked.
 */
export const localisedSchema = z
  .object({
    kk: field(wordsSchema, { kk: 'Қазақша мәтін.', ru: 'Текст на казахском.' }),
    ru: field(wordsSchema, { kk: 'Орысша мәтін.', ru: 'Текст на русском.' }),
  })
  .catchall(wordsSchema);
export type Localised = z.infer<typeof localisedSchema>;

/** A date as text, as precise as the source: `2017`, `2017-04`, `2017-04-23`, `2017~`. */
export const edtfDateSchema = z
  .string()
  .refine((text) => parseEdtfDate(text) !== undefined, { params: { rule: 'edtf-date' } });

/** A full calendar day, for what this site itself did: `2026-11-22`. */
export const daySchema = z
  .string()
  .refine((text) => parseEdtfDate(text)?.day !== undefined && !text.endsWith('~'), { params: { rule: 'day' } });

/** The id of an entry: the name of its file or folder. */
export const idSchema = z.string().refine((text) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text), { params: { rule: 'id' } });

export const urlSchema = z
  .string()
  .refine((text) => /^https?:\/\/\S+$/.test(text) && URL.canParse(text), { params: { rule: 'url' } });

export const localeSchema = z.string().refine((text) => /^[a-z]{2,3}$/.test(text), { params: { rule: 'locale' } });

/** The front matter of every text: `kk.md`, `ru.md`, `kk.mdx`, `ru.mdx`. */
export const textSchema = z.strictObject({
  title: field(wordsSchema, {
    kk: 'Беттің осы тілдегі атауы; тізімдерде де осы тұрады.',
    ru: 'Название страницы на этом языке; оно же стоит в списках.',
  }),
  summary: field(wordsSchema, {
    kk: 'Бір-екі сөйлемдік түйін: тізімдерде және іздеу жүйелерінде көрінеді.',
    ru: 'Суть в одном-двух предложениях: видна в списках и в поисковых системах.',
  }),
});
export type TextFields = z.infer<typeof textSchema>;
