import { formatNumber, formatQualified } from '../i18n/format.ts';
import { translatorOf } from '../i18n/translate.ts';
import type { Comparison, Figure, Total } from '../model/content.ts';
import { countPromises, promisesWithin } from '../model/comparison.ts';
import { claimsDisagree, printedClaim } from '../model/figure.ts';
import type { PromiseState } from '../model/promise.ts';
import type { SiteCount } from '../model/schemas/comparison.ts';
import { isMoney, type Unit } from '../model/schemas/measure.ts';
import { workOut, yearsOf, type Addend, type WorkedTotal } from '../model/total.ts';
import { comparisonAnchor, comparisonPath, figurePath, totalAnchor, totalPath, totalsPath } from '../routing/paths.ts';
import { toCampaignItem, type CampaignItemView } from './campaign.ts';
import { required, type ViewContext } from './context.ts';
import { toEvidenceView, type EvidenceView } from './evidence.ts';
import { measureName } from './figure-question.ts';
import { toCampaignLink, toSeriesLink, type LinkView } from './link.ts';
import { own, toPageView, type PageView } from './page.ts';
import { toSearchFacts } from './search-facts.ts';
import { wordsIn, type Words } from './words.ts';

/** One figure of a sum: its year, its number as a link to its page, and who says so. */
export interface AddendView {
  readonly campaign: LinkView;
  readonly figure: LinkView;
  readonly source: LinkView;
  /** Whether other sources give other numbers, which are not in the sum. */
  readonly disagree: boolean;
}

/** A sum with all that it is made of, and what is missing. */
export interface TotalView {
  readonly anchor: string;
  readonly title: Words;
  /** With its qualifier and unit in words, computed from the addends. */
  readonly value: string;
  readonly status: string;
  /** Said where a single year has a number: nothing was added up then. */
  readonly single: string | undefined;
  /** Said where the sum tells how many times, not how many different ones. */
  readonly recurring: string | undefined;
  readonly addends: readonly AddendView[];
  /** How many of the years have a number. */
  readonly coverage: string;
  /** Which have none. */
  readonly missing: string | undefined;
  readonly leftOut: readonly { readonly figure: LinkView; readonly because: Words }[];
  readonly description: Words;
}

/** The sums of one measure in one series; never added to each other. */
export interface TotalGroupView {
  readonly anchor: string;
  readonly measure: Words;
  readonly series: LinkView;
  /** Where there are several: that they stay apart, and how many years have a number in any of them. */
  readonly apart: string | undefined;
  readonly totals: readonly TotalView[];
}

/** Somebody's own total beside what this site counts for the same years. */
export interface ComparisonView {
  readonly anchor: string;
  readonly title: string;
  readonly stated: {
    readonly figure: LinkView;
    readonly measure: Words;
    readonly scope: Words | undefined;
    readonly status: string;
    readonly evidence: EvidenceView;
  };
  readonly counts: readonly {
    readonly value: string;
    readonly label: string;
    readonly state: PromiseState | undefined;
  }[];
  /** The years that the counts are made of. */
  readonly campaigns: readonly CampaignItemView[];
  readonly without: string | undefined;
  readonly explanation: Words;
}

export interface TotalsView {
  readonly page: PageView;
  readonly groups: readonly TotalGroupView[];
  readonly comparisonsAnchor: string;
  readonly comparisons: readonly ComparisonView[];
}

export function toTotalsView(context: ViewContext): TotalsView {
  const { content, locale } = context;
  const t = translatorOf(locale);
  const groups = Map.groupBy(content.totals.values(), ({ measure, series }) => `${measure}-${series}`);
  return {
    page: toPageView({
      locale,
      path: totalsPath(locale),
      title: own(t('total.title')),
      description: t('total.lead'),
      contentPlace: 'totals',
      search: toSearchFacts('page', {}, locale),
    }),
    groups: [...groups].map(([anchor, totals]) => toTotalGroup(anchor, totals, context)),
    comparisonsAnchor: 'comparisons',
    comparisons: [...content.comparisons.values()].map((comparison) => toComparisonView(comparison, context)),
  };
}

/** The page of totals, as other pages lead to it. */
export const toTotalsLink = (locale: string): LinkView => ({
  path: totalsPath(locale),
  words: own(translatorOf(locale)('total.more')),
});

/** Sums and comparisons that a figure is in. */
export interface TotalLinksView {
  readonly addendOf: readonly LinkView[];
  readonly comparedIn: readonly LinkView[];
}

export const toTotalLinks = (figure: Figure, context: ViewContext): TotalLinksView => {
  const { content, locale } = context;
  return {
    addendOf: [...content.totals.values()]
      .filter(({ addends }) => addends.includes(figure.id))
      .map(({ id, title }) => ({ path: totalPath(locale, id), words: wordsIn(title, locale) })),
    comparedIn: [...content.comparisons.values()]
      .filter((comparison) => comparison.figure === figure.id)
      .map((comparison) => ({
        path: comparisonPath(locale, comparison.id),
        words: own(comparisonTitle(comparison, context)),
      })),
  };
};

const kindOf = (unit: Unit): 'money' | 'count' => (isMoney(unit) ? 'money' : 'count');

