import { formatDate } from '../i18n/format.ts';
import { translatorOf } from '../i18n/translate.ts';
import type { PressRelease } from '../model/content.ts';
import { parseEdtfDate } from '../model/edtf-date.ts';
import { nearestNews, nearestTo, newestAbout, type ListPlace } from '../model/list-parts.ts';
import { pressReleasePath, pressReleasesPath, pressReleaseYearPath, textFile } from '../routing/paths.ts';
import { required, waitsFor, type ViewContext } from './context.ts';
import { toCorrectionViews, toFigureCorrections, type CorrectedEntryView, type CorrectionView } from './correction.ts';
import { toFigureItemView, type FigureItemView } from './figure.ts';
import { toFigureCards, type FigureCardView } from './figure-card.ts';
import { findable, toCampaignLink, toInstitutionLink, type LinkView } from './link.ts';
import {
  entriesOn,
  toListPart,
  toListPartPage,
  toNewest,
  type ListPartView,
  type ListWords,
  type NewestView,
} from './list-part.ts';
import { own, toPageView, type PageView } from './page.ts';
import { toPageText, type PageTextView } from './page-text.ts';
import { toPictureViews, type PictureView } from './picture.ts';
import { toSearchFacts } from './search-facts.ts';
import { toSourceItems, type SourceItemView } from './source.ts';
import { toTextView, wordsIn, type Words } from './words.ts';

/** A press release in a list. */
export interface PressReleaseItemView {
  readonly path: string;
  readonly title: Words;
  readonly summary: Words;
  readonly year: number;
  /** When it happened, as precise as the sources. */
  readonly date: string;
  readonly dateTime: string;
}

export function toPressReleaseItem(
  release: PressRelease,
  { locale }: Pick<ViewContext, 'locale'>,
): PressReleaseItemView {
  const text = toTextView(release.texts, locale, release.original);
  return {
    path: pressReleasePath(locale, release.id),
    title: text.title,
    summary: text.summary,
    year: yearOf(release.date),
    date: formatDate(release.date, locale),
    dateTime: release.date.replace('~', ''),
  };
}

/** The newest news about something, and the way to the earlier ones. */
export interface NewsView {
  readonly releases: readonly PressReleaseItemView[];
  /** The lists of the years in which the others happened; those hold other news as well. */
  readonly earlier: { readonly label: string; readonly years: readonly LinkView[] } | undefined;
}

/** @param releases the newest first */
export function toNewsView(releases: readonly PressRelease[], context: Pick<ViewContext, 'locale'>): NewsView {
  const { locale } = context;
  const years = new Set(releases.slice(newestAbout).map(({ date }) => yearOf(date)));
  return {
    releases: releases.slice(0, newestAbout).map((release) => toPressReleaseItem(release, context)),
    earlier:
      years.size === 0
        ? undefined
        : {
            label: translatorOf(locale)('pressRelease.earlier'),
            years: [...years].map((year) => ({
              path: pressReleaseYearPath(locale, String(year)),
              words: own(String(year)),
            })),
          },
  };
}

const yearOf = (date: string): number => parseEdtfDate(date)?.year ?? 0;

export interface PressReleaseView extends PressReleaseItemView {
  readonly page: PageView;
  readonly id: string;
  readonly text: PageTextView;
  readonly cards: readonly FigureCardView[];
  readonly pictures: readonly PictureView[];
  readonly dateNote: Words | undefined;
  readonly published: string;
  readonly publishedDay: string;
  readonly campaign: LinkView;
  readonly institutions: readonly LinkView[];
  readonly figures: readonly FigureItemView[];
  readonly sources: readonly SourceItemView[];
  readonly more: readonly PressReleaseItemView[];
  readonly corrections: readonly CorrectionView[];
  /** Corrections of the figures that it cites, since it was published. */
  readonly figureCorrections: readonly CorrectedEntryView[];
}

