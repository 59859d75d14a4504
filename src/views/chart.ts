import { stringify } from 'csv-stringify/sync';
import { toSvgDocument } from '../charts/svg-document.ts';
import { translatorOf } from '../i18n/translate.ts';
import { promiseState } from '../model/promise.ts';
import type { SiteContent } from '../model/site-content.ts';
import { chartsPath, figurePath } from '../routing/paths.ts';
import { toChartClaims, type ChartClaim } from './chart-claim.ts';
import { figuresWithClaimsChart, toClaimsChart } from './chart-claims.ts';
import { moneyChart, moneyClaims, toMoneyChart } from './chart-money.ts';
import { participantClaims, participantsChart, toParticipantsChart } from './chart-participants.ts';
import { promisesByYear, promisesChart, toPromisesChart } from './chart-promises.ts';
import type { ChartView } from './chart-view.ts';
import { required, type ViewContext } from './context.ts';
import { own, toPageView, type PageView } from './page.ts';

/** The page of the charts by year. */
export interface ChartListView {
  readonly page: PageView;
  readonly charts: readonly ChartView[];
}

export function toChartListView(context: ViewContext): ChartListView {
  const { locale } = context;
  const t = translatorOf(locale);
  return {
    page: toPageView({
      locale,
      path: chartsPath(locale),
      title: own(t('chart.title')),
      description: t('chart.lead'),
      contentPlace: 'figures',
    }),
    charts: [toParticipantsChart(context), toPromisesChart(context), toMoneyChart(context)],
  };
}

/** The names of all charts that can be taken away: those by year, and those of figures on which sources differ. */
export const chartIds = (content: SiteContent): string[] => [
  participantsChart,
  promisesChart,
  moneyChart,
  ...figuresWithClaimsChart(content).map(({ id }) => id),
];

/** A chart by its name; throws where there is none. */
function toChartView(id: string, context: ViewContext): ChartView {
  switch (id) {
    case participantsChart:
      return toParticipantsChart(context);
    case promisesChart:
      return toPromisesChart(context);
    case moneyChart:
      return toMoneyChart(context);
    default: {
      const chart = toClaimsChart(required(context.content.figures, id), context);
      if (!chart) throw new Error(`no chart ${id}`);
      return chart;
    }
  }
}

/** Where a chart is read: its place on the page of charts, or its figure's page. */
const chartPagePath = (id: string, { content, locale }: ViewContext): string =>
  content.figures.has(id) ? figurePath(locale, id) : `${chartsPath(locale)}#${id}`;

/**
 * A chart as a picture that stands alone.
 *
 * @param toAddress makes a path of the site an address that holds anywhere
 */
export function toChartSvg(id: string, context: ViewContext, toAddress: (path: string) => string): string {
  const t = translatorOf(context.locale);
  const chart = toChartView(id, context);
  const { title, lead, reading, notes, legend, publishers, wide } = chart;
  return toSvgDocument(wide, {
    title: title.text,
    lang: context.locale,
    lead: [lead, reading].filter((words) => words !== ''),
    legend,
    foot: [
      ...notes,
      t('chart.sources', { names: publishers.join('; ') }),
      t('chart.address', { url: toAddress(chartPagePath(id, context)) }),
      `${t('site.name')}. ${t('site.licence')}`,
    ],
  });
}

/** A chart's numbers: a row a claim, or a row a promise; words as they are recorded, in no language of the site. */
export function toChartCsv(id: string, { content }: Pick<ViewContext, 'content'>): string {
  const table = (rows: readonly Readonly<Record<string, string | number | boolean | undefined>>[]): string =>
    stringify([...rows], { header: true, cast: { boolean: String }, record_delimiter: 'windows' });
  if (id === promisesChart)
    return table(
      promisesByYear({ content }).map((promise) => {
        const { campaign, institution, promised, delivered } = promise;
        const promisedIn = required(content.sources, promised.source);
        const deliveredIn = delivered && required(content.sources, delivered.source);
        return {
          year: campaign.year,
          campaign: campaign.id,
          institution,
          state: promiseState(promise),
          promised_source: promisedIn.id,
          promised_publisher: promisedIn.publisher,
          promised_url: promisedIn.url,
          delivered_source: deliveredIn?.id,
          delivered_publisher: deliveredIn?.publisher,
          delivered_url: deliveredIn?.url,
        };
      }),
    );
  const claims: readonly ChartClaim[] =
    id === participantsChart
      ? participantClaims({ content })
      : id === moneyChart
        ? moneyClaims({ content })
        : toChartClaims(required(content.figures, id), content);
  return table(
    claims.map(({ year, claim, unit, figure, source, isPrinted }) => ({
      year,
      value: claim.value,
      unit,
      qualifier: claim.qualifier,
      status: claim.status,
      source: source.id,
      publisher: source.publisher,
      url: source.url,
      figure: figure.id,
      printed: isPrinted,
    })),
  );
}
