import type { Organisation } from '../model/content.ts';
import { organisationPath } from '../routing/paths.ts';
import { idColumn, localisedColumns, notesColumns, nameColumns, nameSourceKeys, urlColumns } from './columns.ts';
import { defineTable } from './table.ts';

export const organisations = defineTable<Organisation>({
  name: 'organisations',
  title: { kk: 'Ұйымдар', ru: 'Организации', en: 'Organisations' },
  description: {
    kk: 'Дереккөздерде аталған ұйымдастырушылар, серіктестер және мемлекеттік органдар.',
    ru: 'Организаторы, партнёры и ведомства, о которых говорят источники.',
    en: 'Organisers, partners and public bodies that the sources name.',
  },
  primaryKey: ['id'],
  foreignKeys: nameSourceKeys,
  rows: ({ content }) => content.organisations.values(),
  columns: [
    idColumn({
      kk: 'Ұйымның идентификаторы.',
      ru: 'Идентификатор организации.',
      en: 'Identifier of the organisation.',
    }),
    ...urlColumns((locale, { id }: Organisation) => organisationPath(locale, id)),
    ...localisedColumns(
      'short_name',
      { kk: 'Қысқа атауы.', ru: 'Короткое название.', en: 'Short name.' },
      ({ shortName }: Organisation) => shortName,
    ),
    ...nameColumns<Organisation>(),
    ...localisedColumns(
      'role',
      { kk: 'Қандай рөл атқарады.', ru: 'Какую роль играет.', en: 'The part that it plays.' },
      ({ role }: Organisation) => role,
    ),
    {
      name: 'website',
      type: 'url',
      description: { kk: 'Ұйымның сайты.', ru: 'Сайт организации.', en: 'Website of the organisation.' },
      value: ({ website }) => website,
    },
    ...notesColumns(({ notes }: Organisation) => notes),
  ],
});
