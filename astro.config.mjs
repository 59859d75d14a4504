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

const codes = locales.map(({ code }) => code);

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
      i18n: { defaultLocale: codes[0], locales: Object.fromEntries(codes.map((code) => [code, code])) },
      filter: (page) => !page.includes('/404'),
    }),
    notFoundPages(),
    searchIndex(),
  ],
  build: { inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
});
