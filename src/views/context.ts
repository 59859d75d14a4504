import type { SiteContent } from '../model/site-content.ts';

/** What every view is made from. */
export interface ViewContext {
  readonly content: SiteContent;
  /** The language of the page. */
  readonly locale: string;
}

/** The day for which an entry waits, where it isn't on the site yet: `waitsFor('figures', id, content)`. */
export const waitsFor = (
  collection: 'press-releases' | 'figures' | 'sources',
  id: string,
  { waiting }: SiteContent,
): string | undefined => waiting.find(({ entry }) => entry === `${collection}/${id}`)?.day;

/** A record that is known to be there, because linking has proven every reference. */
export function required<T>(map: ReadonlyMap<string, T>, id: string): T {
  const value = map.get(id);
  if (value === undefined) throw new Error(`no entry ${id}`);
  return value;
}
