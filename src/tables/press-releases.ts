import { locales } from '../i18n/locales.ts';
import type { PressRelease } from '../model/content.ts';
import { pressReleasePath } from '../routing/paths.ts';
import { idColumn, localisedColumns, sourcesColumn, titleColumns, urlColumns } from './columns.ts';
import { defineTable, type Column } from './table.ts';

/** What the lists and search engines show of it. */
const summaryColumns = locales.map(({ code }): Column<PressRelease> => ({
  name: `summary_${code}`,
  type: 'text',
  language: code,
  description: {
    kk: 'Бір-екі сөйлемдік түйін; мәтін әлі аударылмаған болса, бос.',
    ru: 'Суть в одном-двух предложениях; пусто, если текст ещё не переведён.',
    en: 'The gist in a sentence or two; empty while the text is not translated.',
  },
  value: ({ texts }) => texts.get(code)?.summary,
}));

export const pressReleases = defineTable<PressRelease>({
  name: 'press-releases',
  title: { kk: 'Жаңалықтар', ru: 'Новости', en: 'Press releases' },
  description: {
    kk: 'Сайт жаңалықтары: әр жол — бір оқиға туралы бір мәтін.',
    ru: 'Новости сайта: строка — один текст об одном событии.',
    en: 'The site’s news: a row is one text on one event.',
  },
  primaryKey: ['id'],
  foreignKeys: [{ columns: ['campaign_id'], table: 'campaigns', references: ['id'] }],
  rows: ({ content }) => content.pressReleases.values(),
  columns: [
    idColumn({
      kk: 'Жаңалықтың идентификаторы.',
      ru: 'Идентификатор новости.',
      en: 'Identifier of the press release.',
    }),
    ...urlColumns((locale, { id }: PressRelease) => pressReleasePath(locale, id)),
    ...titleColumns<PressRelease>(),
    ...summaryColumns,
    {
      name: 'original_language',
      type: 'language',
      isRequired: true,
      description: {
        kk: 'Мәтін әуелде қай тілде жазылған.',
        ru: 'На каком языке текст написан первоначально.',
        en: 'The language in which the text was first written.',
      },
      value: ({ original }) => original,
    },
    {
      name: 'date',
      type: 'date',
      isRequired: true,
      description: { kk: 'Оқиғаның уақыты.', ru: 'Время события.', en: 'Date of the event.' },
      value: ({ date }) => date,
    },
    ...localisedColumns(
      'date_note',
      { kk: 'Уақыт қайдан белгілі.', ru: 'Откуда известно время.', en: 'Where the date is known from.' },
      ({ dateNote }: PressRelease) => dateNote,
    ),
    {
      name: 'published',
      type: 'day',
      isRequired: true,
      description: {
        kk: 'Осы сайтта жарияланған күн.',
        ru: 'День публикации на этом сайте.',
        en: 'The day on which this site published it.',
      },
      value: ({ published }) => published,
    },
    {
      name: 'campaign_id',
      type: 'id',
      isRequired: true,
      description: { kk: 'Қай науқан туралы.', ru: 'О какой кампании.', en: 'The campaign that it tells of.' },
      value: ({ campaign }) => campaign,
    },
    {
      name: 'institution_ids',
      type: 'id',
      isList: true,
      description: {
        kk: 'Қай мекемелер туралы (institutions кестесі).',
        ru: 'О каких учреждениях (таблица institutions).',
        en: 'The institutions that it tells of (table institutions).',
      },
      value: ({ institutions }) => institutions,
    },
    {
      name: 'figure_ids',
      type: 'id',
      isList: true,
      description: {
        kk: 'Мәтінде келтірілген көрсеткіштер, әліпби ретімен (figures кестесі).',
        ru: 'Показатели, которые приводит текст, по алфавиту (таблица figures).',
        en: 'Figures that the text cites, in alphabetical order (table figures).',
      },
      value: ({ texts }) =>
        [...new Set([...texts.values()].flatMap(({ citations }) => citations.map(({ figure }) => figure)))].sort(),
    },
    sourcesColumn(),
  ],
});
