import { z } from 'astro/zod';
import { factSchema, namesSchema } from './attestation.ts';
import { correctionsSchema } from './correction.ts';
import { field } from './field.ts';
import { picturesSchema } from './picture.ts';
import { localeSchema, localisedSchema, urlSchema } from './text.ts';

export const institutionKinds = [
  'boarding-school',
  'kindergarten',
  'hospice',
  'hospital',
  'rehabilitation-centre',
  'children-village',
  'children-home',
] as const;

/** `institutions/<id>/institution.yaml`: a beneficiary. What it was promised stands in the campaigns. */
export const institutionSchema = z.strictObject({
  original: field(localeSchema, { kk: 'Мәтіннің түпнұсқа тілі: kk не ru.', ru: 'Язык оригинала текста: kk или ru.' }),
  kind: field(z.enum(institutionKinds), { kk: 'Мекеменің түрі.', ru: 'Вид учреждения.' }),
  town: field(localisedSchema.optional(), {
    kk: 'Қай қалада. Ешбір дереккөз айтпаса, бұл жолды жазбаңыз.',
    ru: 'В каком городе. Если ни один источник не говорит, строку не пишите.',
  }),
  serves: field(localisedSchema, { kk: 'Кімге арналған.', ru: 'Кому помогает.' }),
  names: namesSchema,
  website: field(urlSchema.optional(), { kk: 'Мекеменің сайты.', ru: 'Сайт учреждения.' }),
  facts: field(z.array(factSchema), { kk: 'Дереккөздер не дейді.', ru: 'Что говорят источники.' }),
  unknowns: field(z.array(localisedSchema).optional(), {
    kk: 'Не белгісіз, не табылмады.',
    ru: 'Что неизвестно и не найдено.',
  }),
  pictures: picturesSchema,
  corrections: correctionsSchema,
});
export type InstitutionFacts = z.infer<typeof institutionSchema>;
