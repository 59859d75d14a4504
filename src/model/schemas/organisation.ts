import { z } from 'astro/zod';
import { factSchema, namesSchema } from './attestation.ts';
import { correctionsSchema } from './correction.ts';
import { field } from './field.ts';
import { localisedSchema, urlSchema } from './text.ts';

/** What an organisation is, where that is more or less than "an organisation". */
export const organisationKinds = ['foundation', 'public-body', 'initiative', 'several'] as const;

/** `organisations/<id>.yaml`: an organiser, a partner, a public body. */
export const organisationSchema = z.strictObject({
  shortName: field(localisedSchema, {
    kk: 'Тізімдер мен сөйлемдердегі қысқа атау.',
    ru: 'Короткое название для списков и предложений.',
  }),
  role: field(localisedSchema, { kk: 'Қандай рөл атқарады.', ru: 'Какую роль играет.' }),
  kind: field(z.enum(organisationKinds).optional(), {
    kk: 'foundation — қор, public-body — мемлекеттік орган, initiative — бастама не топтама (ұйым емес), several — бір жазбадағы бірнеше адам не ұйым. Басқа ұйым болса, жазбаңыз.',
    ru: 'foundation — фонд, public-body — государственный орган, initiative — инициатива или серия (не организация), several — несколько людей или организаций в одной записи. Для другой организации строку не пишите.',
  }),
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
