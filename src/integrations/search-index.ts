import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { searchIndexPath } from '../routing/paths.ts';
import { buildIndex } from '../search/index/build-index.ts';

/**
 * Indexes the built pages for search, one index a page language. Pages that show another
 * language's text have no `data-pagefind-body` and stay out.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const { pages } = await buildIndex(root, path.join(root, searchIndexPath));
        for (const [language, count] of Object.entries(pages))
          logger.info(`${language}: ${count} pages indexed for search`);
      },
    },
  };
}
