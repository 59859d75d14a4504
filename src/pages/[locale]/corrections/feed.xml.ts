import { getRssString } from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { getSiteContent } from '../../../data/site-content.ts';
import { translatorOf } from '../../../i18n/translate.ts';
import { correctionsFeedPath, pagePath } from '../../../routing/paths.ts';
import { getLocalePaths } from '../../../routing/routes.ts';
import { toCorrectedEntries } from '../../../views/correction-list.ts';
import { toFeedOptions } from '../../../views/feed.ts';

export const getStaticPaths = getLocalePaths;

/** The newest corrections in one language. */
export const GET: APIRoute<Record<string, never>, { locale: string }> = async ({ params: { locale }, site }) => {
  const t = translatorOf(locale);
  const entries = toCorrectedEntries({ content: await getSiteContent(), locale });
  const feed = {
    locale,
    title: t('feed.corrections', { site: t('site.name') }),
    description: t('corrections.feedLead'),
    path: correctionsFeedPath(locale),
    pagePath: pagePath(locale, 'corrections'),
    entries: entries.map(({ link, correction }) => ({
      title: link.words.text,
      description: correction.change.text,
      path: link.path,
      day: correction.day,
    })),
  };
  // The library ends every link in a slash, also after the place of a correction on its page.
  const body = (await getRssString(toFeedOptions(feed, site))).replace(/(#[^</]+)\/(?=<)/g, '$1');
  return new Response(body, { headers: { 'Content-Type': 'application/xml' } });
};