function toTotalGroup(anchor: string, totals: readonly Total[], context: ViewContext): TotalGroupView {
  const { content, locale } = context;
  const t = translatorOf(locale);
  const [first] = totals;
  if (!first) throw new Error(`no total in ${anchor}`);
  const kind = kindOf(required(content.measures, first.measure).unit);
  const worked = totals.map((total) => ({ total, work: workOut(total, content) }));
  const years = new Set(worked.flatMap(({ work }) => work.years));
  const found = new Set(worked.flatMap(({ work }) => work.addends.map(({ campaign }) => campaign.year)));
  return {
    anchor,
    measure: measureName(required(content.measures, first.measure), locale),
    series: toSeriesLink(required(content.series, first.series), locale),
    apart:
      totals.length > 1
        ? `${t(`total.coverage.${kind}`, { count: years.size, found: found.size })} ${t('total.apart')}`
        : undefined,
    totals: worked.map(({ total, work }) => toTotalView(total, work, context)),
  };
}

function toTotalView(total: Total, { sum, addends, years, missing }: WorkedTotal, context: ViewContext): TotalView {
  const { content, locale } = context;
  const t = translatorOf(locale);
  const { unit } = required(content.measures, total.measure);
  const kind = kindOf(unit);
  const [only, ...others] = addends;
  return {
    anchor: totalAnchor(total.id),
    title: wordsIn(total.title, locale),
    value: formatQualified(sum.value, sum.unit, sum.qualifier, locale),
    status: t(`figure.statuses.${total.status}`),
    single: only && others.length === 0 ? t(`total.single.${kind}`, { year: only.campaign.year }) : undefined,
    recurring: sum.unit === unit ? undefined : t('total.recurring'),
    addends: addends.map((addend) => toAddendView(addend, unit, context)),
    coverage: t(`total.coverage.${kind}`, { count: years.length, found: years.length - missing.length }),
    missing: missing.length === 0 ? undefined : t(`total.missing.${kind}`, { years: formatYears(missing) }),
    leftOut: (total.leftOut ?? []).map(({ figure, because }) => ({
      figure: toValueLink(required(content.figures, figure), unit, locale),
      because: wordsIn(because, locale),
    })),
    description: wordsIn(total.description, locale),
  };
}

/** What a figure prints, as a link to its page. */
function toValueLink(figure: Figure, unit: Unit, locale: string): LinkView {
  const { value, qualifier } = printedClaim(figure);
  return { path: figurePath(locale, figure.id), words: own(formatQualified(value, unit, qualifier, locale)) };
}

const toAddendView = ({ figure, campaign }: Addend, unit: Unit, context: ViewContext): AddendView => ({
  campaign: toCampaignLink(campaign, context.locale),
  figure: toValueLink(figure, unit, context.locale),
  source: toEvidenceView(printedClaim(figure), context).source,
  disagree: claimsDisagree(figure.claims),
});

/** Years in their order, three or more in a row as a span: `2012–2018, 2020`. */
export function formatYears(years: readonly number[]): string {
  const rows: number[][] = [];
  for (const year of years) {
    const row = rows.at(-1);
    if (row?.at(-1) === year - 1) row.push(year);
    else rows.push([year]);
  }
  return rows
    .flatMap((row) => (row.length > 2 ? [`${String(row[0])}–${String(row.at(-1))}`] : row.map(String)))
    .join(', ');
}

/** What is compared and for which years: `Благотворительные проекты, 2012–2019`. */
function comparisonTitle({ figure, years }: Comparison, context: ViewContext): string {
  const { measure } = required(context.content.figures, figure);
  const span = years.from === years.to ? String(years.from) : `${years.from}–${years.to}`;
  return `${measureName(required(context.content.measures, measure), context.locale).text}, ${span}`;
}

function toComparisonView(comparison: Comparison, context: ViewContext): ComparisonView {
  const { content, locale } = context;
  const t = translatorOf(locale);
  const { series, years } = comparison;
  const figure = required(content.figures, comparison.figure);
  const claim = printedClaim(figure);
  const promises = promisesWithin(content.promises, series, years);
  const counts = countPromises(promises);
  const campaigns = [...content.campaigns.values()].filter((campaign) =>
    promises.some((promise) => promise.campaign.id === campaign.id),
  );
  const promisedYears = new Set(campaigns.map(({ year }) => year));
  const without = yearsOf(content.campaigns.values(), series, years).filter((year) => !promisedYears.has(year));
  const stateOf = (count: SiteCount): PromiseState | undefined =>
    count === 'delivered' || count === 'no-report-found' ? count : undefined;
  return {
    anchor: comparisonAnchor(comparison.id),
    title: comparisonTitle(comparison, context),
    stated: {
      figure: toValueLink(figure, required(content.measures, figure.measure).unit, locale),
      measure: measureName(required(content.measures, figure.measure), locale),
      scope: figure.scope && wordsIn(figure.scope, locale),
      status: t(`figure.statuses.${claim.status}`),
      evidence: toEvidenceView(claim, context),
    },
    counts: comparison.counts.map((count) => ({
      value: formatNumber(counts[count], locale),
      label: t(`label.${count}`, { count: counts[count] }),
      state: stateOf(count),
    })),
    campaigns: campaigns.map((campaign) => toCampaignItem(campaign, context)),
    without: without.length === 0 ? undefined : t('total.without', { years: formatYears(without) }),
    explanation: wordsIn(comparison.explanation, locale),
  };
}