export function toPressReleaseView(release: PressRelease, context: ViewContext): PressReleaseView {
  const { content, locale } = context;
  const t = translatorOf(locale);
  const item = toPressReleaseItem(release, context);
  const text = toPageText({ collection: 'press-releases', ...release }, item.path, context);
  const campaign = required(content.campaigns, release.campaign);
  const pictures = toPictureViews('press-releases', release, text.language, context);
  const cited = new Set(release.texts.get(text.language)?.citations.map(({ figure }) => figure));
  return {
    ...item,
    page: toPageView({
      locale,
      path: item.path,
      title: text.title,
      description: text.summary.text,
      trail: [{ words: own(t('pressRelease.title')), path: pressReleasesPath(locale) }],
      available: text.available,
      original: release.original,
      contentPlace: textFile('press-releases', release.id, text.language),
      waitsFor: waitsFor('press-releases', release.id, content),
      type: 'article',
      picture: pictures[0]?.shared,
      search: toSearchFacts(
        'press-release',
        {
          // News of December may be about the campaign of the year to come.
          years: [campaign.year, item.year],
          series: [campaign.series],
          institutions: release.institutions,
          date: release.date,
        },
        locale,
      ),
    }),
    id: release.id,
    text,
    cards: toFigureCards(release.texts, text.language, context),
    pictures,
    dateNote: release.dateNote && wordsIn(release.dateNote, locale),
    published: formatDate(release.published, locale),
    publishedDay: release.published,
    campaign: findable(toCampaignLink(campaign, locale), campaign, locale),
    institutions: release.institutions.map((id) => {
      const institution = required(content.institutions, id);
      return findable(toInstitutionLink(institution, locale), institution, locale);
    }),
    figures: [...cited].map((id) => toFigureItemView(required(content.figures, id), context)),
    sources: toSourceItems(release.sources, context),
    more: nearestTo(release, content.pressReleasesAbout('campaign', release.campaign), nearestNews).map((other) =>
      toPressReleaseItem(other, context),
    ),
    corrections: toCorrectionViews(release.corrections, locale),
    figureCorrections: [...cited]
      .flatMap((id) => toFigureCorrections(required(content.figures, id), context))
      .filter(({ correction }) => correction.day >= release.published)
      .sort((a, b) => b.correction.day.localeCompare(a.correction.day)),
  };
}

/** How the lists of news are called and where they are. */
const newsWords = (locale: string): ListWords => {
  const t = translatorOf(locale);
  return {
    locale,
    pathOf: (year, part) => pressReleaseYearPath(locale, year, part),
    titleOf: (year) => t('pressRelease.ofYear', { year }),
    countOf: (count) => t('list.news', { count }),
  };
};

/** The newest events under their years, and the way to all years. */
export interface PressReleaseListView extends NewestView<PressReleaseItemView> {
  readonly page: PageView;
}

export function toPressReleaseListView(context: ViewContext): PressReleaseListView {
  const { content, locale } = context;
  const t = translatorOf(locale);
  return {
    page: toPageView({
      locale,
      path: pressReleasesPath(locale),
      title: own(t('pressRelease.title')),
      description: t('pressRelease.lead'),
      contentPlace: 'press-releases',
    }),
    ...toNewest(content.pressReleaseYears, (release) => toPressReleaseItem(release, context), newsWords(locale)),
  };
}

/** The news of a year, or a part of them, newest event first. */
export interface PressReleaseYearView {
  readonly page: PageView;
  readonly part: ListPartView;
  readonly releases: readonly PressReleaseItemView[];
}

export function toPressReleaseYearView(place: ListPlace, context: ViewContext): PressReleaseYearView {
  const { content, locale } = context;
  const t = translatorOf(locale);
  const part = toListPart(content.pressReleaseYears, place, newsWords(locale));
  return {
    page: toListPartPage(part, {
      locale,
      path: pressReleaseYearPath(locale, place.list, place.part),
      lead: t('pressRelease.lead'),
      trail: [{ words: own(t('pressRelease.title')), path: pressReleasesPath(locale) }],
      contentPlace: 'press-releases',
    }),
    part,
    releases: entriesOn(content.pressReleaseYears, place).map((release) => toPressReleaseItem(release, context)),
  };
}

/** An item of the feed: only texts really written in the feed's language. */
export interface FeedItemView {
  readonly title: string;
  readonly summary: string;
  readonly path: string;
  readonly publishedDay: string;
}

/** The last published first, and of one day the newest event first. */
export const toFeedItems = ({ content, locale }: ViewContext): FeedItemView[] =>
  [...content.pressReleases.values()]
    .flatMap((release) => {
      const text = release.texts.get(locale);
      return text
        ? [
            {
              title: text.title,
              summary: text.summary,
              path: pressReleasePath(locale, release.id),
              publishedDay: release.published,
            },
          ]
        : [];
    })
    .sort((a, b) => b.publishedDay.localeCompare(a.publishedDay));
