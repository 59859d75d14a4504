import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { searchIndexPath } from '../routing/paths.ts';
import { isSearched } from '../search/index/build-index.ts';
import { IndexingThread } from '../search/index/indexing-thread.ts';

/**
 * Indexes the pages for search as they are rendered, one index a page language. Pages that show
 * another language's text have no `data-pagefind-body` and stay out.
 */
export function searchIndex(): AstroIntegration {
  let root = '';
  let indexing: IndexingThread | undefined;
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.outDir);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        const thread = new IndexingThread(path.join(root, searchIndexPath));
        indexing = thread;
        setPrerenderer((prerenderer) => tellingPages(prerenderer, thread));
      },
      'astro:build:done': async ({ logger }) => {
        const report = await indexing?.finish();
        for (const [language, count] of Object.entries(report?.pages ?? {}))
          logger.info(`${language}: ${count} pages indexed for search`);
      },
    },
  };
}

/** Renders in the order of files, which is the index's own, and hands each page to the thread. */
function tellingPages(prerenderer: AstroPrerenderer, thread: IndexingThread): AstroPrerenderer {
  return {
    ...prerenderer,
    getStaticPaths: async () => {
      const paths = (await prerenderer.getStaticPaths()).map((each) => ({ ...each, file: fileOf(each.pathname) }));
      return paths.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
    },
    render: async (request, options) => {
      const rendered = await prerenderer.render(request, options);
      const response = rendered instanceof Response ? rendered : rendered.response;
      if (options.routeData.type !== 'page' || !response.body) return rendered;
      const html = Buffer.from(await response.arrayBuffer());
      if (isSearched(html)) await thread.add({ file: fileOf(new URL(request.url).pathname), html });
      const whole = new Response(html, response);
      return rendered instanceof Response ? whole : { ...rendered, response: whole };
    },
  };
}

/** `/kk/about/` → `kk/about/index.html` */
const fileOf = (pathname: string): string => `${pathname.replace(/^\/|\/$/g, '')}/index.html`;
