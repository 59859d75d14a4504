import { translatorOf } from '../i18n/translate.ts';
import type { Source } from '../model/content.ts';
import { parseEdtfDate } from '../model/edtf-date.ts';
import { undated, type ListPlace } from '../model/list-parts.ts';
import { factsFile, sourcePath, sourcesPath, sourceYearPath } from '../routing/paths.ts';
import { required, waitsFor, type ViewContext } from './context.ts';
import { toCorrectionViews, type CorrectionView } from './correction.ts';
import { publishedDate, toNotes } from './evidence.ts';
import { toFigureItemView, type FigureItemView } from './figure.ts';
import {
  publisherWords,
  sourceTitle,
  toCampaignLink,
  toInstitutionLink,
  toOrganisationLink,
  toPressReleaseLink,
  toAddressView,
  toSeriesLink,
  type AddressView,
  type LinkView,
} from './link.ts';
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
import { toSearchFacts } from './search-facts.ts';
import { languageName, wordsIn, type Words } from './words.ts';

/** A source in a list. */
export interface SourceItemView {
  readonly id: string;
  readonly path: string;
  readonly title: Words;
  readonly publisher: Words;
  /** In words; `undefined` where the source shows none. */
  readonly published: string | undefined;
  readonly language: string;
}

function toSourceItem(source: Source, { locale }: ViewContext): SourceItemView {
  return {
    id: source.id,
    path: sourcePath(locale, source.id),
    title: sourceTitle(source, locale),
    publisher: publisherWords(source, locale),
    published: publishedDate(source, locale),
    language: languageName(source.language, locale),
  };
}

export const toSourceItems = (ids: readonly string[], context: ViewContext): SourceItemView[] =>
  [...new Set(ids)].map((id) => toSourceItem(required(context.content.sources, id), context));

export interface SourceView extends SourceItemView {
  readonly page: PageView;
  /** How many records rest on it. */
  readonly uses: number;
  readonly address: AddressView | undefined;
  readonly titleIsReconstructed: boolean;
  readonly otherLanguages: readonly string[];
  readonly publishedNote: Words | undefined;
  readonly organisation: LinkView | undefined;
  readonly reading: string;
  readonly reliability: string | undefined;
  readonly notes: readonly Words[];
  readonly figures: readonly FigureItemView[];
  readonly links: readonly { readonly title: string; readonly links: readonly LinkView[] }[];
  readonly corrections: readonly CorrectionView[];
}

export function toSourceView(source: Source, context: ViewContext): SourceView {
  const { content, locale } = context;
  const t = translatorOf(locale);
  const item = toSourceItem(source, context);
  const uses = content.usesOf(source.id);
  const count = Object.values<readonly unknown[]>({ ...uses }).reduce((sum, list) => sum + list.length, 0);
  const isNamed = source.title !== undefined || source.opening !== undefined;
  const title = isNamed ? `${item.publisher.text}: ${item.title.text}` : item.title.text;
  const date = item.published ?? t('source.undated');
  return {
    ...item,
    uses: count,
    page: toPageView({
      locale,
      path: item.path,
      title: own(title),
      description: `${title}. ${date}. ${t('source.language')}: ${item.language}. ${t('count.uses', { count })}.`,
      trail: [{ words: own(t('source.title')), path: sourcesPath(locale) }],
      contentPlace: factsFile('sources', source.id),
      waitsFor: waitsFor('sources', source.id, content),
      search: toSearchFacts(
        'source',
        { years: [parseEdtfDate(source.published ?? '')?.year], date: source.published },
        locale,
      ),
    }),
    address: source.url === undefined ? undefined : toAddressView(source.url),
    titleIsReconstructed: source.titleFromAddress ?? false,
    otherLanguages: (source.otherLanguages ?? []).map((code) => languageName(code, locale)),
    publishedNote: source.publishedNote && wordsIn(source.publishedNote, locale),
    organisation:
      source.organisation === undefined
        ? undefined
        : toOrganisationLink(required(content.organisations, source.organisation), locale),
    reading: t(`source.${source.read}`),
    reliability: source.reliability && t(`source.${source.reliability}`),
    notes: toNotes(source.notes, locale),
    figures: uses.figures.map((figure) => toFigureItemView(figure, context)),
    links: [
      { title: t('nav.campaigns'), links: uses.campaigns.map((campaign) => toCampaignLink(campaign, locale)) },
      {
        title: t('nav.institutions'),
        links: uses.institutions.map((institution) => toInstitutionLink(institution, locale)),
      },
      {
        title: t('nav.pressReleases'),
        links: uses.pressReleases.map((release) => toPressReleaseLink(release, locale)),
      },
      {
        title: t('nav.organisations'),
        links: uses.organisations.map((organisation) => toOrganisationLink(organisation, locale)),
      },
      { title: t('campaign.series'), links: uses.series.map((series) => toSeriesLink(series, locale)) },
    ].filter(({ links }) => links.length > 0),
    corrections: toCorrectionViews(source.corrections, locale),
  };
}

/** How the lists of sources are called and where they are. */
const sourceWords = (locale: string): ListWords => {
  const t = translatorOf(locale);
  return {
    locale,
    pathOf: (year, part) => sourceYearPath(locale, year, part),
    titleOf: (year) => (year === undated ? t('source.ofUndated') : t('source.ofYear', { year })),
    countOf: (count) => t('list.sources', { count }),
  };
};

/** The newest publications under their years, and the way to all years and to what has no date. */
export interface SourceListView extends NewestView<SourceItemView> {
  readonly page: PageView;
}

export function toSourceListView(context: ViewContext): SourceListView {
  const { content, locale } = context;
  const t = translatorOf(locale);
  return {
    page: toPageView({
      locale,
      path: sourcesPath(locale),
      title: own(t('source.title')),
      description: t('source.lead'),
      contentPlace: 'sources',
    }),
    ...toNewest(content.sourceYears, (source) => toSourceItem(source, context), sourceWords(locale)),
  };
}

/** The sources of a year, newest first, or those without a date, by publisher; or a part of them. */
export interface SourceYearView {
  readonly page: PageView;
  readonly part: ListPartView;
  readonly lead: string | undefined;
  /** One, without a publisher, where the list is not by publisher. */
  readonly groups: readonly {
    readonly publisher: Words | undefined;
    /** Whether its first sources stand on the page before. */
    readonly isContinued: boolean;
    readonly sources: readonly SourceItemView[];
  }[];
}

export function toSourceYearView(place: ListPlace, context: ViewContext): SourceYearView {
  const { content, locale } = context;
  const t = translatorOf(locale);
  const part = toListPart(content.sourceYears, place, sourceWords(locale));
  const sources = entriesOn(content.sourceYears, place).map((source) => toSourceItem(source, context));
  const [last] = place.part === 1 ? [] : entriesOn(content.sourceYears, { ...place, part: place.part - 1 }).slice(-1);
  const lead = place.list === undated ? t('source.ofUndatedLead') : undefined;
  return {
    page: toListPartPage(part, {
      locale,
      path: sourceYearPath(locale, place.list, place.part),
      lead: lead ?? t('source.ofYearLead'),
      trail: [{ words: own(t('source.title')), path: sourcesPath(locale) }],
      contentPlace: 'sources',
    }),
    part,
    lead,
    groups:
      place.list === undated
        ? [...Map.groupBy(sources, ({ publisher }) => publisher.text)].map(([name, group]) => ({
            publisher: own(name),
            isContinued: last !== undefined && publisherWords(last, locale).text === name,
            sources: group,
          }))
        : [{ publisher: undefined, isContinued: false, sources }],
  };
}
