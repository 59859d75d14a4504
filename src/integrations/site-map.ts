import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { loadContent } from '../../editorial/load-content.ts';
import type { SiteContent } from '../model/site-content.ts';
import { alternatesOf } from '../routing/translations.ts';

/** The sitemap: every page that may be indexed, with its real translations. */
export function siteMap(): AstroIntegration {
  let content: SiteContent | undefined;
  const load = (): SiteContent => {
    const root = fileURLToPath(new URL('../../', import.meta.url));
    return (content ??= loadContent(`${root}/src/content`, root).content);
  };
  return sitemap({
    filter: (page) => !new URL(page).pathname.includes('/404'),
    serialize: (item) => {
      const links = alternatesOf(new URL(item.url).pathname, load()).map(({ locale, path }) => ({
        lang: locale,
        url: new URL(path, item.url).href,
      }));
      return links.length > 0 ? { ...item, links } : undefined;
    },
  });
}
