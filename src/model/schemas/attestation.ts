import { z } from 'astro/zod';
import { field } from './field.ts';
import { idSchema, languageTagSchema, localisedSchema, wordsSchema } from './text.ts';

/** More than this many words would no longer be a short fragment but a copied passage. */
export const maximumEvidenceWords = 12;

/** Words of a text, counted by what stands between spaces and holds a letter or digit. */
export const countWords = (text: string): number =>
  text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** What every statement taken from a source carries: who said it, in which words, whether it was looked up twice. */
export const attestationFields = {
  source: field(idSchema, {
    kk: 'Дереккөздің идентификаторы: sources/ қалтасындағы файл атауы.',
    ru: 'Идентификатор источника: имя файла в папке sources/.',
  }),
  evidence: field(
    wordsSchema.refine((text) => countWords(text) <= maximumEvidenceWords, { params: { rule: 'evidence-length' } }),
    {
      kk: 'Дәйексөз: дереккөздің өз сөзі, өз тілінде, ең көбі 12 сөз.',
      ru: 'Цитата-подтверждение: слова источника на его языке, не больше 12 слов.',
    },
  ),
  verified: field(z.boolean(), {
    kk: 'true — дәйексөз дереккөзден екінші рет табылды; false — екінші рет табылмады.',
    ru: 'true — цитата найдена в источнике повторно; false — повторно не найдена.',
  }),
} as const;

export const attestationSchema = z.strictObject(attestationFields);
export type Attestation = z.infer<typeof attestationSchema>;

/** A statement in this site's own words, resting on a source. */
export const factSchema = z.strictObject({
  statement: field(localisedSchema, {
    kk: 'Өз сөзімізбен айтылған факт.',
    ru: 'Факт, изложенный нашими словами.',
  }),
  ...attestationFields,
});
export type Fact = z.infer<typeof factSchema>;

/** A name as a source prints it, or one that this site's editors translated. Never both. */
export const nameSchema = z.union([
  z.strictObject({
    language: field(languageTagSchema, { kk: 'Атаудың тілі.', ru: 'Язык названия.' }),
    text: field(wordsSchema, { kk: 'Дереккөз қалай жазса, солай.', ru: 'Так, как печатает источник.' }),
    source: field(idSchema, { kk: 'Осылай жазған дереккөз.', ru: 'Источник, который печатает это название.' }),
  }),
  z.strictObject({
    language: field(languageTagSchema, { kk: 'Атаудың тілі.', ru: 'Язык названия.' }),
    text: field(wordsSchema, { kk: 'Редакция аудармасы.', ru: 'Перевод редакции.' }),
    translation: field(z.literal(true), {
      kk: 'Бұл атауды бірде-бір дереккөз жазбаған, аударған — редакция.',
      ru: 'Ни один источник так не пишет: перевод сделала редакция.',
    }),
  }),
]);
export type Name = z.infer<typeof nameSchema>;

/** The first name of a language is the official one; further ones are variants. */
export const namesSchema = field(z.array(nameSchema).min(1), {
  kk: 'Атаулар: әр тілдегі біріншісі — негізгісі, қалғандары — дереккөздерде кездесетін нұсқалар.',
  ru: 'Названия: первое на каждом языке — основное, остальные — варианты из источников.',
});
