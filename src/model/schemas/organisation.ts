import { z } from 'astro/zod';
import { factSchema, namesSchema } from './attestation.ts';
import { correctionsSchema } from './correction.ts';
import { field } from './field.ts';
import { localisedSchema, urlSchema } from './text.ts';

/** `organisations/<id>.yaml`: an organiser, a partner, a public body. */
export const organisationSchema = z.strictObject({
  shortName: field(localisedSchema, {
    kk: 'Тізімдер мен сөйлемдердегі қысқа атау.',
    ru: 'Короткое название для списков и предложений.',
  }),
  role: field(localisedSchema, { kk: 'Қандай рөл атқарады.', ru: 'Какую роль играет.' }),
  names: namesSchema,
  website: field(urlSchema.optional(), { kk: 'Сайты.', ru: 'Сайт.' }),
  facts: field(z.array(factSchema), { kk: 'Дереккөздер не дейді.', ru: 'Что говорят источники.' }),
  notes: field(z.array(localisedSchema).optional(), {
    kk: 'Оқырман білуге тиіс жайттар.',
    ru: 'Что следует знать читателю.',
  }),
  corrections: correctionsSchema,
});
export type OrganisationFacts = z.infer<typeof organisationSchema>;
