import { getRssString } from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { getSiteContent } from '../../../data/site-content.ts';
import { localeOf } from '../../../i18n/locales.ts';
import { translatorOf } from '../../../i18n/translate.ts';
import { pagePath } from '../../../routing/paths.ts';
import { getLocalePaths } from '../../../routing/routes.ts';
import { toCorrectedEntries } from '../../../views/correction-list.ts';

export const getStaticPaths = getLocalePaths;

/** Every correction in one language, newest first. */
export const GET: APIRoute<Record<string, never>, { locale: string }> = async ({ params: { locale }, site }) => {
  const t = translatorOf(locale);
  const entries = toCorrectedEntries({ content: await getSiteContent(), locale });
  const feed = await getRssString({
    title: t('feed.corrections', { site: t('site.name') }),
    description: t('corrections.feedLead'),
    site: new URL(pagePath(locale, 'corrections'), site).href,
    customData: `<language>${localeOf(locale).code}</language>`,
    items: entries.map(({ link, correction }) => ({
      title: link.words.text,
      description: correction.change.text,
      link: link.path,
      pubDate: new Date(`${correction.day}T12:00:00+05:00`),
    })),
  });
  // The library ends every link in a slash, also after the place of a correction on its page.
  const body = feed.replace(/(#[^</]+)\/(?=<)/g, '$1');
  return new Response(body, { headers: { 'Content-Type': 'application/xml' } });
};
