import { formatDate } from '../i18n/format.ts';
import { locales, localeOf, type Labels } from '../i18n/locales.ts';
import { translatorOf } from '../i18n/translate.ts';
import {
  campaignsPath,
  chartsPath,
  dataPath,
  feedPath,
  figuresPath,
  homePath,
  inLocale,
  institutionsPath,
  organisationsPath,
  pagePath,
  pressReleasesPath,
  promisesPath,
  searchPath,
  sourcesPath,
  totalsPath,
  translationsPath,
} from '../routing/paths.ts';
import { alternatesOf, everyLocale, type Alternate } from '../routing/translations.ts';
import type { SharedPictureView } from './picture.ts';
import type { SearchFacts } from './search-facts.ts';
import type { Words } from './words.ts';

/** One step of the way from the home page; the last one is the page itself. */
export interface BreadcrumbView {
  readonly words: Words;
  readonly path: string | undefined;
}

/** The same page in another language. */
export interface LanguageLinkView {
  readonly code: string;
  readonly name: string;
  readonly path: string;
  readonly isCurrent: boolean;
}

/** What the shell around every page needs: head, breadcrumbs, language switch. */
export interface PageView {
  readonly locale: string;
  /** The interface in the language of the page. */
  readonly labels: Labels;
  readonly title: Words;
  readonly documentTitle: string;
  readonly description: string;
  readonly path: string;
  readonly canonicalPath: string;
  readonly openGraphLocale: string;
  readonly openGraphType: 'website' | 'article';
  /** What is shown where the page is shared, if it has a picture of its own. */
  readonly picture: SharedPictureView | undefined;
  /** `false` for pages that show another language's text, and for those that only programs and links lead to. */
  readonly isIndexed: boolean;
  /** What the search index is told; `undefined` for pages that stay out of it. */
  readonly search: SearchFacts | undefined;
  /** Real translations only, this page's own language included; empty where there is one language. */
  readonly alternates: readonly Alternate[];
  readonly languageLinks: readonly LanguageLinkView[];
  readonly breadcrumbs: readonly BreadcrumbView[];
  readonly feedPath: string;
  readonly navigation: NavigationView;
  /** The file in the content folder that holds the page's words; of pages made of many, the folder of these. */
  readonly contentPlace: string;
  /** On a page that isn't on the site yet: from when it will be. Only the development server shows such pages. */
  readonly waiting: string | undefined;
}

/**
 * @param available the languages in which the page's own words exist; all of them for pages that
 *   are made of records and interface alone.
 */
export function toPageView(page: {
  readonly locale: string;
  readonly path: string;
  readonly title: Words;
  readonly description: string;
  readonly trail?: readonly { readonly words: Words; readonly path: string }[];
  readonly available?: readonly string[];
  readonly original?: string;
  readonly type?: 'website' | 'article';
  readonly picture?: SharedPictureView | undefined;
  /** `false` for pages that repeat what another page is found by. */
  readonly isIndexed?: boolean;
  /** For pages that can be searched: those with words of their own, which no list has. */
  readonly search?: SearchFacts;
  readonly contentPlace?: string;
  /** The day for which the page's entry waits. */
  readonly waitsFor?: string | undefined;
}): PageView {
  const { locale, path, title, description } = page;
  const t = translatorOf(locale);
  const available = page.available ?? everyLocale();
  const isTranslated = available.includes(locale);
  const isIndexed = isTranslated && (page.isIndexed ?? true);
  const siteName = t('site.name');
  const isHome = path === homePath(locale);
  return {
    locale,
    labels: localeOf(locale).strings,
    title,
    documentTitle: isHome ? `${siteName} — ${t('site.tagline')}` : `${title.text} — ${siteName}`,
    description,
    path,
    canonicalPath: isTranslated ? path : inLocale(path, page.original ?? available[0] ?? locale),
    openGraphLocale: localeOf(locale).openGraph,
    openGraphType: page.type ?? 'website',
    picture: page.picture,
    isIndexed,
    search: isIndexed ? page.search : undefined,
    alternates: alternatesOf(path, available),
    languageLinks: locales.map(({ code, name }) => ({
      code,
      name,
      path: inLocale(path, code),
      isCurrent: code === locale,
    })),
    breadcrumbs: isHome
      ? []
      : [
          { words: { text: t('nav.home'), lang: undefined }, path: homePath(locale) },
          ...(page.trail ?? []),
          { words: title, path: undefined },
        ],
    feedPath: feedPath(locale),
    navigation: toNavigation(locale, path),
    contentPlace: page.contentPlace ?? '',
    waiting: page.waitsFor && t('waiting.page', { date: formatDate(page.waitsFor, locale) }),
  };
}

/** The ways through the site: what everybody needs in the header, the rest in the footer. */
export interface NavigationView {
  readonly home: string;
  /** The search page, which asks the query in its address. */
  readonly search: NavigationLinkView;
  readonly main: readonly NavigationLinkView[];
  readonly footer: readonly NavigationLinkView[];
}

export interface NavigationLinkView {
  readonly path: string;
  readonly label: string;
  /** `page`: this very page; `true`: a page below it. */
  readonly current: 'page' | 'true' | undefined;
}

function toNavigation(locale: string, current: string): NavigationView {
  const t = translatorOf(locale);
  const link = (path: string, label: string): NavigationLinkView => ({
    path,
    label,
    current: path === current ? 'page' : current.startsWith(path) ? 'true' : undefined,
  });
  return {
    home: homePath(locale),
    search: link(searchPath(locale), t('nav.search')),
    main: [
      link(institutionsPath(locale), t('nav.institutions')),
      link(campaignsPath(locale), t('nav.campaigns')),
      link(pressReleasesPath(locale), t('nav.pressReleases')),
      link(figuresPath(locale), t('nav.figures')),
      link(sourcesPath(locale), t('nav.sources')),
    ],
    footer: [
      link(pagePath(locale, 'about'), t('nav.about')),
      link(pagePath(locale, 'method'), t('nav.method')),
      link(promisesPath(locale), t('nav.promises')),
      link(totalsPath(locale), t('nav.totals')),
      link(chartsPath(locale), t('nav.charts')),
      link(dataPath(locale), t('nav.data')),
      link(pagePath(locale, 'corrections'), t('nav.corrections')),
      link(organisationsPath(locale), t('nav.organisations')),
      link(translationsPath(locale), t('translation.title')),
      link(feedPath(locale), t('nav.feed')),
    ],
  };
}

/** Interface words, in the language of the page. */
export const own = (text: string): Words => ({ text, lang: undefined });
