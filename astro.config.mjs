import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { buildDate } from './editorial/days/build-date.ts';
import { checksums } from './src/integrations/checksums.ts';
import { contentGate } from './src/integrations/content-gate.ts';
import { contentFromFile } from './src/integrations/content-from-file.ts';
import { finishedPages } from './src/integrations/finished-pages.ts';
import { figureLinks } from './src/integrations/figure-links.ts';
import { notFoundPages } from './src/integrations/not-found-pages.ts';
import { picturePlaces } from './src/integrations/picture-places.ts';
import { siteMap } from './src/integrations/site-map.ts';
import { markdownFeatures } from './src/model/text-markup.ts';
import { readRepositoryAddress } from './src/routing/repository.ts';
import { readSiteAddress } from './src/routing/site-address.ts';

/** The few parts of scripts that load later are small: Vite's helper that looks after their order would weigh as much. */
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  config: () => ({ build: { modulePreload: false } }),
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined),
};

/** The day that the site is built for: content dated later waits for a later build. */
const date = buildDate('src/content');
/** Where errors are reported and pages are changed. */
const repository = readRepositoryAddress(process.env.REPOSITORY_URL);

export default defineConfig({
  site: readSiteAddress(process.env.SITE_URL),
  trailingSlash: 'always',
  // Inside the checkout, so that two checkouts that share their packages never share a cache.
  cacheDir: './.cache/astro',
  // Every word of these pages is made by src/routing and src/views; Astro's own i18n routing would
  // add a refresh page at / and leaves [locale] routes without fallbacks.
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ mdastPlugins: [figureLinks, picturePlaces], features: markdownFeatures }),
  },
  integrations: [
    contentGate(date),
    contentFromFile(),
    mdx(),
    siteMap(),
    notFoundPages(),
    finishedPages(process.env.COMMIT ?? '', repository),
    checksums(),
  ],
  // What Astro makes itself is written while the next is made.
  build: { inlineStylesheets: 'never', concurrency: 4 },
  vite: {
    define: {
      'import.meta.env.REPOSITORY_URL': JSON.stringify(repository),
    },
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
