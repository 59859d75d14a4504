import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { getSiteContent } from '../../data/site-content.ts';
import { translatorOf } from '../../i18n/translate.ts';
import { feedPath, homePath } from '../../routing/paths.ts';
import { getLocalePaths } from '../../routing/routes.ts';
import { toFeedOptions } from '../../views/feed.ts';
import { toFeedItems } from '../../views/press-release.ts';

export const getStaticPaths = getLocalePaths;

/** The news of one language, dated by the day this site published it. */
export const GET: APIRoute<Record<string, never>, { locale: string }> = async ({ params: { locale }, site }) => {
  const t = translatorOf(locale);
  const items = toFeedItems({ content: await getSiteContent(), locale });
  const feed = {
    locale,
    title: t('feed.title', { site: t('site.name') }),
    description: t('site.description'),
    path: feedPath(locale),
    pagePath: homePath(locale),
    entries: items.map(({ title, summary, path, publishedDay }) => ({
      title,
      description: summary,
      path,
      day: publishedDay,
    })),
  };
  return rss(toFeedOptions(feed, site));
};
