import { capitalise, formatDate } from '../i18n/format.ts';
import { translatorOf } from '../i18n/translate.ts';
import type { Campaign, Series } from '../model/content.ts';
import { printedDate } from '../model/campaign.ts';
import { promiseState } from '../model/promise.ts';
import { campaignPath, campaignsPath, chartsPath, promiseAnchor, seriesAnchor, textFile } from '../routing/paths.ts';
import { toClaimsCharts } from './chart-claims.ts';
import type { ClaimsChartView } from './chart-view.ts';
import { required, type ViewContext } from './context.ts';
import { toCorrectionViews, type CorrectionView } from './correction.ts';
import {
  toFactView,
  toNameViews,
  toNotes,
  type EvidenceView,
  type FactView,
  type NameView,
  toEvidenceView,
} from './evidence.ts';
import { toFigureItemView, type FigureItemView } from './figure.ts';
import { toFigureCards, type FigureCardView } from './figure-card.ts';
import {
  findable,
  toCampaignLink,
  toFindableSeriesLink,
  toInstitutionLink,
  toOrganisationLink,
  type LinkView,
} from './link.ts';
import { own, toPageView, type PageView } from './page.ts';
import { toPageText, type PageTextView } from './page-text.ts';
import { toPictureViews, type PictureView } from './picture.ts';
import { toNewsView, type NewsView } from './press-release.ts';
import { toLegend, toPromiseView, toRings, toStateCounts, type PromiseEntryView, type StateView } from './promise.ts';
import { toSearchFacts } from './search-facts.ts';
import { allNames } from './search-names.ts';
import { toSourceItems, type SourceItemView } from './source.ts';
import { toTextView, wordsIn, type Words } from './words.ts';

/** A campaign in a list or on the line of years. */
export interface CampaignItemView {
  readonly path: string;
  readonly title: Words;
  readonly summary: Words;
  readonly year: number;
  readonly date: string;
  readonly status: string | undefined;
  readonly rings: readonly StateView[];
  /** The rings in words: `Выполнено: 2 · Отчёт не найден: 4`. */
  readonly countsText: string;
}

export function toCampaignItem(campaign: Campaign, { content, locale }: ViewContext): CampaignItemView {
  const t = translatorOf(locale);
  const text = toTextView(campaign.texts, locale, campaign.original);
  const promises = content.promisesOf(campaign.id);
  return {
    path: campaignPath(locale, campaign.id),
    title: text.title,
    summary: text.summary,
    year: campaign.year,
    date: formatDate(printedDate(campaign) ?? String(campaign.year), locale),
    status: campaign.status === 'held' ? undefined : t(`campaign.statusValue.${campaign.status}`),
    rings: toRings(promises, locale),
    countsText: toStateCounts(promises, locale)
      .map(({ label, count }) => `${label}: ${count}`)
      .join(' · '),
  };
}

/** A date that a source gives, beside the printed one. */
export interface DateClaimView {
  readonly date: string;
  readonly evidence: EvidenceView;
}

export interface CampaignView {
  readonly page: PageView;
  readonly id: string;
  /** Further names of the campaign, for the search index. */
  readonly also: string | undefined;
  readonly text: PageTextView;
  readonly cards: readonly FigureCardView[];
  readonly pictures: readonly PictureView[];
  readonly year: number;
  readonly dateLabel: string;
  readonly date: string | undefined;
  readonly dateEvidence: EvidenceView | undefined;
  readonly dateNote: Words | undefined;
  readonly otherDates: readonly DateClaimView[];
  readonly dateBecause: Words | undefined;
  readonly status: string;
  readonly statusNote: Words | undefined;
  readonly edition: string | undefined;
  readonly editionNote: Words | undefined;
  readonly series: LinkView;
  readonly organisers: readonly LinkView[];
  readonly place: FactView | undefined;
  readonly partOf: LinkView | undefined;
  readonly parts: readonly LinkView[];
  readonly legend: readonly (StateView & { readonly meaning: string })[];
  readonly promises: readonly PromiseEntryView[];
  readonly facts: readonly (FactView & { readonly institutions: readonly LinkView[] })[];
  readonly figures: readonly FigureItemView[];
  /** The figures on which sources give different numbers. */
  readonly claimsCharts: readonly ClaimsChartView[];
  readonly unknowns: readonly Words[];
  readonly notes: readonly Words[];
  readonly names: readonly NameView[];
  readonly news: NewsView;
  readonly sources: readonly SourceItemView[];
  readonly previous: LinkView | undefined;
  readonly next: LinkView | undefined;
  readonly corrections: readonly CorrectionView[];
}

