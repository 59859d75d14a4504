import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { contentGate } from './src/integrations/content-gate.ts';
import { figureLinks } from './src/integrations/figure-links.ts';
import { notFoundPages } from './src/integrations/not-found-pages.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { siteMap } from './src/integrations/site-map.ts';
import { markdownFeatures } from './src/model/text-markup.ts';

/** The few parts of scripts that load later are small: Vite's helper that looks after their order would weigh as much. */
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  config: () => ({ build: { modulePreload: false } }),
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined),
};

export default defineConfig({
  // Where the site will live. Until it has a domain, an address that can belong to nobody.
  site: process.env.SITE_URL ?? 'https://izgi-iz.example',
  trailingSlash: 'always',
  // Inside the checkout, so that two checkouts that share their packages never share a cache.
  cacheDir: './.cache/astro',
  // Every word of these pages is made by src/routing and src/views; Astro's own i18n routing would
  // add a refresh page at / and leaves [locale] routes without fallbacks.
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ mdastPlugins: [figureLinks], features: markdownFeatures }),
  },
  integrations: [contentGate(), mdx(), siteMap(), notFoundPages(), searchIndex()],
  build: { inlineStylesheets: 'never' },
  vite: {
    plugins: [plainImports],
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        // The search page's script and what it needs at once are one file: one request, and smaller.
        output: { codeSplitting: { groups: [{ name: 'search', test: /SearchPage\.astro\?astro&type=script/ }] } },
        // Astro marks every MDX file with a directive that the bundler then warns of.
        onLog: (level, log, print) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE' || !log.message.includes('astro:')) print(level, log);
        },
      },
    },
  },
  devToolbar: { enabled: false },
});
