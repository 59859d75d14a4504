import type { Source } from '../model/content.ts';
import { sourcePath } from '../routing/paths.ts';
import { readCodes, reliabilityCodes } from './codes.ts';
import { idColumn, localisedColumns, notesColumns, urlColumns } from './columns.ts';
import { defineTable } from './table.ts';

export const sources = defineTable<Source>({
  name: 'sources',
  title: { kk: 'Дереккөздер', ru: 'Источники', en: 'Sources' },
  description: {
    kk: 'Сайт сүйенетін жарияланымдар. Қалған кестелерде олар идентификаторымен аталады.',
    ru: 'Публикации, на которые опирается сайт. Остальные таблицы называют их по идентификатору.',
    en: 'The publications on which the site rests. The other tables name them by identifier.',
  },
  primaryKey: ['id'],
  foreignKeys: [{ columns: ['organisation_id'], table: 'organisations', references: ['id'] }],
  rows: ({ content }) => content.sources.values(),
  columns: [
    idColumn({ kk: 'Дереккөздің идентификаторы.', ru: 'Идентификатор источника.', en: 'Identifier of the source.' }),
    ...urlColumns((locale, { id }: Source) => sourcePath(locale, id)),
    {
      name: 'publisher',
      type: 'text',
      description: {
        kk: 'Кім жариялады; мәтінде аталмаса, бос.',
        ru: 'Кто опубликовал; пусто, если в тексте не назван.',
        en: 'The publisher; empty where the text names none.',
      },
      value: ({ publisher }) => publisher,
    },
    {
      name: 'organisation_id',
      type: 'id',
      description: {
        kk: 'Жариялаушы organisations кестесінде болса, соның идентификаторы.',
        ru: 'Идентификатор издателя, если он есть в таблице organisations.',
        en: 'The publisher’s row in organisations, if there is one.',
      },
      value: ({ organisation }) => organisation,
    },
    {
      name: 'title',
      type: 'text',
      description: {
        kk: 'Тақырып, дереккөз қалай жазса, солай.',
        ru: 'Заголовок, как он напечатан.',
        en: 'The title as printed.',
      },
      value: ({ title }) => title,
    },
    {
      name: 'title_from_address',
      type: 'boolean',
      isRequired: true,
      description: {
        kk: 'true — тақырып бет мәтінінде көрінбейді, мекенжайынан алынған.',
        ru: 'true — заголовка в тексте страницы не видно, он восстановлен по её адресу.',
        en: 'true: the page shows no title; it was restored from the address.',
      },
      value: ({ titleFromAddress }) => titleFromAddress ?? false,
    },
    {
      name: 'opening',
      type: 'text',
      description: {
        kk: 'Тақырыбы жоқ мәтіннің басы.',
        ru: 'Начало текста без заголовка.',
        en: 'Opening words of a text without a title.',
      },
      value: ({ opening }) => opening,
    },
    {
      name: 'language',
      type: 'language',
      isRequired: true,
      description: {
        kk: 'Түпнұсқаның тілі: kk, ru, en, жазуы бөлек болса kk-Arab.',
        ru: 'Язык оригинала: kk, ru, en; с другой графикой — kk-Arab.',
        en: 'Language of the original: kk, ru, en; with another script, kk-Arab.',
      },
      value: ({ language }) => language,
    },
    {
      name: 'other_languages',
      type: 'language',
      isList: true,
      description: {
        kk: 'Сол беттегі басқа тілдер.',
        ru: 'Другие языки той же страницы.',
        en: 'Other languages of the page.',
      },
      value: ({ otherLanguages }) => otherLanguages ?? [],
    },
    {
      name: 'address',
      type: 'url',
      description: {
        kk: 'Жарияланымның өз мекенжайы; белгісіз болса, бос.',
        ru: 'Адрес самой публикации; пусто, если он неизвестен.',
        en: 'Address of the publication itself; empty where unknown.',
      },
      value: ({ url }) => (url === undefined ? undefined : new URL(url).href),
    },
    {
      name: 'published',
      type: 'date',
      description: {
        kk: 'Жарияланған күні; күні жоқ болса, бос.',
        ru: 'Дата публикации; пусто, если даты нет.',
        en: 'Date of publication; empty where there is none.',
      },
      value: ({ published }) => published,
    },
    ...localisedColumns(
      'published_note',
      {
        kk: 'Күні жоқ болса немесе басқаша анықталса: не белгілі.',
        ru: 'Если даты нет или она установлена иначе: что известно.',
        en: 'What is known where there is no date, or where it was found out otherwise.',
      },
      ({ publishedNote }: Source) => publishedNote,
    ),
    {
      name: 'read',
      type: 'code',
      isRequired: true,
      codes: readCodes,
      description: { kk: 'Қалай оқылды.', ru: 'Как прочитан.', en: 'How it was read.' },
      value: ({ read }) => read,
    },
    {
      name: 'reliability',
      type: 'code',
      codes: reliabilityCodes,
      description: {
        kk: 'Сенімділігі туралы ескерту; ескерту болмаса, бос.',
        ru: 'Предупреждение о надёжности; пусто, если его нет.',
        en: 'A warning on its reliability; empty where there is none.',
      },
      value: ({ reliability }) => reliability,
    },
    ...notesColumns(({ notes }: Source) => notes),
  ],
});
