import { z } from 'astro/zod';
import { parseEdtfDate } from '../edtf-date.ts';
import { isWebAddress } from '../link-address.ts';
import { field } from './field.ts';

/** Rules that a schema's own refinements report under. */
export type SchemaRule = 'trimmed' | 'evidence-length' | 'edtf-date' | 'day' | 'language-tag' | 'locale' | 'url' | 'id';

/**
 * Text of a given form. The pattern reaches editors' programs through the JSON Schemas; `isValid`
 * proves what no pattern can. A breach is reported under the name of the rule.
 */
const patternedSchema = (
  rule: SchemaRule,
  pattern: RegExp,
  isValid: (text: string) => boolean = () => true,
): z.ZodString =>
  z
    .string()
    .refine((text) => pattern.test(text) && isValid(text), { params: { rule } })
    .meta({ pattern: pattern.source });

/** One line or paragraph of words, without spaces at its ends. */
export const wordsSchema = z
  .string()
  .min(1)
  .refine((text) => text === text.trim(), { params: { rule: 'trimmed' } });

/** A language of a source or of a name: `kk`, `ru`, `en`, or with a script, `kk-Arab`. */
export const languageTagSchema = patternedSchema('language-tag', /^[a-z]{2,3}(-[A-Z][a-z]{3})?$/);

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
export const edtfDateSchema = patternedSchema(
  'edtf-date',
  /^\d{4}(-\d{2}){0,2}~?$/,
  (text) => parseEdtfDate(text) !== undefined,
);

/** A full calendar day, for what this site itself did: `2026-11-22`. */
export const daySchema = patternedSchema(
  'day',
  /^\d{4}-\d{2}-\d{2}$/,
  (text) => parseEdtfDate(text)?.day !== undefined,
);

/** The id of an entry: the name of its file or folder. */
export const idSchema = patternedSchema('id', /^[a-z0-9]+(-[a-z0-9]+)*$/);

export const urlSchema = patternedSchema('url', /^https?:\/\/[^\s/]+\S*$/, isWebAddress);

export const localeSchema = patternedSchema('locale', /^[a-z]{2,3}$/);

/**
 * In characters. A title stands on cards, in lists and in the browser's tab; a summary on cards and under a search
 * engine's result, which shows about so much of it.
 */
const longest = { title: 80, summary: 200 } as const;

/** The front matter of every text: `kk.md`, `ru.md`, `kk.mdx`, `ru.mdx`. */
export const textSchema = z.strictObject({
  title: field(wordsSchema.max(longest.title), {
    kk: 'Беттің осы тілдегі атауы; тізімдерде де осы тұрады.',
    ru: 'Название страницы на этом языке; оно же стоит в списках.',
  }),
  summary: field(wordsSchema.max(longest.summary), {
    kk: 'Бір-екі сөйлемдік түйін: тізімдерде және іздеу жүйелерінде көрінеді.',
    ru: 'Суть в одном-двух предложениях: видна в списках и в поисковых системах.',
  }),
  onlyHere: field(
    z
      .array(
        z.strictObject({
          what: field(wordsSchema, {
            kk: 'Сан, күн (04-23) немесе көрсеткіш, хабарда қалай аталса, солай.',
            ru: 'Число, день (04-23) или показатель — так, как его называет сообщение об ошибке.',
          }),
          because: field(wordsSchema, { kk: 'Неге екінші тілде жоқ.', ru: 'Почему этого нет на другом языке.' }),
        }),
      )
      .optional(),
    {
      kk: 'Тек осы тілдегі мәтінде айтылған сандар мен көрсеткіштер, себебімен.',
      ru: 'Числа и показатели, которые есть только в этом тексте, с причиной.',
    },
  ),
});
export type TextFields = z.infer<typeof textSchema>;