export function toCampaignView(campaign: Campaign, context: ViewContext): CampaignView {
  const { content, locale } = context;
  const t = translatorOf(locale);
  const path = campaignPath(locale, campaign.id);
  const text = toPageText({ collection: 'campaigns', ...campaign }, path, context);
  const pictures = toPictureViews('campaigns', campaign, text.language, context);
  const series = required(content.series, campaign.series);
  const promises = content.promisesOf(campaign.id);
  const siblings = [...content.campaigns.values()].filter((other) => other.series === campaign.series && !other.partOf);
  const position = siblings.findIndex(({ id }) => id === campaign.id);
  const neighbour = (step: number): LinkView | undefined => {
    const other = position < 0 ? undefined : siblings[position + step];
    return other && toCampaignLink(other, locale);
  };
  const printed = campaign.date?.claims.find(({ source }) => source === campaign.date?.printed);
  return {
    page: toPageView({
      locale,
      path,
      title: text.title,
      description: text.summary.text,
      trail: [{ words: own(t('campaign.title')), path: campaignsPath(locale) }],
      available: text.available,
      original: campaign.original,
      contentPlace: textFile('campaigns', campaign.id, text.language),
      type: 'article',
      picture: pictures[0]?.shared,
      search: toSearchFacts(
        'campaign',
        {
          years: [campaign.year],
          series: [campaign.series],
          institutions: promises.map(({ institution }) => institution),
          promises: promises.map(promiseState),
          date: printedDate(campaign) ?? String(campaign.year),
          // The day of a cancelled start is not a day on which anything happened.
          printedDate: campaign.status === 'cancelled' ? String(campaign.year) : undefined,
        },
        locale,
      ),
    }),
    id: campaign.id,
    also: allNames(campaign, text.title.text),
    text,
    cards: toFigureCards(campaign.texts, text.language, context),
    pictures,
    year: campaign.year,
    // A cancelled start never took place on its day.
    dateLabel: campaign.status === 'cancelled' ? t('campaign.plannedDate') : t('campaign.date'),
    date: printed && formatDate(printed.value, locale),
    dateEvidence: printed && toEvidenceView(printed, context),
    dateNote: campaign.dateNote && wordsIn(campaign.dateNote, locale),
    otherDates: (campaign.date?.claims ?? [])
      .filter((claim) => claim !== printed)
      .map((claim) => ({ date: formatDate(claim.value, locale), evidence: toEvidenceView(claim, context) })),
    dateBecause: campaign.date?.because && wordsIn(campaign.date.because, locale),
    status: t(`campaign.statusValue.${campaign.status}`),
    statusNote: campaign.statusNote && wordsIn(campaign.statusNote, locale),
    edition: campaign.edition === undefined ? undefined : t('campaign.editionValue', { number: campaign.edition }),
    editionNote: campaign.editionNote && wordsIn(campaign.editionNote, locale),
    series: toFindableSeriesLink(series, locale),
    organisers: series.organisations.map((id) => {
      const organisation = required(content.organisations, id);
      return findable(toOrganisationLink(organisation, locale), organisation, locale);
    }),
    place: campaign.place && toFactView(campaign.place, context),
    partOf:
      campaign.partOf === undefined ? undefined : toCampaignLink(required(content.campaigns, campaign.partOf), locale),
    parts: [...content.campaigns.values()]
      .filter(({ partOf }) => partOf === campaign.id)
      .map((part) => toCampaignLink(part, locale)),
    legend: toLegend(locale),
    promises: promises.map((promise) => {
      const view = toPromiseView(promise, context);
      const institution = required(content.institutions, promise.institution);
      return {
        ...view,
        anchor: promiseAnchor(institution.id),
        institution: findable(view.institution, institution, locale),
      };
    }),
    facts: campaign.facts.map((fact) => ({
      ...toFactView(fact, context),
      institutions: (fact.institutions ?? []).map((id) =>
        toInstitutionLink(required(content.institutions, id), locale),
      ),
    })),
    figures: content.figuresAbout('campaign', campaign.id).map((figure) => toFigureItemView(figure, context)),
    claimsCharts: toClaimsCharts(content.figuresAbout('campaign', campaign.id), context),
    unknowns: toNotes(campaign.unknowns, locale),
    notes: toNotes(campaign.notes, locale),
    names: toNameViews(campaign.names, context),
    news: toNewsView(content.pressReleasesAbout('campaign', campaign.id), context),
    sources: toSourceItems(campaign.sources, context),
    previous: neighbour(-1),
    next: neighbour(1),
    corrections: toCorrectionViews(campaign.corrections, locale),
  };
}

/** All campaigns by series, newest first within one. */
export interface CampaignListView {
  readonly page: PageView;
  readonly chartsPath: string;
  readonly legend: readonly (StateView & { readonly meaning: string })[];
  readonly series: readonly {
    readonly anchor: string;
    readonly name: Words;
    readonly about: Words;
    readonly names: readonly NameView[];
    readonly campaigns: readonly CampaignItemView[];
    readonly figures: readonly FigureItemView[];
  }[];
}

export function toCampaignListView(context: ViewContext): CampaignListView {
  const { content, locale } = context;
  const t = translatorOf(locale);
  const campaigns = [...content.campaigns.values()].reverse();
  const toSeries = (series: Series): CampaignListView['series'][number] => {
    const name = wordsIn(series.name, locale);
    return {
      anchor: seriesAnchor(series.id),
      name: { ...name, text: capitalise(name.text, locale) },
      about: wordsIn(series.about, locale),
      names: toNameViews(series.names, context),
      campaigns: campaigns
        .filter((campaign) => campaign.series === series.id)
        .map((campaign) => toCampaignItem(campaign, context)),
      figures: content.figuresAbout('series', series.id).map((figure) => toFigureItemView(figure, context)),
    };
  };
  return {
    page: toPageView({
      locale,
      path: campaignsPath(locale),
      title: own(t('campaign.title')),
      description: t('campaign.lead'),
      contentPlace: 'campaigns',
    }),
    chartsPath: chartsPath(locale),
    legend: toLegend(locale),
    series: [...content.series.values()].map(toSeries),
  };
}
