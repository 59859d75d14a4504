import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { locales } from './src/i18n/locales.ts';
import { contentGate } from './src/integrations/content-gate.ts';
import { figureLinks } from './src/integrations/figure-links.ts';
import { notFoundPages } from './src/integrations/not-found-pages.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { markdownFeatures } from './src/model/figure-citation.ts';
import { homePath, inLocale } from './src/routing/paths.ts';

/** The same page in every language, for the sitemap. */
const alternatesOf = (url) =>
  locales.map(({ code }) => {
    const { pathname } = new URL(url);
    return { lang: code, url: new URL(pathname === '/' ? homePath(code) : inLocale(pathname, code), url).href };
  });

export default defineConfig({
  // Where the site will live. Until it has a domain, an address that can belong to nobody.
  site: process.env.SITE_URL ?? 'https://izgi-iz.example',
  trailingSlash: 'always',
  // Every word of these pages is made by src/routing and src/views; Astro's own i18n routing would
  // add a refresh page at / and leaves [locale] routes without fallbacks.
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ mdastPlugins: [figureLinks], features: markdownFeatures }),
  },
  integrations: [
    contentGate(),
    mdx(),
    sitemap({
      filter: (page) => !page.includes('/404'),
      serialize: (item) => ({ ...item, links: alternatesOf(item.url) }),
    }),
    notFoundPages(),
    searchIndex(),
  ],
  build: { inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
});
