import type { Graph, ItemListLeaf, ListItem, Thing } from 'schema-dts';
import type { LinkView } from '../views/link.ts';
import type { PageView } from '../views/page.ts';
import { listId } from './ids.ts';
import { known, toText, type ToUrl } from './node.ts';
import { toPageGraph, type PageDetails } from './page.ts';

/** Links in the order in which a page has them. */
const toItemList = (page: PageView, links: readonly LinkView[], url: ToUrl): ItemListLeaf =>
  known<ItemListLeaf>({
    '@type': 'ItemList',
    '@id': listId(url, page.path),
    numberOfItems: links.length,
    itemListElement: links.map(({ path, words }, index): ListItem => ({
      '@type': 'ListItem',
      position: index + 1,
      name: toText(words),
      url: url(path),
    })),
  });

/**
 * A page that lists others.
 *
 * @param nodes what it tells about besides
 */
export const toListPageGraph = (
  page: PageView,
  links: readonly LinkView[],
  url: ToUrl,
  nodes: readonly Thing[] = [],
  details: PageDetails = {},
): Graph =>
  toPageGraph(page, url, { type: 'CollectionPage', mainEntity: { '@id': listId(url, page.path) }, ...details }, [
    toItemList(page, links, url),
    ...nodes,
  ]);
