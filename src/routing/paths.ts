import type { TextCollection } from '../model/content.ts';
import type { SubjectKind } from '../model/figure.ts';
import { undated } from '../model/list-parts.ts';
import { pictureStem, type PicturePlace, type PublishedFormat } from '../model/picture.ts';
import type { PromiseState } from '../model/promise.ts';
import { measureTopics } from '../model/schemas/measure.ts';

/**
 * Every address of the site is spelled here and nowhere else. Segments and ids are the same in all
 * languages, so a page and its counterpart differ in the first segment alone.
 */
const entryPath = (collection: string) => (locale: string, id: string) => `/${locale}/${collection}/${id}/`;
const listPath = (collection: string) => (locale: string) => `/${locale}/${collection}/`;
/** A list within a list, a year of it or a topic; where it goes on, its n-th page, counted from 1. */
const innerListPath =
  (collection: string) =>
  (locale: string, list: string, part = 1): string =>
    `/${locale}/${collection}/${list}/${part === 1 ? '' : `${part}/`}`;

export const rootPath = '/';
export const homePath = (locale: string): string => `/${locale}/`;
export const institutionsPath = listPath('institutions');
export const institutionPath = entryPath('institutions');
export const campaignsPath = listPath('campaigns');
export const campaignPath = entryPath('campaigns');
export const pressReleasesPath = listPath('press-releases');
export const pressReleasePath = entryPath('press-releases');
/** The news of a year. */
export const pressReleaseYearPath = innerListPath('press-releases');
export const figuresPath = listPath('figures');
export const figurePath = entryPath('figures');
/** The figures of a topic. */
export const figureTopicPath = innerListPath('figures');
/** The place of a measure's figures on a page of its topic. */
export const measureAnchor = (measure: string): string => `measure-${measure}`;
/** Where a figure's page offers its citations. */
export const figureCitationsPath = (locale: string, id: string): string => `${figurePath(locale, id)}#cite`;
/** The n-th published state of a figure, counted from 1; it never changes and never goes away. */
export const figureStatePath = (locale: string, id: string, number: number): string =>
  `${figurePath(locale, id)}${number}/`;
/** A citation of a published state, for programs that keep references. */
export const citationFilePath = (locale: string, id: string, number: number, format: 'bib' | 'ris' | 'json'): string =>
  `${figureStatePath(locale, id, number)}citation.${format}`;
/** A figure to be shown inside another site's page, as it stands or pinned to a published state. */
export const embedPath = (locale: string, id: string, number?: number): string =>
  `/embed/${locale}/${id}/${number === undefined ? '' : `${number}/`}`;
export const sourcesPath = listPath('sources');
export const sourcePath = entryPath('sources');
/** The sources of a year, or those without a date. */
export const sourceYearPath = innerListPath('sources');
export const organisationsPath = listPath('organisations');
export const organisationPath = entryPath('organisations');
export const promisesPath = listPath('promises');
/** The place of the promises of one state, or of all institutions that got one, on the list of promises. */
export const promisesAnchor = (part: PromiseState | 'institutions'): string => part;
export const promisesPartPath = (locale: string, part: PromiseState | 'institutions'): string =>
  `${promisesPath(locale)}#${promisesAnchor(part)}`;
export const totalsPath = listPath('totals');
/** The places of sums and comparisons on the page of totals. */
export const totalAnchor = (id: string): string => `total-${id}`;
export const comparisonAnchor = (id: string): string => `comparison-${id}`;
export const totalPath = (locale: string, id: string): string => `${totalsPath(locale)}#${totalAnchor(id)}`;
export const comparisonPath = (locale: string, id: string): string => `${totalsPath(locale)}#${comparisonAnchor(id)}`;
export const chartsPath = listPath('charts');
/** A chart to take away: the picture, or the numbers that it is drawn from. */
export const chartFilePath = (locale: string, id: string, format: 'svg' | 'csv'): string =>
  `${chartsPath(locale)}${id}.${format}`;
/** The page that explains the data; the files themselves are the same for all languages. */
export const dataPath = listPath('data');
export const dataFilePath = (table: string, format: 'csv' | 'json'): string => `/data/${table}.${format}`;
/** The same table as Excel opens it here: a byte order mark, semicolons, decimal commas. */
export const excelFilePath = (table: string): string => `/data/excel/${table}.csv`;
export const dataSchemaPath = (table: string): string => `/data/schemas/v1/${table}.schema.json`;
export const dataPackagePath = '/data/datapackage.json';
export const searchPath = listPath('search');
/** The search page with a question already asked. */
export const searchQueryPath = (locale: string, query: string): string => `${searchPath(locale)}?q=${query}`;
/** The page for editors that shows the state of all translations. */
export const translationsPath = listPath('translations');
/** The states of the translations of one collection. */
export const translationTablePath = innerListPath('translations');
export const feedPath = (locale: string): string => `/${locale}/feed.xml`;
export const correctionsFeedPath = (locale: string): string => `/${locale}/corrections/feed.xml`;

/** The site's own pages: about, method, corrections. */
export const pagePath = (locale: string, id: string): string => `/${locale}/${id}/`;
/** The corrections of a year. */
export const correctionYearPath = innerListPath('corrections');

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

