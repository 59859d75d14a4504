import type { RSSOptions } from '@astrojs/rss';
import { localeOf } from '../i18n/locales.ts';
import { absoluteUrl } from '../routing/paths.ts';

/** So many items a feed has at most: whoever asks each day misses none, and it doesn't grow with the archive. */
export const mostInFeed = 50;

/** A day's item: what is new, and where. */
export interface FeedEntry {
  readonly title: string;
  readonly description: string;
  readonly path: string;
  readonly day: string;
}

/** A feed of one language. */
interface Feed {
  readonly locale: string;
  readonly title: string;
  readonly description: string;
  /** Where it is published, and the page that it belongs to. */
  readonly path: string;
  readonly pagePath: string;
  /** All there are, the newest first. */
  readonly entries: readonly FeedEntry[];
}

/** The newest of a feed as the library prints it, with its language and its own address, by which readers' programs know it. */
export function toFeedOptions(feed: Feed, site: URL | undefined): RSSOptions {
  const self = `<atom:link href="${absoluteUrl(feed.path, site)}" rel="self" type="application/rss+xml"/>`;
  return {
    title: feed.title,
    description: feed.description,
    site: absoluteUrl(feed.pagePath, site),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>${localeOf(feed.locale).code}</language>${self}`,
    items: feed.entries.slice(0, mostInFeed).map(({ title, description, path, day }) => ({
      title,
      description,
      link: path,
      // Noon in Almaty, so that hardly a reader's time zone moves it to another day than the page says.
      pubDate: new Date(`${day}T12:00:00+05:00`),
    })),
  };
}
