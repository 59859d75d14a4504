import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { keep, readKept, unpack } from '../build-cache/store.ts';
import { searchIndexPath } from '../routing/paths.ts';
import type { IndexReport } from '../search/index/build-index.ts';
import { IndexingThreads } from '../search/index/indexing-threads.ts';
import { commitPlace, toVersionView } from '../views/contribution.ts';

/**
 * Finishes pages as they are rendered: search indexes them, one index a page language, and their footers get the
 * commit, which pages that are kept from build to build can't hold. Pages that show another language's text have no
 * `data-pagefind-body` and stay out of the index.
 *
 * @param commit as `COMMIT` tells it; see `toVersionView`
 * @param repository the address of the project's repository, empty where it has none
 */
export function finishedPages(commit: string, repository: string): AstroIntegration {
  const version = toVersionView(commit, repository);
  const words = version?.path ? `<a href="${version.path}">${version.name}</a>` : (version?.name ?? '');
  let root = '';
  let indexing: IndexingThreads;
  let report: Promise<IndexReport>;
  let keptPagesAreThere: () => Promise<unknown>;
  return {
    name: 'finished-pages',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { define: { 'import.meta.env.HAS_COMMIT': JSON.stringify(version !== undefined) } } });
      },
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.outDir);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        indexing = new IndexingThreads(path.join(root, searchIndexPath));
        setPrerenderer((prerenderer) => {
          const finishing = finishPages(prerenderer, indexing, root, words);
          keptPagesAreThere = finishing.allAreThere;
          return finishing.prerenderer;
        });
      },
      // Not earlier: a build that fails waits for nothing.
      'astro:build:generated': async () => {
        await keptPagesAreThere();
        report = indexing.finish();
        // A fault is told when the site is done; until then nobody listens for it.
        report.catch(() => undefined);
      },
      'astro:build:done': async ({ logger }) => {
        for (const [language, count] of Object.entries((await report).pages))
          logger.info(`${language}: ${count} pages indexed for search`);
      },
    },
  };
}

/**
 * Takes pages that are the same as in the build before from there, has the others rendered, and hands all to the
 * thread of the index in the order of their files, which is the index's own.
 *
 * @param folder of the site
 */
function finishPages(
  prerenderer: AstroPrerenderer,
  indexing: IndexingThreads,
  folder: string,
  commit: string,
): { readonly prerenderer: AstroPrerenderer; readonly allAreThere: () => Promise<unknown> } {
  /** For each page that is rendered: the end of all before it, and how its own is told. */
  const turns = new Map<string, Turn>();
  /** The end of all pages so far. */
  let last: Promise<unknown> = Promise.resolve();
  const finishing: AstroPrerenderer = {
    ...prerenderer,
    getStaticPaths: async () => {
      const kept = readKept('pages');
      const paths = (await prerenderer.getStaticPaths()).map((each) => ({ ...each, file: fileOf(each.pathname) }));
      paths.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
      const rendered: typeof paths = [];
      const byFile = Map.groupBy(paths, ({ file }) => file);
      for (const [file, places] of byFile) {
        const before = last;
        // Of two pages of one address Astro renders one, and warns.
        const cacheKey = places.length === 1 ? places[0]?.cacheKey : undefined;
        const page = cacheKey === undefined ? undefined : kept.get(cacheKey);
        if (cacheKey === undefined || !page) {
          const { promise, resolve: end } = Promise.withResolvers<undefined>();
          turns.set(file, { before, end });
          rendered.push(...places);
          last = promise;
        } else
          last = before.then(async () => {
            const html = unpack(page);
            keep('pages', cacheKey, page);
            const output = path.join(folder, file);
            mkdirSync(path.dirname(output), { recursive: true });
            writeFileSync(output, withCommit(html, commit));
            await indexing.add({ file, html });
          });
      }
      return rendered;
    },
    render: async (request, options) => {
      const file = fileOf(new URL(request.url).pathname);
      const turn = turns.get(file);
      if (!turn) throw new Error(`${file} is rendered, but is no page that was asked for.`);
      try {
        const rendered = await prerenderer.render(request, options);
        const response = rendered instanceof Response ? rendered : rendered.response;
        if (options.routeData.type !== 'page' || !response.body) return rendered;
        const html = Buffer.from(await response.arrayBuffer());
        await turn.before;
        await indexing.add({ file, html });
        const finished = new Response(withCommit(html, commit), response);
        return rendered instanceof Response ? finished : { ...rendered, response: finished };
      } finally {
        await turn.before;
        turn.end(undefined);
      }
    },
  };
  return { prerenderer: finishing, allAreThere: () => last };
}

interface Turn {
  readonly before: Promise<unknown>;
  readonly end: (nothing: undefined) => void;
}

/** `/kk/about/` → `kk/about/index.html` */
const fileOf = (pathname: string): string => `${pathname.replace(/^\/|\/$/g, '')}/index.html`;

function withCommit(html: Buffer, commit: string): Buffer<ArrayBuffer> {
  const at = html.lastIndexOf(commitPlace);
  const parts = at < 0 ? [html] : [html.subarray(0, at), Buffer.from(commit), html.subarray(at + commitPlace.length)];
  return Buffer.concat(parts);
}
