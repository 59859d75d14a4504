import { z } from 'astro/zod';
import { attestationFields } from './attestation.ts';
import { field } from './field.ts';
import { daySchema, edtfDateSchema, idSchema, localisedSchema } from './text.ts';

/** How the number relates to the truth, in the source's words. */
export const qualifiers = ['exact', 'about', 'more-than', 'at-least', 'up-to', 'nearly'] as const;
export type Qualifier = (typeof qualifiers)[number];

/** What kind of statement the number is. Never interchangeable, never added to each other. */
export const claimStatuses = ['planned', 'announced', 'allocated', 'spent', 'reported', 'stated-total'] as const;
export type ClaimStatus = (typeof claimStatuses)[number];

const statedFields = {
  value: field(z.number().nonnegative().max(Number.MAX_SAFE_INTEGER), {
    kk: 'Сан, бос орынсыз, «млн» деген сөзсіз: 26000000. Бөлшегі нүктемен: 7.9.',
    ru: 'Число без пробелов и без «млн»: 26000000. Дробь через точку: 7.9.',
  }),
  qualifier: field(z.enum(qualifiers), {
    kk: 'exact — дәл, about — шамамен, more-than — астам, at-least — кемінде, up-to — дейін, nearly — дерлік.',
    ru: 'exact — ровно, about — около, more-than — более, at-least — не менее, up-to — до, nearly — почти.',
  }),
  status: field(z.enum(claimStatuses), {
    kk: 'planned — жоспарланған, announced — жарияланған, allocated — бөлінген, spent — жұмсалған, reported — хабарланған, stated-total — жиынтық деп айтылған.',
    ru: 'planned — запланировано, announced — объявлено, allocated — выделено, spent — израсходовано, reported — сообщено, stated-total — названо как итог.',
  }),
} as const;

/** One source's answer to the figure's question. A source answers a figure once. */
export const claimSchema = z.strictObject({
  ...statedFields,
  asOf: field(edtfDateSchema.optional(), {
    kk: 'Мәлімет қай кезге қатысты: 2017, 2017-04, 2017-04-23.',
    ru: 'На какое время эти данные: 2017, 2017-04, 2017-04-23.',
  }),
  ...attestationFields,
  scope: field(localisedSchema.optional(), {
    kk: 'Көрсеткіштен өзгеше болса: осы дереккөз дәл нені санайды.',
    ru: 'Что именно считает этот источник, если не совсем то же, что показатель.',
  }),
  notes: field(z.array(localisedSchema).optional(), {
    kk: 'Оқырман білуге тиіс жайттар.',
    ru: 'Что следует знать читателю.',
  }),
});
export type Claim = z.infer<typeof claimSchema>;

/** A published state that was replaced. */
export const revisionSchema = z.strictObject({
  date: field(daySchema, { kk: 'Түзетілген күн.', ru: 'День исправления.' }),
  was: field(z.strictObject({ ...statedFields, source: attestationFields.source }), {
    kk: 'Бұрын не көрсетіліп тұрған.',
    ru: 'Что было напечатано раньше.',
  }),
  because: field(localisedSchema, { kk: 'Неге түзетілді.', ru: 'Почему исправлено.' }),
});
export type Revision = z.infer<typeof revisionSchema>;

const subjectSchema = z.union([
  z.strictObject({ campaign: idSchema }),
  z.strictObject({ institution: idSchema }),
  z.strictObject({ organisation: idSchema }),
  z.strictObject({ series: idSchema }),
]);

/** `figures/<id>.yaml`: a question, the answers sources give, and which one is printed. */
export const figureSchema = z.strictObject({
  subject: field(subjectSchema, {
    kk: 'Көрсеткіш неге қатысты: campaign, institution, organisation немесе series — біреуі ғана.',
    ru: 'К чему относится показатель: campaign, institution, organisation или series — что-то одно.',
  }),
  measure: field(idSchema, { kk: 'measures.yaml ішіндегі өлшем.', ru: 'Величина из measures.yaml.' }),
  scope: field(localisedSchema.optional(), {
    kk: 'Нақтылау: дәл нені санайды.',
    ru: 'Уточнение: что именно считается.',
  }),
  claims: field(z.array(claimSchema).min(1), {
    kk: 'Дереккөздердің мәліметтері, әр дереккөзден бір-бірден.',
    ru: 'Данные источников, по одному от каждого.',
  }),
  printed: field(idSchema, {
    kk: 'Қай дереккөздің мәліметі келтіріледі.',
    ru: 'Данные какого источника печатаются.',
  }),
  because: field(localisedSchema.optional(), {
    kk: 'Дереккөздер әрқалай айтса: неге осы мәлімет таңдалды.',
    ru: 'Если источники расходятся: почему выбраны эти данные.',
  }),
  shownAlone: field(localisedSchema.optional(), {
    kk: 'Көрсеткіш басқалармен қатар келтірілмейтін болса: неге. Мәні тек өз бетінде көрсетіледі.',
    ru: 'Если показатель нельзя печатать рядом с другими: почему. Значение стоит только на его странице.',
  }),
  withheld: field(localisedSchema.optional(), {
    kk: 'Жарияланбайтын болса: неге. Сайттың ешбір жерінде көрінбейді.',
    ru: 'Если не публикуется: почему. На сайте не появляется нигде.',
  }),
  revisions: field(z.array(revisionSchema).optional(), {
    kk: 'Бұрын жарияланған мәндер, ескісінен жаңасына қарай.',
    ru: 'Прежние опубликованные состояния, от старых к новым.',
  }),
});
export type FigureFacts = z.infer<typeof figureSchema>;
