import type { Correction } from '../model/schemas/correction.ts';
import type { SiteContent } from '../model/site-content.ts';
import type { FigureState } from '../model/figure-state.ts';
import type { Localised } from '../model/schemas/text.ts';
import {
  campaignPath,
  figureStatePath,
  institutionPath,
  organisationPath,
  pressReleasePath,
  sourcePath,
} from '../routing/paths.ts';
import { qualifierCodes, statusCodes, unitCodes } from './codes.ts';
import { localisedColumns, shownAloneColumns, urlColumns } from './columns.ts';
import { defineTable, type Codes } from './table.ts';

interface CorrectionRow {
  readonly collection: keyof typeof collectionCodes;
  readonly id: string;
  /** Among the corrections of one entry, from 1; for figures the number of the version that it ended. */
  readonly number: number;
  readonly date: string;
  readonly change: Localised | undefined;
  readonly because: Localised | undefined;
  /** What a figure said before. */
  readonly was: (FigureState & { readonly unit: string | undefined }) | undefined;
  readonly shownAlone: Localised | undefined;
  readonly path: (locale: string) => string;
}

const collectionCodes = {
  campaigns: { kk: 'науқан', ru: 'кампания', en: 'a campaign' },
  figures: { kk: 'көрсеткіш', ru: 'показатель', en: 'a figure' },
  institutions: { kk: 'мекеме', ru: 'учреждение', en: 'an institution' },
  organisations: { kk: 'ұйым', ru: 'организация', en: 'an organisation' },
  'press-releases': { kk: 'жаңалық', ru: 'новость', en: 'a press release' },
  sources: { kk: 'дереккөз', ru: 'источник', en: 'a source' },
} as const satisfies Codes;

/** Corrections that entries carry, and figures' superseded versions. */
function rowsOf(content: SiteContent): CorrectionRow[] {
  const entries = (
    collection: CorrectionRow['collection'],
    all: ReadonlyMap<string, { readonly id: string; readonly corrections?: readonly Correction[] | undefined }>,
    path: (locale: string, id: string) => string,
  ): CorrectionRow[] =>
    [...all.values()].flatMap(({ id, corrections = [] }) =>
      corrections.map(({ date, change }, index) => ({
        collection,
        id,
        number: index + 1,
        date,
        change,
        because: undefined,
        was: undefined,
        shownAlone: undefined,
        path: (locale: string) => path(locale, id),
      })),
    );
  const figures = [...content.figures.values()].flatMap((figure) =>
    content.statesOf(figure).flatMap((state): CorrectionRow[] =>
      state.superseded
        ? [
            {
              collection: 'figures',
              id: figure.id,
              number: state.number,
              date: state.superseded.date,
              change: undefined,
              because: state.superseded.because,
              was: { ...state, unit: content.measures.get(figure.measure)?.unit },
              shownAlone: figure.shownAlone,
              path: (locale) => figureStatePath(locale, figure.id, state.number),
            },
          ]
        : [],
    ),
  );
  return [
    ...entries('campaigns', content.campaigns, campaignPath),
    ...figures,
    ...entries('institutions', content.institutions, institutionPath),
    ...entries('organisations', content.organisations, organisationPath),
    ...entries('press-releases', content.pressReleases, pressReleasePath),
    ...entries('sources', content.sources, sourcePath),
  ];
}