/** The place of a promise on the page of its campaign or of its institution, by the id of the other side. */
export const promiseAnchor = (id: string): string => `promise-${id}`;
/** The place of a series on the list of campaigns. */
export const seriesAnchor = (id: string): string => `series-${id}`;
/** The place of a correction on the page that was corrected. */
export const correctionAnchor = (day: string): string => `corrected-${day}`;
/** The place of a year on a list. */
export const yearAnchor = (year: number | string): string => `year-${year}`;

/** The same thing in another language. */
export const inLocale = (path: string, locale: string): string => path.replace(/^\/[^/]+\//, `/${locale}/`);

/**
 * A figure's page as seen from a text of a collection, relative, because one rendered text serves
 * its own page and the fallback page of every other language.
 */
export const figureHref = (collection: string, id: string): string =>
  `${collection === 'pages' ? '../' : '../../'}figures/${id}/`;

/** The place of a text where it cites a figure, for the n-th time. */
export const citationAnchor = (figure: string, time: number): string =>
  `cited-${figure}${time === 1 ? '' : `-${time}`}`;
/** The place of a figure's card on a page that cites it; each cited claim has its own. */
export const cardAnchor = (figure: string, source: string | undefined): string =>
  `card-${figure}${source === undefined ? '' : `--${source}`}`;

/**
 * An exact place on a page: by its plain anchor, and for browsers that can, by the words themselves.
 *
 * @param words as they stand in the text
 */
export const wordsHref = (path: string, anchor: string, words: string): string =>
  `${path}#${anchor}:~:text=${encodeURIComponent(words).replaceAll('-', '%2D')}`;

export const manifestPath = (locale: string): string => `/${locale}/site.webmanifest`;

/** Ids that no page of the site's own may have: their addresses belong to something else. */
const reservedPageIds: readonly string[] = [
  'institutions',
  'campaigns',
  'press-releases',
  'figures',
  'sources',
  'organisations',
  'promises',
  'totals',
  'charts',
  'data',
  'search',
  'translations',
  '404',
];

/** The charts by year, by their ids; a figure's chart is called as the figure is. */
export const yearChartIds: readonly string[] = ['participants', 'promises', 'charity-money'];

/** Ids that an entry of the collection may not have: years, topics and charts have these addresses. */
export const isReservedId = (collection: string, id: string): boolean => {
  switch (collection) {
    case 'pages':
      return reservedPageIds.includes(id);
    case 'figures':
      return yearChartIds.includes(id) || (measureTopics as readonly string[]).includes(id);
    case 'press-releases':
      return isYear(id);
    case 'sources':
      return isYear(id) || id === undated;
    default:
      return false;
  }
};
const isYear = (id: string): boolean => /^\d{4}$/.test(id);

/** Files at the root that devices and other sites ask for. */
export const iconPaths = {
  ico: '/favicon.ico',
  svg: '/favicon.svg',
  apple: '/apple-touch-icon.png',
  small: '/icon-192.png',
  large: '/icon-512.png',
} as const;
/** What a published picture is called, without its ending: `gym-800.avif` is made from `gym.jpg`. */
export const pictureFileName = (name: string, width: number): string => `${pictureStem(name)}-${width}`;
/** A picture of an entry in one of the widths and formats in which it is published; the same for all languages. */
export const picturePath = ({ collection, id, name }: PicturePlace, width: number, format: PublishedFormat): string =>
  `/pictures/${collection}/${id}/${pictureFileName(name, width)}.${format}`;
/** The picture that is shown where a page without one of its own is shared. */
export const sharedPicturePath = '/og.png';

/** The file in the content folder that holds an entry's words in a language. */
export const textFile = (collection: TextCollection, id: string, locale: string): string =>
  `${collection}/${id}/${locale}.${collection === 'pages' ? 'mdx' : 'md'}`;
/** The file in the content folder that holds an entry of facts alone. */
export const factsFile = (collection: 'figures' | 'sources' | 'organisations', id: string): string =>
  `${collection}/${id}.yaml`;

/** Where a file of the content folder is changed in the browser, or one of a folder's files is chosen. */
export const editAddress = (repository: string, contentPlace: string): string =>
  `${repository}/${/\.\w+$/.test(contentPlace) ? 'edit' : 'tree'}/main/src/content/${contentPlace}`;
/** Where a file that isn't there is written in the browser. */
export const newFileAddress = (repository: string, contentFile: string): string => {
  const [, folder = '', name = ''] = /^(.*)\/(.*)$/.exec(contentFile) ?? [];
  return `${repository}/new/main/src/content/${folder}?${new URLSearchParams({ filename: name }).toString()}`;
};
/**
 * The form that asks for all that is needed to mend an error.
 *
 * @param about what it is filled in with: its title, and the address of the page
 */
export const reportAddress = (
  repository: string,
  locale: string,
  about: Readonly<Partial<Record<'title' | 'page', string>>> = {},
): string =>
  `${repository}/issues/new?${new URLSearchParams({ template: `correction-${locale}.yml`, ...about }).toString()}`;

/** Where a commit can be looked at. */
export const commitAddress = (repository: string, hash: string): string => `${repository}/commit/${hash}`;
/** Where a weakness is told without telling the world. */
export const securityReportAddress = (repository: string): string => `${repository}/security/advisories/new`;
/** Where finders of weaknesses look for that address (RFC 9116). */
export const securityContactPath = '/.well-known/security.txt';

/** A path as an address that holds outside the site. */
export const absoluteUrl = (path: string, site: URL | undefined): string => new URL(path, site).href;
