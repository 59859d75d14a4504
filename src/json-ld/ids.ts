import type { SubjectKind } from '../model/figure.ts';
import { campaignPath, figurePath, homePath, pressReleasePath, sourcePath, subjectPath } from '../routing/paths.ts';
import type { ToUrl } from './node.ts';

/**
 * The lasting names (`@id`) of what pages tell about: the address of the page that tells of a thing,
 * and behind `#` what it is. A page itself has its bare address. These names are part of the
 * contract: they don't change.
 */
const named = (fragment: string) => (url: ToUrl, path: string) => `${url(path)}#${fragment}`;

export const breadcrumbId = named('breadcrumb');
export const listId = named('list');
export const articleId = (url: ToUrl, locale: string, id: string): string =>
  named('article')(url, pressReleasePath(locale, id));
export const webSiteId = (url: ToUrl, locale: string): string => named('website')(url, homePath(locale));
/** Who publishes this site. */
export const publisherId = (url: ToUrl, locale: string): string => named('publisher')(url, homePath(locale));
export const publicationId = (url: ToUrl, locale: string, source: string): string =>
  named('publication')(url, sourcePath(locale, source));
export const datasetId = (url: ToUrl, path: string, table?: string): string =>
  named(table === undefined ? 'dataset' : `dataset-${table}`)(url, path);

/** A figure's subject; a series has its place on the list of campaigns for its name. */
export function subjectId(url: ToUrl, locale: string, kind: SubjectKind, id: string): string {
  const path = subjectPath(locale, kind, id);
  switch (kind) {
    case 'campaign':
      return named('event')(url, path);
    case 'institution':
    case 'organisation':
      return named('organization')(url, path);
    case 'series':
      return url(path);
  }
}

/** What one source says in answer to a figure. */
export const claimId = (url: ToUrl, locale: string, figure: string, source: string): string =>
  named(`claim-${source}`)(url, figurePath(locale, figure));
/** The same, as a published state of the figure had it. */
export const statedId = named('claim');
export const grantId = (url: ToUrl, locale: string, figure: string): string =>
  named('grant')(url, figurePath(locale, figure));
/** What a source says of a promise: that it was made, or that it was kept. A campaign promises an institution once. */
export const promiseId = (
  url: ToUrl,
  locale: string,
  campaign: string,
  part: 'promised' | 'delivered',
  institution: string,
): string => named(`${part}-${institution}`)(url, campaignPath(locale, campaign));
