import { everyYear } from '../charts/claims-by-year.ts';
import { promiseColumns, promiseRows, type YearOfPromises } from '../charts/promises-by-year.ts';
import { line, place, type Mark } from '../charts/scene.ts';
import { translatorOf } from '../i18n/translate.ts';
import type { CampaignPromise } from '../model/content.ts';
import { promiseState, type PromiseState } from '../model/promise.ts';
import { chartFilePath } from '../routing/paths.ts';
import { publishersOf, yearLabel } from './chart-claim.ts';
import type { ChartView } from './chart-view.ts';
import { required, type ViewContext } from './context.ts';
import { toInstitutionLink, toSourceLink } from './link.ts';
import { own } from './page.ts';
import { toStateCounts, toStateView } from './promise.ts';
import { wordsIn } from './words.ts';

export const promisesChart = 'promises';

const order: readonly PromiseState[] = ['delivered', 'no-report-found', 'promised'];

/** All promises year by year, delivered ones first. */
export const promisesByYear = ({ content }: Pick<ViewContext, 'content'>): CampaignPromise[] =>
  [...content.promises].sort(
    (a, b) => a.campaign.year - b.campaign.year || order.indexOf(promiseState(a)) - order.indexOf(promiseState(b)),
  );

/** What was promised and what came of it: a ring a promise. */
export function toPromisesChart(context: ViewContext): ChartView {
  const { content, locale } = context;
  const t = translatorOf(locale);
  const promises = promisesByYear(context);
  const promising = new Set(promises.map(({ campaign }) => campaign.series));
  const campaigns = [...content.campaigns.values()].filter(({ series }) => promising.has(series));
  const years = everyYear(campaigns.map(({ year }) => year)).map((year): YearOfPromises => {
    const starts = campaigns.filter((campaign) => campaign.year === year);
    return {
      year,
      promises: promises.filter(({ campaign }) => campaign.year === year).map((promise) => toRing(promise, context)),
      note:
        starts.length > 0 && starts.every(({ status }) => status === 'cancelled') ? t('chart.cancelled') : undefined,
    };
  });
  const counts = toStateCounts(content.promises, locale);
  return {
    id: promisesChart,
    title: own(t('chart.promises.title')),
    lead: [
      t('chart.promises.lead', { count: promises.length }),
      `${counts.map(({ label, count }) => `${label}: ${count}`).join(' · ')}.`,
    ].join(' '),
    reading: t('chart.promises.reading'),
    notes: [t('chart.promises.meaning')],
    wide: promiseColumns(years),
    narrow: promiseRows(years),
    legend: [
      ...counts.map(({ state, label }) => ({ marks: [ringSign(state)], words: label })),
      ...(years.some((year) => year.promises.length === 0)
        ? [{ marks: [line('no-promise', 2, 10, 22, 10)], words: t('chart.promises.none') }]
        : []),
    ],
    table: {
      head: [t('chart.year'), t('chart.institution'), t('chart.promised'), t('chart.state'), t('chart.source')],
      rows: years.flatMap(({ year }) => {
        const heading = { words: own(String(year)) };
        const ofYear = promises.filter(({ campaign }) => campaign.year === year);
        if (ofYear.length === 0) return [[heading, { words: own(t('chart.promises.none')), span: 4 }]];
        return ofYear.map((promise) => {
          const institution = toInstitutionLink(required(content.institutions, promise.institution), locale);
          const source = toSourceLink(
            required(content.sources, (promise.delivered ?? promise.promised).source),
            locale,
          );
          return [
            heading,
            institution,
            { words: wordsIn(promise.promised.work, locale) },
            { words: own(toStateView(promiseState(promise), locale).label) },
            source,
          ];
        });
      }),
    },
    files: { svg: chartFilePath(locale, promisesChart, 'svg'), csv: chartFilePath(locale, promisesChart, 'csv') },
    publishers: publishersOf(
      promises
        .flatMap(({ promised, delivered }) => [promised.source, ...(delivered ? [delivered.source] : [])])
        .map((id) => required(content.sources, id)),
      context,
    ),
  };
}

function toRing(promise: CampaignPromise, { content, locale }: ViewContext): YearOfPromises['promises'][number] {
  const state = promiseState(promise);
  const institution = toInstitutionLink(required(content.institutions, promise.institution), locale);
  const { label } = toStateView(state, locale);
  const work = wordsIn(promise.promised.work, locale).text;
  const name = yearLabel(promise.campaign.year, institution.words.text, locale);
  const promised = `${translatorOf(locale)('chart.promised')}: ${work}`;
  return { state, href: institution.path, label: `${name}. ${label}. ${promised}`, tip: [name, label, promised] };
}

const ringSign = (state: PromiseState): Mark => ({
  shape: 'circle',
  tone: `ring-${state}`,
  at: place(12, 10),
  radius: 7.5,
});
