import { printedDate } from '../model/campaign.ts';
import type { Campaign, Series } from '../model/content.ts';
import type { CampaignFacts } from '../model/schemas/campaign.ts';
import { campaignPath } from '../routing/paths.ts';
import { campaignStatusCodes, seriesKindCodes } from './codes.ts';
import {
  attestationColumns,
  idColumn,
  localisedColumns,
  localisedListColumns,
  notesColumns,
  sourcesColumn,
  titleColumns,
  urlColumns,
} from './columns.ts';
import { defineTable } from './table.ts';

interface CampaignRow extends Campaign {
  readonly inSeries: Series | undefined;
  /** The date that is printed, with who says it. */
  readonly dateClaim: NonNullable<CampaignFacts['date']>['claims'][number] | undefined;
}

export const campaigns = defineTable<CampaignRow>({
  name: 'campaigns',
  title: { kk: 'Науқандар', ru: 'Кампании', en: 'Campaigns' },
  description: {
    kk: 'Әр жол — бір жылғы бір жарыс немесе бір жылғы науқан.',
    ru: 'Строка — один старт в одном году или акция одного года.',
    en: 'A row is one start in one year, or one year’s drive.',
  },
  primaryKey: ['id'],
  foreignKeys: [
    { columns: ['part_of'], table: 'campaigns', references: ['id'] },
    { columns: ['date_source_id'], table: 'sources', references: ['id'] },
    { columns: ['place_source_id'], table: 'sources', references: ['id'] },
  ],
  rows: ({ content }) =>
    Array.from(content.campaigns.values(), (campaign) => ({
      ...campaign,
      inSeries: content.series.get(campaign.series),
      dateClaim: campaign.date?.claims.find(({ source }) => source === campaign.date?.printed),
    })),
  columns: [
    idColumn({ kk: 'Науқанның идентификаторы.', ru: 'Идентификатор кампании.', en: 'Identifier of the campaign.' }),
    ...urlColumns((locale, { id }: CampaignRow) => campaignPath(locale, id)),
    ...titleColumns<CampaignRow>(),
    {
      name: 'series_id',
      type: 'id',
      isRequired: true,
      description: {
        kk: 'Топтама: бірінен кейін бірі өтетін, өзара салыстыруға болатын жарыстар не науқандар.',
        ru: 'Серия: забеги или акции, которые следуют друг за другом и которые можно сравнивать.',
        en: 'The series: starts or drives that follow each other and may be compared.',
      },
      value: ({ series }) => series,
    },
    ...localisedColumns(
      'series',
      { kk: 'Топтаманың атауы.', ru: 'Название серии.', en: 'Name of the series.' },
      ({ inSeries }: CampaignRow) => inSeries?.name,
    ),
    {
      name: 'series_kind',
      type: 'code',
      isRequired: true,
      codes: seriesKindCodes,
      description: { kk: 'Топтаманың түрі.', ru: 'Вид серии.', en: 'Kind of series.' },
      value: ({ inSeries }) => inSeries?.kind,
    },
    {
      name: 'organisation_ids',
      type: 'id',
      isList: true,
      description: {
        kk: 'Топтаманы ұйымдастырушылар (organisations кестесі).',
        ru: 'Организаторы серии (таблица organisations).',
        en: 'Organisers of the series (table organisations).',
      },
      value: ({ inSeries }) => inSeries?.organisations ?? [],
    },
    {
      name: 'year',
      type: 'year',
      isRequired: true,
      description: { kk: 'Жылы.', ru: 'Год.', en: 'Year.' },
      value: ({ year }) => year,
    },
    {
      name: 'edition',
      type: 'integer',
      minimum: 1,
      description: {
        kk: 'Нешінші рет өтеді, белгілі болса.',
        ru: 'Который по счёту, если известно.',
        en: 'Number of the edition, where known.',
      },
      value: ({ edition }) => edition,
    },
    ...localisedColumns(
      'edition_note',
      {
        kk: 'Реттік нөмір қайдан шыққаны.',
        ru: 'Откуда следует порядковый номер.',
        en: 'Where the number comes from.',
      },
      ({ editionNote }: CampaignRow) => editionNote,
    ),
    {
      name: 'part_of',
      type: 'id',
      description: {
        kk: 'Қай науқанның бөлігі.',
        ru: 'Кампания, частью которой она является.',
        en: 'The campaign of which this one is a part.',
      },
      value: ({ partOf }) => partOf,
    },
    {
      name: 'status',
      type: 'code',
      isRequired: true,
      codes: campaignStatusCodes,
      description: { kk: 'Науқанның күйі.', ru: 'Состояние кампании.', en: 'Status of the campaign.' },
      value: ({ status }) => status,
    },
    ...localisedColumns(
      'status_note',
      {
        kk: 'Күйіне түсініктеме: кейінге шегерілгені, соңғы мәліметтер.',
        ru: 'Пояснение к состоянию: переносы, последние сведения.',
        en: 'What explains the status: a postponement, the latest that is known.',
      },
      ({ statusNote }: CampaignRow) => statusNote,
    ),
    {
      name: 'date',
      type: 'date',
      description: {
        kk: 'Жарыстың не науқанның басталу күні, сайтта қалай көрсетілсе, солай; өтпей қалған жарыста — жоспарланған күні. Ешбір дереккөз айтпаса, бос.',
        ru: 'День старта или начала акции, как он указан на сайте; у отменённого старта — запланированный день. Пусто, если ни один источник не говорит.',
        en: 'Date of the start as the site prints it; of a cancelled start, the day planned. Empty where no source gives one.',
      },
      value: (row) => printedDate(row),
    },
    ...attestationColumns('date_', ({ dateClaim }: CampaignRow) => dateClaim),
    {
      name: 'other_dates',
      type: 'date',
      isList: true,
      description: {
        kk: 'Басқа дереккөздер атаған өзге күндер.',
        ru: 'Другие даты, которые называют другие источники.',
        en: 'Other dates that other sources give.',
      },
      value: ({ date, dateClaim }) => [
        ...new Set((date?.claims ?? []).map(({ value }) => value).filter((value) => value !== dateClaim?.value)),
      ],
    },
    ...localisedColumns(
      'date_because',
      { kk: 'Неге осы күн таңдалды.', ru: 'Почему выбрана эта дата.', en: 'Why this date is the one that is printed.' },
      ({ date }: CampaignRow) => date?.because,
    ),
    ...localisedColumns(
      'date_note',
      { kk: 'Күн туралы ескертпе.', ru: 'Примечание о дате.', en: 'Note on the date.' },
      ({ dateNote }: CampaignRow) => dateNote,
    ),
    ...localisedColumns(
      'place',
      { kk: 'Қай жерде өтті.', ru: 'Где проходило.', en: 'Where it took place.' },
      ({ place }: CampaignRow) => place?.statement,
    ),
    ...attestationColumns('place_', ({ place }: CampaignRow) => place),
    ...localisedListColumns(
      'unknowns',
      { kk: 'Не белгісіз.', ru: 'Что неизвестно.', en: 'What is unknown.' },
      ({ unknowns }: CampaignRow) => unknowns,
    ),
    ...notesColumns(({ notes }: CampaignRow) => notes),
    sourcesColumn(),
  ],
});
