import { z } from 'astro/zod';
import { correctionsSchema } from './correction.ts';
import { field } from './field.ts';
import { edtfDateSchema, idSchema, languageTagSchema, localisedSchema, urlSchema, wordsSchema } from './text.ts';

/** `sources/<id>.yaml`: a publication that facts rest on. */
export const sourceSchema = z.strictObject({
  publisher: field(wordsSchema.optional(), {
    kk: 'Кім жариялады. Мәтінде аталмаса, бұл жолды жазбаңыз.',
    ru: 'Кто опубликовал. Если в тексте не назван, строку не пишите.',
  }),
  organisation: field(idSchema.optional(), {
    kk: 'Жариялаушы осы сайттағы ұйым болса, соның идентификаторы.',
    ru: 'Если издатель — организация с этого сайта, её идентификатор.',
  }),
  title: field(wordsSchema.optional(), {
    kk: 'Тақырып, дереккөз қалай жазса, солай.',
    ru: 'Заголовок, как он напечатан.',
  }),
  titleFromAddress: field(z.literal(true).optional(), {
    kk: 'Тақырып бет мәтінінде көрінбейді, мекенжайынан алынған.',
    ru: 'Заголовка в тексте страницы не видно, он восстановлен по её адресу.',
  }),
  opening: field(wordsSchema.optional(), {
    kk: 'Тақырыбы жоқ мәтіннің басы, ең көбі 12 сөз.',
    ru: 'Начало текста без заголовка, не больше 12 слов.',
  }),
  language: field(languageTagSchema, { kk: 'Түпнұсқаның тілі.', ru: 'Язык оригинала.' }),
  otherLanguages: field(z.array(languageTagSchema).optional(), {
    kk: 'Сол беттегі басқа тілдер.',
    ru: 'Другие языки той же страницы.',
  }),
  url: field(urlSchema.optional(), { kk: 'Беттің мекенжайы.', ru: 'Адрес страницы.' }),
  published: field(edtfDateSchema.optional(), {
    kk: 'Жарияланған күні, дереккөз қаншалықты дәл айтса, сонша дәл: 2017, 2017-04, 2017-04-23.',
    ru: 'Дата публикации, настолько точная, насколько её даёт источник: 2017, 2017-04, 2017-04-23.',
  }),
  publishedNote: field(localisedSchema.optional(), {
    kk: 'Күні жоқ болса немесе басқаша анықталса: не белгілі.',
    ru: 'Если даты нет или она установлена иначе: что известно.',
  }),
  read: field(z.enum(['in-full', 'stored-copy']), {
    kk: 'in-full — мәтін толық оқылды; stored-copy — беттің сақталған көшірмесі, көбіне тек басы оқылды.',
    ru: 'in-full — текст прочитан целиком; stored-copy — прочитана сохранённая копия, обычно только её начало.',
  }),
  reliability: field(z.enum(['tertiary', 'low']).optional(), {
    kk: 'tertiary — басқаларды қайталайтын анықтамалық; low — басқа дереккөздерге қайшы келетін мәтін.',
    ru: 'tertiary — справочник, пересказывающий других; low — текст, расходящийся с остальными источниками.',
  }),
  notes: field(z.array(localisedSchema).optional(), {
    kk: 'Оқырман білуге тиіс жайттар.',
    ru: 'Что следует знать читателю.',
  }),
  handling: field(localisedSchema.optional(), {
    kk: 'Редакторларға ескерту; сайтта көрінбейді.',
    ru: 'Предупреждение редакторам; на сайте не печатается.',
  }),
  corrections: correctionsSchema,
});
export type SourceFacts = z.infer<typeof sourceSchema>;
