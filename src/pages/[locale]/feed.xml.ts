import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { getSiteContent } from '../../data/site-content.ts';
import { localeOf } from '../../i18n/locales.ts';
import { translatorOf } from '../../i18n/translate.ts';
import { homePath } from '../../routing/paths.ts';
import { getLocalePaths } from '../../routing/routes.ts';
import { toFeedItems } from '../../views/press-release.ts';

export const getStaticPaths = getLocalePaths;

/** The news of one language, newest event first, dated by the day this site published it. */
export const GET: APIRoute<Record<string, never>, { locale: string }> = async ({ params: { locale }, site }) => {
  const t = translatorOf(locale);
  const items = toFeedItems({ content: await getSiteContent(), locale });
  return rss({
    title: t('feed.title', { site: t('site.name') }),
    description: t('site.description'),
    site: new URL(homePath(locale), site).href,
    customData: `<language>${localeOf(locale).code}</language>`,
    items: items.map(({ title, summary, path, publishedDay }) => ({
      title,
      description: summary,
      link: path,
      // Noon in Almaty, so that hardly a reader's time zone moves it to another day than the page says.
      pubDate: new Date(`${publishedDay}T12:00:00+05:00`),
    })),
  });
};
