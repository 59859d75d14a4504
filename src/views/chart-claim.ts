import { everyYear, type ClaimOfYear } from '../charts/claims-by-year.ts';
import { formatQualified } from '../i18n/format.ts';
import { translatorOf } from '../i18n/translate.ts';
import type { Campaign, Figure, Source } from '../model/content.ts';
import { figureSubject } from '../model/figure.ts';
import type { Claim } from '../model/schemas/figure.ts';
import type { Unit } from '../model/schemas/measure.ts';
import type { SiteContent } from '../model/site-content.ts';
import { figurePath } from '../routing/paths.ts';
import type { ChartCellView } from './chart-view.ts';
import { required, type ViewContext } from './context.ts';
import { sourceTitle, toSourceLink } from './link.ts';
import { own } from './page.ts';
import { wordsIn } from './words.ts';

/** The series whose years the charts show. */
const series = 'almaty-marathon';

/** One source's number as a chart takes it. */
export interface ChartClaim {
  /** `undefined` where the figure is not about one year's start. */
  readonly year: number | undefined;
  readonly figure: Figure;
  readonly claim: Claim;
  readonly unit: Unit;
  readonly source: Source;
  readonly isPrinted: boolean;
}

export function toChartClaims(figure: Figure, content: SiteContent): ChartClaim[] {
  const { kind, id } = figureSubject(figure);
  return figure.claims.map((claim) => ({
    year: kind === 'campaign' ? required(content.campaigns, id).year : undefined,
    figure,
    claim,
    unit: required(content.measures, figure.measure).unit,
    source: required(content.sources, claim.source),
    isPrinted: claim.source === figure.printed,
  }));
}

/** A year of the series with what was said of it. */
export interface ChartYear {
  readonly year: number;
  /** None, where the site has no record of that year. */
  readonly campaigns: readonly Campaign[];
  readonly claims: readonly ChartClaim[];
  readonly isCancelled: boolean;
}

/** Every year of the series with all claims of one measure; a figure that may only be shown alone gives none. */
export function toChartYears(measure: string, content: SiteContent): ChartYear[] {
  const campaigns = [...content.campaigns.values()].filter((campaign) => campaign.series === series);
  return everyYear(campaigns.map(({ year }) => year)).map((year) => {
    const ofYear = campaigns.filter((campaign) => campaign.year === year);
    return {
      year,
      campaigns: ofYear,
      claims: ofYear
        .flatMap(({ id }) => content.figuresAbout('campaign', id))
        .filter((figure) => figure.measure === measure && !figure.shownAlone)
        .flatMap((figure) => toChartClaims(figure, content)),
      isCancelled: ofYear.length > 0 && ofYear.every(({ status }) => status === 'cancelled'),
    };
  });
}

export const claimWords = ({ claim, unit }: ChartClaim, locale: string): string =>
  formatQualified(claim.value, unit, claim.qualifier, locale);

/** A year before its words: `2012: 2 500 человек`. */
export const yearLabel = (year: number | undefined, words: string, locale: string): string =>
  year === undefined ? words : translatorOf(locale)('chart.claimLabel', { year, words });

/** A claim as a point, leading to its figure. */
export function toClaimPoint(record: ChartClaim, locale: string): ClaimOfYear {
  const { claim, figure, year, source, isPrinted } = record;
  const t = translatorOf(locale);
  const value = claimWords(record, locale);
  const publisher = toSourceLink(source, locale).words.text;
  const scope = claim.scope && wordsIn(claim.scope, locale).text;
  const details = [value, scope, publisher].filter((words) => words !== undefined).join(', ');
  return {
    value: claim.value,
    qualifier: claim.qualifier,
    isPrinted,
    href: figurePath(locale, figure.id),
    label: yearLabel(year, isPrinted ? `${details} (${t('chart.printed')})` : details, locale),
    tip: [yearLabel(year, value, locale), scope, publisher, isPrinted ? t('chart.printed') : undefined].filter(
      (words) => words !== undefined,
    ),
  };
}

/** A claim's cells of a table: value, kind of number, source, whether the site prints it. */
export function claimCells(record: ChartClaim, locale: string): ChartCellView[] {
  const t = translatorOf(locale);
  const source = toSourceLink(record.source, locale);
  return [
    { words: own(claimWords(record, locale)), path: figurePath(locale, record.figure.id) },
    { words: own(t(`figure.statuses.${record.claim.status}`)) },
    { words: source.words, path: source.path },
    { words: own(record.isPrinted ? t('chart.printed') : '—') },
  ];
}

export const claimHead = (locale: string): string[] => {
  const t = translatorOf(locale);
  return [t('chart.value'), t('figure.status'), t('chart.source'), t('chart.onSite')];
};

/** Publishers in the order in which they come, each once; a text without one by its first words. */
export const publishersOf = (sources: readonly Source[], { locale }: Pick<ViewContext, 'locale'>): string[] => [
  ...new Set(
    sources.map((source) => {
      const name = toSourceLink(source, locale).words.text;
      return source.publisher === undefined ? `${name} («${sourceTitle(source, locale).text}»)` : name;
    }),
  ),
];
