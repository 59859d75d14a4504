import type { Institution } from '../model/content.ts';
import { institutionPath } from '../routing/paths.ts';
import { institutionKindCodes } from './codes.ts';
import {
  idColumn,
  localisedColumns,
  localisedListColumns,
  nameColumns,
  nameSourceKeys,
  titleColumns,
  urlColumns,
} from './columns.ts';
import { defineTable } from './table.ts';

export const institutions = defineTable<Institution>({
  name: 'institutions',
  title: { kk: 'Мекемелер', ru: 'Учреждения', en: 'Institutions' },
  description: {
    kk: 'Көмек уәде етілген мекемелер. Не уәде етілгені promises кестесінде.',
    ru: 'Учреждения, которым обещали помощь. Что именно обещали — в таблице promises.',
    en: 'Institutions to which help was promised. What was promised is in the table promises.',
  },
  primaryKey: ['id'],
  foreignKeys: nameSourceKeys,
  rows: ({ content }) => content.institutions.values(),
  columns: [
    idColumn({
      kk: 'Мекеменің идентификаторы.',
      ru: 'Идентификатор учреждения.',
      en: 'Identifier of the institution.',
    }),
    ...urlColumns((locale, { id }: Institution) => institutionPath(locale, id)),
    ...titleColumns<Institution>(),
    ...nameColumns<Institution>(),
    {
      name: 'kind',
      type: 'code',
      isRequired: true,
      codes: institutionKindCodes,
      description: { kk: 'Мекеменің түрі.', ru: 'Вид учреждения.', en: 'Kind of institution.' },
      value: ({ kind }) => kind,
    },
    ...localisedColumns(
      'town',
      {
        kk: 'Қай қалада; ешбір дереккөз айтпаса, бос.',
        ru: 'В каком городе; пусто, если ни один источник не говорит.',
        en: 'The town; empty where no source names it.',
      },
      ({ town }: Institution) => town,
    ),
    ...localisedColumns(
      'serves',
      { kk: 'Кімге арналған.', ru: 'Кому помогает.', en: 'Whom it serves.' },
      ({ serves }: Institution) => serves,
    ),
    {
      name: 'website',
      type: 'url',
      description: { kk: 'Мекеменің сайты.', ru: 'Сайт учреждения.', en: 'Website of the institution.' },
      value: ({ website }) => website,
    },
    ...localisedListColumns(
      'unknowns',
      { kk: 'Не белгісіз, не табылмады.', ru: 'Что неизвестно и не найдено.', en: 'What is unknown or was not found.' },
      ({ unknowns }: Institution) => unknowns,
    ),
  ],
});
