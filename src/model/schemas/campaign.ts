import { z } from 'astro/zod';
import { attestationFields, factSchema, nameSchema } from './attestation.ts';
import { correctionsSchema } from './correction.ts';
import { field } from './field.ts';
import { picturesSchema } from './picture.ts';
import { edtfDateSchema, idSchema, localeSchema, localisedSchema } from './text.ts';

/** `announced` and `running`: a report can't be expected yet. The others are over. */
export const campaignStatuses = ['announced', 'running', 'held', 'cancelled'] as const;

const institution = field(idSchema, {
  kk: 'Мекеменің идентификаторы: institutions/ ішіндегі қалта атауы.',
  ru: 'Идентификатор учреждения: имя папки в institutions/.',
});

const dateClaimSchema = z.strictObject({
  value: field(edtfDateSchema, { kk: 'Күні: 2017, 2017-04, 2017-04-23.', ru: 'Дата: 2017, 2017-04, 2017-04-23.' }),
  ...attestationFields,
});

/** When the start took place: one or more sources' dates, and which one is printed. */
const campaignDateSchema = z.strictObject({
  claims: field(z.array(dateClaimSchema).min(1), {
    kk: 'Дереккөздер атаған күндер.',
    ru: 'Даты, которые называют источники.',
  }),
  printed: field(idSchema, {
    kk: 'Қай дереккөз атаған күн көрсетіледі.',
    ru: 'Дата какого источника печатается.',
  }),
  because: field(localisedSchema.optional(), {
    kk: 'Дереккөздер әрқалай айтса: неге осы күн таңдалды.',
    ru: 'Если источники расходятся: почему выбрана эта дата.',
  }),
});

/** What the source says was going to be done. */
const promisedSchema = z.strictObject({
  work: field(localisedSchema, { kk: 'Не уәде етілді.', ru: 'Что обещано.' }),
  ...attestationFields,
});

/** What a source reports as done at this very institution. */
const deliveredSchema = z.strictObject({
  work: field(localisedSchema, { kk: 'Не істелді.', ru: 'Что сделано.' }),
  when: field(edtfDateSchema.optional(), {
    kk: 'Қашан істелді, дереккөз айтса.',
    ru: 'Когда, если источник говорит.',
  }),
  whenNote: field(localisedSchema.optional(), {
    kk: 'Күні туралы не белгілі.',
    ru: 'Что известно о дате.',
  }),
  ...attestationFields,
});

/**
 * One promise to one institution. Its state is not a field: it follows from whether a delivery is
 * recorded and whether the campaign is over (see `promise.ts`).
 */
const promiseSchema = z.strictObject({
  institution,
  promised: field(promisedSchema, { kk: 'Уәде.', ru: 'Обещание.' }),
  delivered: field(deliveredSchema.optional(), {
    kk: 'Орындалуы. Осы мекеме туралы есеп табылмаса, бұл бөлімді жазбаңыз.',
    ru: 'Выполнение. Если отчёта об этом учреждении нет, раздел не пишите.',
  }),
  accounts: field(z.array(factSchema).optional(), {
    kk: 'Мекемені атамайтын жалпы сөздер немесе басқаша айтатын дереккөздер. Олар күйді өзгертпейді.',
    ru: 'Общие слова, не называющие учреждение, и другие версии. На состояние не влияют.',
  }),
  notes: field(z.array(localisedSchema).optional(), {
    kk: 'Оқырман білуге тиіс жайттар.',
    ru: 'Что следует знать читателю.',
  }),
});

/** `campaigns/<id>/campaign.yaml`: one start in one year, or one year's drive. */
export const campaignSchema = z.strictObject({
  original: field(localeSchema, { kk: 'Мәтіннің түпнұсқа тілі: kk не ru.', ru: 'Язык оригинала текста: kk или ru.' }),
  series: field(idSchema, { kk: 'series.yaml ішіндегі топтама.', ru: 'Серия из series.yaml.' }),
  year: field(z.int().min(1900).max(2100), { kk: 'Жылы.', ru: 'Год.' }),
  edition: field(z.int().min(1).optional(), { kk: 'Нешінші рет өтеді.', ru: 'Который по счёту.' }),
  editionNote: field(localisedSchema.optional(), {
    kk: 'Реттік нөмір қайдан шыққаны.',
    ru: 'Откуда следует порядковый номер.',
  }),
  partOf: field(idSchema.optional(), {
    kk: 'Қай науқанның бөлігі.',
    ru: 'Кампания, частью которой она является.',
  }),
  status: field(z.enum(campaignStatuses), {
    kk: 'announced — жарияланды, running — өтіп жатыр, held — өтті, cancelled — өтпей қалды.',
    ru: 'announced — объявлена, running — идёт, held — состоялась, cancelled — отменена.',
  }),
  statusNote: field(localisedSchema.optional(), {
    kk: 'Күйіне түсініктеме: кейінге шегерілгені, соңғы мәліметтер.',
    ru: 'Пояснение к состоянию: переносы, последние сведения.',
  }),
  date: field(campaignDateSchema.optional(), {
    kk: 'Жарыс өткен не науқан басталған күн. Ешбір дереккөз айтпаса, жазбаңыз.',
    ru: 'День старта. Если ни один источник не говорит, раздел не пишите.',
  }),
  dateNote: field(localisedSchema.optional(), { kk: 'Күн туралы ескертпе.', ru: 'Примечание о дате.' }),
  place: field(factSchema.optional(), { kk: 'Қай жерде өтті.', ru: 'Где проходило.' }),
  names: field(z.array(nameSchema), {
    kk: 'Дереккөздер бұл жарысты не науқанды қалай атайды.',
    ru: 'Как этот старт называют источники.',
  }),
  facts: field(
    z.array(
      z.strictObject({
        ...factSchema.shape,
        institutions: field(z.array(idSchema).optional(), {
          kk: 'Дереккөз атаған, бірақ жеке уәде берілмеген мекемелер.',
          ru: 'Учреждения, которые источник называет без отдельного обещания.',
        }),
      }),
    ),
    {
      kk: 'Дереккөздер қайырымдылық мақсаты және науқанның не болғаны туралы не дейді.',
      ru: 'Что источники говорят о благотворительной цели и о судьбе кампании.',
    },
  ),
  promises: field(z.array(promiseSchema), {
    kk: 'Әр мекемеге берілген уәде мен оның орындалуы.',
    ru: 'Обещание каждому учреждению и его выполнение.',
  }),
  unknowns: field(z.array(localisedSchema).optional(), { kk: 'Не белгісіз.', ru: 'Что неизвестно.' }),
  notes: field(z.array(localisedSchema).optional(), {
    kk: 'Оқырман білуге тиіс жайттар.',
    ru: 'Что следует знать читателю.',
  }),
  sources: field(z.array(idSchema).min(1), { kk: 'Пайдаланылған дереккөздер.', ru: 'Использованные источники.' }),
  pictures: picturesSchema,
  corrections: correctionsSchema,
});
export type CampaignFacts = z.infer<typeof campaignSchema>;
export type PromiseFacts = z.infer<typeof promiseSchema>;
