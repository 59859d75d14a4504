import type { Figure, Measure } from '../model/content.ts';
import type { Claim } from '../model/schemas/figure.ts';
import { attestationColumns, localisedColumns, notesColumns, shownAloneColumns } from './columns.ts';
import { asOfColumn, numberColumns } from './number-columns.ts';
import { defineTable } from './table.ts';

interface ClaimRow {
  readonly figure: Figure;
  readonly claim: Claim;
  readonly measure: Measure | undefined;
  readonly language: string | undefined;
}

export const claims = defineTable<ClaimRow>({
  name: 'claims',
  title: { kk: 'Дереккөздердің мәліметтері', ru: 'Данные источников', en: 'Claims' },
  description: {
    kk: 'Әр жол — бір дереккөздің бір көрсеткішке берген жауабы. Дереккөз бір көрсеткішке бір-ақ рет жауап береді. Дереккөздер әрқалай айтса, жауаптардың бәрі осында.',
    ru: 'Строка — ответ одного источника на вопрос одного показателя; больше одного ответа источник не даёт. Где источники расходятся, здесь стоят все ответы.',
    en: 'A row is one source’s answer to one figure’s question; a source answers a figure once. Where sources disagree, all answers are here.',
  },
  primaryKey: ['figure_id', 'source_id'],
  foreignKeys: [
    { columns: ['figure_id'], table: 'figures', references: ['id'] },
    { columns: ['source_id'], table: 'sources', references: ['id'] },
  ],
  rows: ({ content }) =>
    [...content.figures.values()].flatMap((figure) =>
      figure.claims.map((claim) => ({
        figure,
        claim,
        measure: content.measures.get(figure.measure),
        language: content.sources.get(claim.source)?.language,
      })),
    ),
  columns: [
    {
      name: 'figure_id',
      type: 'id',
      isRequired: true,
      description: { kk: 'Қай көрсеткіш.', ru: 'Какой показатель.', en: 'The figure.' },
      value: ({ figure }) => figure.id,
    },
    ...attestationColumns('', ({ claim }: ClaimRow) => claim, true),
    {
      name: 'evidence_language',
      type: 'language',
      isRequired: true,
      description: {
        kk: 'Дереккөздің тілі; дәйексөз де сол тілде.',
        ru: 'Язык источника, на нём же и цитата.',
        en: 'Language of the source, and so of its words.',
      },
      value: ({ language }) => language,
    },
    {
      name: 'printed',
      type: 'boolean',
      isRequired: true,
      description: {
        kk: 'true — сайт осы мәліметті келтіреді; әр көрсеткіште мұндай жол біреу ғана.',
        ru: 'true — сайт приводит именно эти данные; у каждого показателя такая строка одна.',
        en: 'true: this is the answer that the site prints; each figure has one such row.',
      },
      value: ({ figure, claim }) => claim.source === figure.printed,
    },
    ...numberColumns(
      ({ claim }: ClaimRow) => claim,
      ({ measure }) => measure,
    ),
    asOfColumn(({ claim }: ClaimRow) => claim),
    ...localisedColumns(
      'scope',
      {
        kk: 'Көрсеткіштен өзгеше болса: осы дереккөз дәл нені санайды.',
        ru: 'Что именно считает этот источник, если не совсем то же, что показатель.',
        en: 'What exactly this source counts, where it differs from the figure.',
      },
      ({ claim }: ClaimRow) => claim.scope,
    ),
    ...notesColumns(({ claim }: ClaimRow) => claim.notes),
    ...shownAloneColumns(({ figure }: ClaimRow) => figure.shownAlone),
  ],
});
