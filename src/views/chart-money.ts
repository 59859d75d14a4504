import { moneyRows, moneySign, type YearOfMoney } from '../charts/money-by-year.ts';
import { formatNumber, formatValue } from '../i18n/format.ts';
import { translatorOf } from '../i18n/translate.ts';
import { claimStatuses } from '../model/schemas/figure.ts';
import { charityMoney } from '../model/schemas/measure.ts';
import { chartFilePath } from '../routing/paths.ts';
import {
  claimCells,
  claimHead,
  claimWords,
  publishersOf,
  toChartYears,
  toClaimPoint,
  type ChartClaim,
} from './chart-claim.ts';
import type { ChartCellView, ChartView } from './chart-view.ts';
import type { ViewContext } from './context.ts';
import { own } from './page.ts';

export const moneyChart = 'charity-money';

/** The claims of the chart, year by year. */
export const moneyClaims = ({ content }: Pick<ViewContext, 'content'>): ChartClaim[] =>
  toChartYears(charityMoney, content).flatMap(({ claims }) => claims);

/** Money of charity: sums of different kinds look different, are never added and never joined. */
export function toMoneyChart(context: ViewContext): ChartView {
  const { content, locale } = context;
  const t = translatorOf(locale);
  const years = toChartYears(charityMoney, content);
  const claims = years.flatMap((year) => year.claims);
  const statuses = claimStatuses.filter((status) => claims.some(({ claim }) => claim.status === status));
  const isSpentKnown = statuses.includes('spent');
  const data = {
    years: years.map((year): YearOfMoney => ({
      year: year.year,
      sums: year.claims.map((record) => toSum(record, locale)),
      absence: t('chart.money.unknown'),
      note: year.isCancelled ? t('chart.cancelled') : undefined,
    })),
    formatTick: (value: number) => (value === 0 ? formatNumber(0, locale) : formatValue(value, 'KZT', locale)),
  };
  return {
    id: moneyChart,
    title: own(t('chart.money.title')),
    lead: t('chart.money.lead', {
      count: years.filter((year) => year.claims.length > 0).length,
      total: years.length,
    }),
    reading: t('chart.money.reading'),
    notes: isSpentKnown ? [] : [t('chart.money.notSpent')],
    wide: moneyRows(data, 'wide'),
    narrow: moneyRows(data, 'narrow'),
    legend: statuses.map((status) => ({ marks: moneySign(status), words: t(`figure.statuses.${status}`) })),
    table: {
      head: [t('chart.year'), ...claimHead(locale)],
      rows: years.flatMap((year): ChartCellView[][] => {
        const heading = { words: own(String(year.year)) };
        if (year.claims.length === 0) return [[heading, { words: own(t('chart.money.unknown')), span: 4 }]];
        return year.claims.map((claim) => [heading, ...claimCells(claim, locale)]);
      }),
    },
    files: { svg: chartFilePath(locale, moneyChart, 'svg'), csv: chartFilePath(locale, moneyChart, 'csv') },
    publishers: publishersOf(
      claims.map(({ source }) => source),
      context,
    ),
  };
}

function toSum(record: ChartClaim, locale: string): YearOfMoney['sums'][number] {
  const { value, href, label, tip } = toClaimPoint(record, locale);
  const status = translatorOf(locale)(`figure.statuses.${record.claim.status}`);
  const [first = '', ...rest] = tip;
  return {
    value,
    status: record.claim.status,
    words: `${claimWords(record, locale)}, ${status}`,
    href,
    label: `${label}. ${status}`,
    tip: [first, status, ...rest],
  };
}
