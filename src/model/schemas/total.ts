import { z } from 'astro/zod';
import { field } from './field.ts';
import { claimStatuses } from './figure.ts';
import { idSchema, localisedSchema } from './text.ts';

const year = z.int().min(1900).max(2100);

/** The years of a series that a total or a comparison asks about, both ends included. */
export const yearsSchema = z.strictObject({
  from: field(year, { kk: 'Бірінші жылы.', ru: 'Первый год.' }),
  to: field(year, { kk: 'Соңғы жылы.', ru: 'Последний год.' }),
});
export type Years = z.infer<typeof yearsSchema>;

/** A figure that would fit the sum and is not in it. */
const leftOutSchema = z.strictObject({
  figure: field(idSchema, { kk: 'Көрсеткіштің идентификаторы.', ru: 'Идентификатор показателя.' }),
  because: field(localisedSchema, { kk: 'Неге қосылмады.', ru: 'Почему не сложен с остальными.' }),
});

/** `totals/<id>.yaml`: a sum that names its addends. The sum itself is computed, never written. */
export const totalSchema = z.strictObject({
  title: field(localisedSchema, {
    kk: 'Қосынды қандай сұраққа жауап береді.',
    ru: 'На какой вопрос отвечает сумма.',
  }),
  series: field(idSchema, { kk: 'series.yaml ішіндегі топтама.', ru: 'Серия из series.yaml.' }),
  years: field(yearsSchema, {
    kk: 'Топтаманың қай жылдары туралы сұралады. Мәні жоқ жылдар бетте тізіледі.',
    ru: 'О каких годах серии вопрос. Годы без значения перечисляются на странице.',
  }),
  measure: field(idSchema, {
    kk: 'measures.yaml ішіндегі өлшем; additive: true болуы керек.',
    ru: 'Величина из measures.yaml; у неё должно стоять additive: true.',
  }),
  status: field(z.enum(claimStatuses), {
    kk: 'Барлық қосылғыштың status мәні; қосындының мәні де осы.',
    ru: 'Статус всех слагаемых; он же статус суммы.',
  }),
  addends: field(z.array(idSchema).min(1), {
    kk: 'Қосылатын көрсеткіштердің идентификаторлары.',
    ru: 'Идентификаторы показателей, которые складываются.',
  }),
  leftOut: field(z.array(leftOutSchema).optional(), {
    kk: 'Сай келетін, бірақ қосылмаған көрсеткіштер және себебі.',
    ru: 'Показатели, которые подходят, но не сложены, и почему.',
  }),
  description: field(localisedSchema, {
    kk: 'Қосынды нені білдіреді, нені білдірмейді.',
    ru: 'Что говорит эта сумма и чего не говорит.',
  }),
});
export type TotalFacts = z.infer<typeof totalSchema>;
