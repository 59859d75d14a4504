import type { CampaignPromise } from '../model/content.ts';
import { promiseState } from '../model/promise.ts';
import { campaignPath } from '../routing/paths.ts';
import { promiseStateCodes } from './codes.ts';
import { attestationColumns, localisedColumns, localisedListColumns, notesColumns, urlColumns } from './columns.ts';
import { defineTable } from './table.ts';

export const promises = defineTable<CampaignPromise>({
  name: 'promises',
  title: { kk: 'Уәделер мен орындалуы', ru: 'Обещания и выполнение', en: 'Promises and deliveries' },
  description: {
    kk: 'Әр жол — бір науқанда бір мекемеге берілген уәде және оның орындалғаны туралы табылған есеп. Уәде де, есеп те өз дереккөзіне сүйенеді.',
    ru: 'Строка — обещание одному учреждению в одной кампании и найденный отчёт о его выполнении. И обещание, и отчёт опираются каждый на свой источник.',
    en: 'A row is one promise to one institution in one campaign, with the report on its delivery if one was found. Each rests on a source of its own.',
  },
  primaryKey: ['campaign_id', 'institution_id'],
  foreignKeys: [
    { columns: ['campaign_id'], table: 'campaigns', references: ['id'] },
    { columns: ['institution_id'], table: 'institutions', references: ['id'] },
    { columns: ['promised_source_id'], table: 'sources', references: ['id'] },
    { columns: ['delivered_source_id'], table: 'sources', references: ['id'] },
  ],
  rows: ({ content }) => content.promises,
  columns: [
    {
      name: 'campaign_id',
      type: 'id',
      isRequired: true,
      description: { kk: 'Уәде берілген науқан.', ru: 'Кампания, в которой дано обещание.', en: 'The campaign.' },
      value: ({ campaign }) => campaign.id,
    },
    {
      name: 'institution_id',
      type: 'id',
      isRequired: true,
      description: { kk: 'Уәде берілген мекеме.', ru: 'Учреждение, которому обещано.', en: 'The institution.' },
      value: ({ institution }) => institution,
    },
    ...urlColumns((locale, { campaign }: CampaignPromise) => campaignPath(locale, campaign.id), {
      kk: 'Уәде жазылған науқан беті.',
      ru: 'Страница кампании, на которой стоит обещание.',
      en: 'The campaign’s page, where the promise stands.',
    }),
    {
      name: 'year',
      type: 'year',
      isRequired: true,
      description: { kk: 'Науқанның жылы.', ru: 'Год кампании.', en: 'Year of the campaign.' },
      value: ({ campaign }) => campaign.year,
    },
    {
      name: 'state',
      type: 'code',
      isRequired: true,
      codes: promiseStateCodes,
      description: {
        kk: 'Уәде туралы не белгілі. Жазбалардан шығарылады, қолмен жазылмайды.',
        ru: 'Что известно об обещании. Выводится из записей, вручную не ставится.',
        en: 'What is known of the promise. It follows from the records; nobody types it.',
      },
      value: (promise) => promiseState(promise),
    },
    ...localisedColumns(
      'promised',
      { kk: 'Не уәде етілді.', ru: 'Что обещано.', en: 'What was promised.' },
      ({ promised }: CampaignPromise) => promised.work,
    ),
    ...attestationColumns('promised_', ({ promised }: CampaignPromise) => promised, true),
    ...localisedColumns(
      'delivered',
      {
        kk: 'Не істелді; осы мекеме туралы есеп табылмаса, бос.',
        ru: 'Что сделано; пусто, если отчёта об этом учреждении не нашли.',
        en: 'What was done; empty where no report on this institution was found.',
      },
      ({ delivered }: CampaignPromise) => delivered?.work,
    ),
    {
      name: 'delivered_when',
      type: 'date',
      description: {
        kk: 'Қашан істелді, дереккөз айтса.',
        ru: 'Когда сделано, если источник говорит.',
        en: 'When it was done, where the source tells.',
      },
      value: ({ delivered }) => delivered?.when,
    },
    ...localisedColumns(
      'delivered_when_note',
      { kk: 'Күні туралы не белгілі.', ru: 'Что известно о дате.', en: 'What is known of the date.' },
      ({ delivered }: CampaignPromise) => delivered?.whenNote,
    ),
    ...attestationColumns('delivered_', ({ delivered }: CampaignPromise) => delivered),
    ...localisedListColumns(
      'accounts',
      {
        kk: 'Мекемені атамайтын жалпы сөздер немесе басқаша айтатын дереккөздер. Олар күйді (state) өзгертпейді.',
        ru: 'Общие слова, не называющие учреждение, и другие версии. На состояние (state) не влияют.',
        en: 'General statements that don’t name the institution, and other accounts. They don’t change the state.',
      },
      ({ accounts }: CampaignPromise) => accounts?.map(({ statement }) => statement),
    ),
    {
      name: 'account_source_ids',
      type: 'id',
      isList: true,
      description: {
        kk: 'Соны айтқан дереккөздер, сол ретпен (sources кестесі).',
        ru: 'Источники этих слов, в том же порядке (таблица sources).',
        en: 'The sources of these accounts, in the same order (table sources).',
      },
      value: ({ accounts }) => (accounts ?? []).map(({ source }) => source),
    },
    ...notesColumns(({ notes }: CampaignPromise) => notes),
  ],
});