export const corrections = defineTable<CorrectionRow>({
  name: 'corrections',
  title: { kk: 'Түзетулер', ru: 'Исправления', en: 'Corrections' },
  description: {
    kk: 'Әр жол — жарияланғаннан кейінгі бір түзету: көрсеткіштің бұрынғы мәні немесе басқа жазбадағы өзгеріс.',
    ru: 'Строка — одно исправление после публикации: прежнее значение показателя или изменение другой записи.',
    en: 'A row is one correction after publication: a figure’s former value, or a change of another entry.',
  },
  primaryKey: ['collection', 'entry_id', 'number'],
  foreignKeys: [{ columns: ['was_source_id'], table: 'sources', references: ['id'] }],
  rows: ({ content }) => rowsOf(content),
  columns: [
    {
      name: 'collection',
      type: 'code',
      isRequired: true,
      codes: collectionCodes,
      description: {
        kk: 'Не түзетілді; кестесінің аты да осындай.',
        ru: 'Что исправлено; так же называется и его таблица.',
        en: 'What was corrected; its table has the same name.',
      },
      value: ({ collection }) => collection,
    },
    {
      name: 'entry_id',
      type: 'id',
      isRequired: true,
      description: {
        kk: 'Түзетілген жазбаның идентификаторы.',
        ru: 'Идентификатор исправленной записи.',
        en: 'Identifier of the corrected entry.',
      },
      value: ({ id }) => id,
    },
    {
      name: 'number',
      type: 'integer',
      isRequired: true,
      minimum: 1,
      description: {
        kk: 'Осы жазбаның нешінші түзетуі; көрсеткіште — ауыстырылған нұсқаның нөмірі.',
        ru: 'Которое по счёту исправление этой записи; у показателя — номер заменённой версии.',
        en: 'Number among the entry’s corrections; for a figure, the version that was replaced.',
      },
      value: ({ number }) => number,
    },
    {
      name: 'date',
      type: 'day',
      isRequired: true,
      description: { kk: 'Түзетілген күн.', ru: 'День исправления.', en: 'The day of the correction.' },
      value: ({ date }) => date,
    },
    ...urlColumns((locale, { path }: CorrectionRow) => path(locale), {
      kk: 'Түзетілген жазбаның беті; көрсеткіште — ауыстырылған нұсқаның тұрақты беті.',
      ru: 'Страница исправленной записи; у показателя — постоянная страница заменённой версии.',
      en: 'Page of the corrected entry; for a figure, the permanent page of the replaced version.',
    }),
    ...localisedColumns(
      'change',
      {
        kk: 'Бұрын не жазылғаны, енді не жазылғаны және неге; көрсеткіште бос.',
        ru: 'Что было написано, что написано теперь и почему; у показателя пусто.',
        en: 'What was written, what is written now, and why; empty for a figure.',
      },
      ({ change }: CorrectionRow) => change,
    ),
    {
      name: 'was_value',
      type: 'number',
      minimum: 0,
      description: {
        kk: 'Көрсеткіштің бұрынғы мәні; басқа жазбада бұл және was_ деп басталатын өзге бағандар бос.',
        ru: 'Прежнее значение показателя; у других записей пусты и этот, и остальные столбцы на was_.',
        en: 'The figure’s former value; for other entries all columns that begin with was_ are empty.',
      },
      value: ({ was }) => was?.value,
    },
    {
      name: 'was_unit',
      type: 'code',
      codes: unitCodes,
      description: { kk: 'Өлшем бірлігі.', ru: 'Единица измерения.', en: 'Unit of the value.' },
      value: ({ was }) => was?.unit,
    },
    {
      name: 'was_qualifier',
      type: 'code',
      codes: qualifierCodes,
      description: { kk: 'Бұрынғы дәлдігі.', ru: 'Прежняя точность.', en: 'The former qualifier.' },
      value: ({ was }) => was?.qualifier,
    },
    {
      name: 'was_status',
      type: 'code',
      codes: statusCodes,
      description: { kk: 'Бұрынғы күйі.', ru: 'Прежний статус.', en: 'The former status.' },
      value: ({ was }) => was?.status,
    },
    {
      name: 'was_source_id',
      type: 'id',
      description: { kk: 'Бұрынғы дереккөзі.', ru: 'Прежний источник.', en: 'The former source.' },
      value: ({ was }) => was?.source,
    },
    ...localisedColumns(
      'because',
      {
        kk: 'Көрсеткіш неге түзетілді; басқа жазбада бос.',
        ru: 'Почему исправлен показатель; у других записей пусто.',
        en: 'Why the figure was corrected; empty for other entries.',
      },
      ({ because }: CorrectionRow) => because,
    ),
    ...shownAloneColumns(({ shownAlone }: CorrectionRow) => shownAlone),
  ],
});
