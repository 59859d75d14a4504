import { z } from 'astro/zod';
import { field } from './field.ts';
import { localisedSchema } from './text.ts';

export const units = [
  'KZT',
  'USD',
  'percent',
  'people',
  'institutions',
  'projects',
  'years',
  'countries',
  'events',
  'houses',
  'families',
  'organisations',
  'deeds',
  'categories',
] as const;
export type Unit = (typeof units)[number];
export type Currency = Extract<Unit, 'KZT' | 'USD'>;
/** Whether the numbers of a unit are amounts of money. */
export const isMoney = (unit: Unit): unit is Currency => unit === 'KZT' || unit === 'USD';

/** The measure of money that goes to charity, of which campaigns tell; money raised or won is another. */
export const charityMoney = 'charity-money';

/** What a sum is told in: its addends' unit, or times where the same may be counted in several of them. */
export type SumUnit = Unit | 'times';

/** What a measure tells about; only `charity` may ever be shown as charity money or aid. */
export const measureTopics = ['charity', 'institution', 'race', 'drive'] as const;
export type MeasureTopic = (typeof measureTopics)[number];

/** An entry of `measures.yaml`. */
export const measureSchema = z.strictObject({
  name: field(localisedSchema, { kk: 'Өлшемнің атауы, кіші әріппен.', ru: 'Название величины, со строчной буквы.' }),
  unit: field(z.enum(units), { kk: 'Өлшем бірлігі.', ru: 'Единица измерения.' }),
  topic: field(z.enum(measureTopics), {
    kk: 'Не туралы: charity — қайырымдылық, race — жарыс, institution — мекеме, drive — еріктілер науқаны.',
    ru: 'О чём: charity — благотворительность, race — забег, institution — учреждение, drive — акция волонтёров.',
  }),
  description: field(localisedSchema, { kk: 'Нені білдіреді.', ru: 'Что означает.' }),
  additive: field(z.boolean(), {
    kk: 'status мәні бірдей сандарды бір топтама ішінде қосуға бола ма.',
    ru: 'Можно ли складывать значения одного статуса внутри одной серии.',
  }),
});
export type MeasureFacts = z.infer<typeof measureSchema>;
