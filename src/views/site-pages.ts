import { localeOf, locales, type Labels } from '../i18n/locales.ts';
import { translatorOf } from '../i18n/translate.ts';
import type { Page } from '../model/content.ts';
import { newestOnPage, type ListPlace } from '../model/list-parts.ts';
import {
  campaignsPath,
  correctionsFeedPath,
  correctionYearPath,
  figuresPath,
  homePath,
  institutionsPath,
  pagePath,
  pressReleasesPath,
  rootPath,
  sourcesPath,
  textFile,
} from '../routing/paths.ts';
import { alternatesOf, everyLocale, type Alternate } from '../routing/translations.ts';
import { required, type ViewContext } from './context.ts';
import { reportPath } from './contribution.ts';
import type { CorrectedEntryView } from './correction.ts';
import { toCorrectionLists } from './correction-list.ts';
import { toFigureCards, type FigureCardView } from './figure-card.ts';
import type { LinkView } from './link.ts';
import {
  entriesOn,
  toListPart,
  toListPartPage,
  toYearIndex,
  type ListPartView,
  type ListWords,
  type YearLinkView,
} from './list-part.ts';
import { own, toPageView, type PageView } from './page.ts';
import { toPageText, type PageTextView } from './page-text.ts';
import { toSearchFacts } from './search-facts.ts';
import { toTextView } from './words.ts';

/** About, method: words and nothing else. */
export interface TextPageView {
  readonly page: PageView;
  readonly text: PageTextView;
  readonly cards: readonly FigureCardView[];
}

export function toTextPageView({ id, texts, original }: Page, context: ViewContext): TextPageView {
  const { locale } = context;
  const path = pagePath(locale, id);
  const text = toPageText({ collection: 'pages', id, texts, original }, path, context);
  return {
    page: toPageView({
      locale,
      path,
      title: text.title,
      description: text.summary.text,
      available: text.available,
      original,
      contentPlace: textFile('pages', id, text.language),
      search: toSearchFacts('page', {}, locale),
    }),
    text,
    cards: toFigureCards(texts, text.language, context),
  };
}

export interface CorrectionsView extends TextPageView {
  /** The newest, newest first. */
  readonly entries: readonly CorrectedEntryView[];
  /** Where all corrections of a year stand. */
  readonly years: readonly YearLinkView[];
  readonly feedPath: string;
}

/** How the lists of corrections are called and where they are. */
const correctionWords = (locale: string): ListWords => {
  const t = translatorOf(locale);
  return {
    locale,
    pathOf: (year, part) => correctionYearPath(locale, year, part),
    titleOf: (year) => t('corrections.ofYear', { year }),
    countOf: (count) => t('list.corrections', { count }),
  };
};

/** The corrections of a year, or a part of them, newest first. */
export interface CorrectionYearView {
  readonly page: PageView;
  readonly part: ListPartView;
  readonly entries: readonly CorrectedEntryView[];
}

export function toCorrectionYearView(place: ListPlace, context: ViewContext): CorrectionYearView {
  const { content, locale } = context;
  const t = translatorOf(locale);
  const lists = toCorrectionLists(context);
  const part = toListPart(lists, place, correctionWords(locale));
  const { texts, original } = required(content.pages, 'corrections');
  return {
    page: toListPartPage(part, {
      locale,
      path: correctionYearPath(locale, place.list, place.part),
      lead: t('corrections.ofYearLead'),
      trail: [{ words: toTextView(texts, locale, original).title, path: pagePath(locale, 'corrections') }],
    }),
    part,
    entries: entriesOn(lists, place),
  };
}

export function toCorrectionsView(context: ViewContext): CorrectionsView {
  const { content, locale } = context;
  const lists = toCorrectionLists(context);
  return {
    ...toTextPageView(required(content.pages, 'corrections'), context),
    feedPath: correctionsFeedPath(locale),
    entries: [...lists.values()].flat().slice(0, newestOnPage),
    years: toYearIndex(lists, correctionWords(locale)),
  };
}

/** The lists that hold everything, for who can't search. */
export const toLists = (locale: string): LinkView[] => {
  const t = translatorOf(locale);
  return [
    { path: institutionsPath(locale), words: own(t('nav.institutions')) },
    { path: campaignsPath(locale), words: own(t('nav.campaigns')) },
    { path: pressReleasesPath(locale), words: own(t('nav.pressReleases')) },
    { path: figuresPath(locale), words: own(t('nav.figures')) },
    { path: sourcesPath(locale), words: own(t('nav.sources')) },
  ];
};

/** "No such page", in one language. */
export interface NotFoundView {
  readonly locale: string;
  readonly labels: Labels;
  readonly home: string;
  readonly lists: readonly LinkView[];
  readonly report: string;
}

/** @param repository the address of the project's repository, empty where it has none */
export const toNotFoundView = (locale: string, repository: string): NotFoundView => ({
  locale,
  labels: localeOf(locale).strings,
  home: homePath(locale),
  lists: toLists(locale),
  report: reportPath(locale, repository),
});

/** The door of the site: every language with equal weight, the first of the list first. */
export interface LanguageChoiceView {
  readonly lang: string;
  /** In every language, joined. */
  readonly title: string;
  readonly description: string;
  readonly alternates: readonly Alternate[];
  readonly languages: readonly {
    readonly code: string;
    readonly name: string;
    readonly path: string;
    readonly labels: Labels;
    readonly report: string;
  }[];
}

/** @param repository the address of the project's repository, empty where it has none */
export function toLanguageChoice(repository: string): LanguageChoiceView {
  const [lang = ''] = everyLocale();
  const joined = (words: (labels: Labels) => string): string =>
    locales.map(({ strings }) => words(strings)).join(' · ');
  return {
    lang,
    title: joined(({ site }) => site.name),
    description: joined(({ site }) => site.tagline),
    alternates: alternatesOf(rootPath, everyLocale()),
    languages: locales.map(({ code, name, strings }) => ({
      code,
      name,
      path: homePath(code),
      labels: strings,
      report: reportPath(code, repository),
    })),
  };
}
