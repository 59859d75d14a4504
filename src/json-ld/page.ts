import type { BreadcrumbListLeaf, Graph, ListItem, Thing, WebPageLeaf } from 'schema-dts';
import type { PageView } from '../views/page.ts';
import { breadcrumbId } from './ids.ts';
import { known, toGraph, toText, type ToUrl } from './node.ts';
import { toPublisherReference, toWebSiteReference } from './references.ts';

export type PageType = 'WebPage' | 'AboutPage' | 'CollectionPage' | 'SearchResultsPage';

/** What a page tells beyond what its shell knows of it. */
export type PageDetails = { readonly type?: PageType } & Partial<
  Omit<WebPageLeaf, '@type' | '@id' | 'url' | 'name' | 'description' | 'inLanguage' | 'isPartOf' | 'breadcrumb'>
> & { readonly isPartOf?: readonly Thing[] };

/** The `@id` of a page: its address, also where it shows another language's text and the canonical one differs. */
export const pageId = ({ path }: PageView, url: ToUrl): string => url(path);

/**
 * The data of a page of the site: the page, the way to it, and what it tells about.
 *
 * @param nodes everything else, each with an `@id`
 */
export function toPageGraph(
  page: PageView,
  url: ToUrl,
  details: PageDetails = {},
  nodes: readonly Thing[] = [],
): Graph {
  const { locale, title, description } = page;
  const { type = 'WebPage', isPartOf = [], ...rest } = details;
  const webPage = known<WebPageLeaf>({
    '@type': type as 'WebPage',
    '@id': pageId(page, url),
    url: url(page.canonicalPath),
    name: toText(title),
    description: toText({ text: description, lang: title.lang }),
    inLanguage: locale,
    isPartOf: [toWebSiteReference(locale, url), ...isPartOf] as NonNullable<WebPageLeaf['isPartOf']>,
    publisher: toPublisherReference(locale, url),
    breadcrumb: page.breadcrumbs.length > 0 ? { '@id': breadcrumbId(url, page.path) } : undefined,
    ...(rest as Partial<WebPageLeaf>),
  });
  return toGraph([webPage, ...toBreadcrumbs(page, url), ...nodes]);
}

/** The same steps that the page shows. */
function toBreadcrumbs(page: PageView, url: ToUrl): BreadcrumbListLeaf[] {
  if (page.breadcrumbs.length === 0) return [];
  return [
    {
      '@type': 'BreadcrumbList',
      '@id': breadcrumbId(url, page.path),
      itemListElement: page.breadcrumbs.map(({ words, path }, index): ListItem => ({
        '@type': 'ListItem',
        position: index + 1,
        name: toText(words),
        item: { '@id': path === undefined ? pageId(page, url) : url(path) },
      })),
    },
  ];
}
