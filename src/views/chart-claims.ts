import { claimMarks } from '../charts/claim-mark.ts';
import { claimsLine } from '../charts/claims-line.ts';
import { formatNumber } from '../i18n/format.ts';
import { translatorOf } from '../i18n/translate.ts';
import type { Figure } from '../model/content.ts';
import type { SiteContent } from '../model/site-content.ts';
import { chartFilePath, sourcePath } from '../routing/paths.ts';
import { claimCells, claimHead, claimWords, publishersOf, toChartClaims, toClaimPoint } from './chart-claim.ts';
import type { ClaimsChartView } from './chart-view.ts';
import type { ViewContext } from './context.ts';
import { toQuestionView } from './figure-question.ts';
import { toSourceLink } from './link.ts';

/** Whether there is a distance to see: another word of caution before the same number is told by words alone. */
export const hasClaimsChart = ({ claims, shownAlone }: Figure): boolean =>
  !shownAlone && new Set(claims.map(({ value }) => value)).size > 1;

/** Every figure that has a chart of its claims. */
export const figuresWithClaimsChart = ({ figures }: SiteContent): Figure[] =>
  [...figures.values()].filter(hasClaimsChart);

/**
 * The answers to one question on one scale; `undefined` where sources name one number.
 *
 * @param leadsTo where the points lead: on the figure's own page to the sources, elsewhere to the figure
 */
export function toClaimsChart(
  figure: Figure,
  context: ViewContext,
  leadsTo: 'figure' | 'source' = 'figure',
): ClaimsChartView | undefined {
  if (!hasClaimsChart(figure)) return undefined;
  const { content, locale } = context;
  const t = translatorOf(locale);
  const records = toChartClaims(figure, content);
  const { measure, scope, subject } = toQuestionView(figure, context);
  const short = [measure.text, scope?.text].filter((words) => words !== undefined).join(', ');
  const data = {
    claims: records.map((record) => {
      const point = toClaimPoint(record, locale);
      return {
        ...point,
        href: leadsTo === 'source' ? sourcePath(locale, record.source.id) : point.href,
        publisher: toSourceLink(record.source, locale).words.text,
        words: claimWords(record, locale),
      };
    }),
    formatTick: (value: number) => formatNumber(value, locale),
  };
  return {
    id: figure.id,
    title: { ...measure, text: `${short} — ${subject.words.text}` },
    measure: { ...measure, text: short },
    lead: '',
    reading: t('chart.claims.reading'),
    notes: [],
    wide: claimsLine(data, 'wide'),
    narrow: claimsLine(data, 'narrow'),
    legend: [
      {
        marks: claimMarks({ qualifier: 'exact', isPrinted: true }, 12, 10, 'right'),
        words: t('chart.ringed'),
      },
    ],
    table: {
      head: [t('chart.source'), ...claimHead(locale).filter((_, column) => column !== 2)],
      rows: records.map((record) => {
        const cells = claimCells(record, locale);
        return [...cells.slice(2, 3), ...cells.slice(0, 2), ...cells.slice(3)];
      }),
    },
    files: { svg: chartFilePath(locale, figure.id, 'svg'), csv: chartFilePath(locale, figure.id, 'csv') },
    publishers: publishersOf(
      records.map(({ source }) => source),
      context,
    ),
  };
}

/** The charts of an entry's figures on which sources differ. */
export const toClaimsCharts = (figures: readonly Figure[], context: ViewContext): ClaimsChartView[] =>
  figures.flatMap((figure) => toClaimsChart(figure, context) ?? []);
