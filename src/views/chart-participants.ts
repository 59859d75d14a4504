import { claimMarks } from '../charts/claim-mark.ts';
import { claimColumns, claimRows, type YearOfClaims } from '../charts/claims-by-year.ts';
import { hatch } from '../charts/hatch.ts';
import { box, type Mark } from '../charts/scene.ts';
import { formatNumber, formatQualifiedNumber } from '../i18n/format.ts';
import { translatorOf } from '../i18n/translate.ts';
import { claimsDisagree } from '../model/figure.ts';
import { qualifiers } from '../model/schemas/figure.ts';
import { chartFilePath } from '../routing/paths.ts';
import {
  claimCells,
  claimHead,
  publishersOf,
  toChartYears,
  toClaimPoint,
  type ChartClaim,
  type ChartYear,
} from './chart-claim.ts';
import type { ChartCellView, ChartView, LegendItemView } from './chart-view.ts';
import type { ViewContext } from './context.ts';
import { own } from './page.ts';

export const participantsChart = 'participants';

/** The claims of the chart, year by year. */
export const participantClaims = ({ content }: Pick<ViewContext, 'content'>): ChartClaim[] =>
  toChartYears('participants', content).flatMap(({ claims }) => claims);

/** How many took part: every claim of every source, where the starts themselves are the years. */
export function toParticipantsChart(context: ViewContext): ChartView {
  const { content, locale } = context;
  const t = translatorOf(locale);
  const years = toChartYears('participants', content);
  const known = years.filter(({ claims }) => claims.length > 0);
  const disagreeing = known.filter(({ claims }) =>
    [...new Set(claims.map(({ figure }) => figure))].some((figure) => claimsDisagree(figure.claims)),
  );
  const data = {
    years: years.map((year) => toYear(year, locale)),
    unit: t('unit.people', { count: 5 }),
    formatTick: (value: number) => formatNumber(value, locale),
  };
  return {
    id: participantsChart,
    title: own(t('chart.participants.title')),
    lead: [
      t('chart.participants.lead', { count: known.length, total: years.length }),
      ...(disagreeing.length > 0 ? [t('chart.participants.disagree', { years: disagreeing.length })] : []),
    ].join(' '),
    reading: t('chart.participants.reading'),
    notes: [t('chart.participants.others')],
    wide: claimColumns(data),
    narrow: claimRows(data),
    legend: toLegend(years, locale),
    table: {
      head: [t('chart.year'), ...claimHead(locale)],
      rows: years.flatMap((year): ChartCellView[][] => {
        const heading = { words: own(String(year.year)) };
        if (year.claims.length === 0) return [[heading, { words: own(absenceWords(year, locale)), span: 4 }]];
        return year.claims.map((claim) => [heading, ...claimCells(claim, locale)]);
      }),
    },
    files: {
      svg: chartFilePath(locale, participantsChart, 'svg'),
      csv: chartFilePath(locale, participantsChart, 'csv'),
    },
    publishers: publishersOf(
      known.flatMap(({ claims }) => claims.map(({ source }) => source)),
      context,
    ),
  };
}

const absenceWords = ({ isCancelled }: ChartYear, locale: string): string =>
  translatorOf(locale)(isCancelled ? 'chart.cancelled' : 'chart.participants.unknown');

function toYear(year: ChartYear, locale: string): YearOfClaims {
  const printed = year.claims
    .filter(({ isPrinted }) => isPrinted)
    .map(({ claim }) => formatQualifiedNumber(claim.value, claim.qualifier, locale));
  return {
    year: year.year,
    claims: year.claims.map((claim) => toClaimPoint(claim, locale)),
    printed: printed.length > 0 ? printed.join(' ') : undefined,
    absence:
      year.claims.length > 0
        ? undefined
        : { kind: year.isCancelled ? 'cancelled' : 'unknown', words: absenceWords(year, locale) },
  };
}

/** Only the signs that the chart has. */
function toLegend(years: readonly ChartYear[], locale: string): LegendItemView[] {
  const t = translatorOf(locale);
  const claims = years.flatMap((year) => year.claims);
  const used = qualifiers.filter((qualifier) => claims.some(({ claim }) => claim.qualifier === qualifier));
  const area = box(1, 2, 22, 16);
  const empty = (kind: 'unknown' | 'cancelled'): Mark => ({ shape: 'rect', tone: kind, box: area });
  const absent = years.filter((year) => year.claims.length === 0);
  return [
    ...used.map((qualifier) => ({
      marks: claimMarks({ qualifier, isPrinted: false }, 12, 10, 'up'),
      words: t(`chart.sign.${qualifier}`),
    })),
    {
      marks: claimMarks({ qualifier: 'exact', isPrinted: true }, 12, 10, 'up'),
      words: t('chart.participants.printed'),
    },
    { marks: [{ shape: 'rect', tone: 'span', box: area }], words: t('chart.participants.span') },
    ...(absent.some(({ isCancelled }) => !isCancelled)
      ? [{ marks: [empty('unknown')], words: t('chart.participants.unknownKey') }]
      : []),
    ...(absent.some(({ isCancelled }) => isCancelled)
      ? [{ marks: [empty('cancelled'), hatch('hatch', area, 6)], words: t('chart.cancelled') }]
      : []),
  ];
}
