import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';

/** `hreflang` links as the pages of this site print them. */
const alternateLink = /<link rel="alternate" hreflang="([^"]+)" href="([^"]+)">/g;

/** No more than the head: strings that are found in a page hold on to all that they were cut from. */
const headOf = (html: Buffer): string => html.subarray(0, html.indexOf('</head>')).toString();

/**
 * The sitemap: every page that may be indexed, with its real translations. Both are read off the
 * built pages, so that the sitemap and the pages can't disagree.
 */
export function siteMap(): AstroIntegration {
  let folder: URL | undefined;
  const integration = sitemap({
    filter: (page) => !new URL(page).pathname.includes('/404'),
    serialize: (item) => {
      const file = new URL(`.${new URL(item.url).pathname}index.html`, folder);
      const head = headOf(readFileSync(fileURLToPath(file)));
      if (head.includes('<meta name="robots" content="noindex">')) return undefined;
      return { ...item, links: [...head.matchAll(alternateLink)].map(([, lang = '', url = '']) => ({ lang, url })) };
    },
  });
  const done = integration.hooks['astro:build:done'];
  return {
    ...integration,
    hooks: {
      ...integration.hooks,
      'astro:build:done': async (options) => {
        folder = options.dir;
        // Astro names only the few pages that it makes itself.
        const files = globSync('**/index.html', { cwd: fileURLToPath(folder) }).sort();
        const pages = files.map((file) => ({ pathname: file.replaceAll('\\', '/').slice(0, -'index.html'.length) }));
        await done?.({ ...options, pages });
      },
    },
  };
}
