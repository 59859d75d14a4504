import { readFile } from 'node:fs/promises';
import { globSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { searchIndexPath } from '../routing/paths.ts';

/** Parts that stand apart on the page must not run together in an excerpt. */
const spaced = (html: string): string => html.replace(/<\/(?:dt|dd|li|h[1-6]|p|span|em|summary|time)>/g, ' $&');

/**
 * Indexes the built pages with Pagefind, one index a page language. Pages that show another
 * language's text have no `data-pagefind-body` and stay out.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const { index, errors } = await createIndex({});
        if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
        let pages = 0;
        try {
          // In a fixed order, so that the same pages always give the same index.
          for (const file of globSync('**/*.html', { cwd: root }).sort()) {
            const content = await readFile(path.join(root, file), 'utf8');
            if (!content.includes('data-pagefind-body')) continue;
            const added = await index.addHTMLFile({ sourcePath: file, content: spaced(content) });
            if (added.errors.length > 0) throw new Error(`Pagefind could not read ${file}: ${added.errors.join('; ')}`);
            pages += 1;
          }
          if (pages === 0) throw new Error('The search index would be empty: no page has data-pagefind-body.');
          const written = await index.writeFiles({ outputPath: path.join(root, searchIndexPath) });
          if (written.errors.length > 0) throw new Error(`Pagefind could not write: ${written.errors.join('; ')}`);
        } finally {
          await close();
        }
        logger.info(`${pages} pages indexed for search`);
      },
    },
  };
}
