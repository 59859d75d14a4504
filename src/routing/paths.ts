import type { SubjectKind } from '../model/figure.ts';

/**
 * Every address of the site is spelled here and nowhere else. Segments and ids are the same in all
 * languages, so a page and its counterpart differ in the first segment alone.
 */
const entryPath = (collection: string) => (locale: string, id: string) => `/${locale}/${collection}/${id}/`;
const listPath = (collection: string) => (locale: string) => `/${locale}/${collection}/`;

export const rootPath = '/';
export const homePath = (locale: string): string => `/${locale}/`;
export const institutionsPath = listPath('institutions');
export const institutionPath = entryPath('institutions');
export const campaignsPath = listPath('campaigns');
export const campaignPath = entryPath('campaigns');
export const pressReleasesPath = listPath('press-releases');
export const pressReleasePath = entryPath('press-releases');
export const figuresPath = listPath('figures');
export const figurePath = entryPath('figures');
export const sourcesPath = listPath('sources');
export const sourcePath = entryPath('sources');
export const organisationsPath = listPath('organisations');
export const organisationPath = entryPath('organisations');
export const searchPath = listPath('search');
export const feedPath = (locale: string): string => `/${locale}/feed.xml`;

/** The site's own pages: about, method, corrections. */
export const pagePath = (locale: string, id: string): string => `/${locale}/${id}/`;

export const sitemapPath = '/sitemap-index.xml';

/** Where the search index of all languages lies. */
export const searchIndexPath = '/pagefind/';

/** Where a figure's subject is shown; a series is told on the list of campaigns. */
export function subjectPath(locale: string, kind: SubjectKind, id: string): string {
  switch (kind) {
    case 'campaign':
      return campaignPath(locale, id);
    case 'institution':
      return institutionPath(locale, id);
    case 'organisation':
      return organisationPath(locale, id);
    case 'series':
      return `${campaignsPath(locale)}#${seriesAnchor(id)}`;
  }
}

/** The place of a series on the list of campaigns. */
export const seriesAnchor = (id: string): string => `series-${id}`;
/** The place of a year on a list. */
export const yearAnchor = (year: number): string => `year-${year}`;

/** The same thing in another language. */
export const inLocale = (path: string, locale: string): string => path.replace(/^\/[^/]+\//, `/${locale}/`);

/**
 * A figure's page as seen from a text of a collection, relative, because one rendered text serves
 * its own page and the fallback page of every other language.
 */
export const figureHref = (collection: string, id: string): string =>
  `${collection === 'pages' ? '../' : '../../'}figures/${id}/`;

export const manifestPath = (locale: string): string => `/${locale}/site.webmanifest`;

/** Ids that no page of the site's own may have: their addresses belong to something else. */
export const reservedPageIds: readonly string[] = [
  'institutions',
  'campaigns',
  'press-releases',
  'figures',
  'sources',
  'organisations',
  'search',
  '404',
];

/** Files at the root that devices and other sites ask for. */
export const iconPaths = {
  ico: '/favicon.ico',
  svg: '/favicon.svg',
  apple: '/apple-touch-icon.png',
  small: '/icon-192.png',
  large: '/icon-512.png',
} as const;
/** The picture that is shown where a page is shared. */
export const sharedPicturePath = '/og.png';

/** A path as an address that holds outside the site. */
export const absoluteUrl = (path: string, site: URL | undefined): string => new URL(path, site).href;
