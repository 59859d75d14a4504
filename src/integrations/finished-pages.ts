import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration, AstroIntegrationLogger, AstroPrerenderer, PathWithRoute } from 'astro';
import { PageTaking, type PageFolder } from '../build-cache/page-folder.ts';
import { keepsValues } from '../build-cache/store.ts';
import { keepPage, keyHeader, withWords, type FinishedPage } from '../build-cache/site-before.ts';
import { locales } from '../i18n/locales.ts';
import { searchIndexPath } from '../routing/paths.ts';
import type { BuiltPage, IndexReport } from '../search/index/build-index.ts';
import { IndexingThreads } from '../search/index/indexing-threads.ts';
import { commitPlace, toVersionView } from '../views/contribution.ts';

/**
 * Makes the pages of all languages: those that are the same as in the build before are taken from its site, the others
 * are rendered. Search indexes them meanwhile, one index a page language; pages that show another language's text have
 * no `data-pagefind-body` and stay out of it. Footers get the commit when a page is written: it is no part of what the
 * page is made from.
 *
 * @param commit as `COMMIT` tells it; see `toVersionView`
 * @param repository the address of the project's repository, empty where it has none
 */
export function finishedPages(commit: string, repository: string): AstroIntegration {
  const version = toVersionView(commit, repository);
  const words = version?.path ? `<a href="${version.path}">${version.name}</a>` : (version?.name ?? '');
  let isBuild = false;
  let config: AstroConfig;
  let taking: PageTaking;
  let report: Promise<IndexReport>;
  return {
    name: 'finished-pages',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        isBuild = command === 'build';
        const define = { 'import.meta.env.HAS_COMMIT': JSON.stringify(version !== undefined) };
        // Where pages are taken from the site before, they are there before Astro would empty the folder.
        updateConfig({ vite: { define, build: { emptyOutDir: !keepsValues } } });
      },
      'astro:config:done': (done) => {
        ({ config } = done);
        if (isBuild) taking = new PageTaking({ folder: fileURLToPath(config.outDir), words });
      },
      'astro:build:start': ({ setPrerenderer, logger }) => {
        setPrerenderer((prerenderer) => ({
          ...prerenderer,
          // Astro's own way to a page, its log, addresses, copies and files, takes as long as many a page does.
          // It makes what is left, while the index is written.
          getStaticPaths: async () => {
            const { searched, embedded, others } = toWork(await prerenderer.getStaticPaths());
            const folder = await taking.end();
            const indexing = new IndexingThreads(path.join(fileURLToPath(config.outDir), searchIndexPath));
            const maker = new PageMaker(prerenderer, folder, config, words, logger);
            for (const page of searched) await indexing.add(await maker.make(page));
            report = indexing.finish();
            // A fault is told when the site is done; until then nobody listens for it.
            report.catch(() => undefined);
            for (const page of embedded) await maker.make(page);
            folder.removeIdle();
            const { rendered, before } = maker.counts;
            logger.info(`${rendered} pages rendered, ${before} taken from the site before`);
            return others;
          },
          render: async (request, options) => {
            const rendered = await prerenderer.render(request, options);
            const response = rendered instanceof Response ? rendered : rendered.response;
            if (options.routeData.type !== 'page' || !response.body) return rendered;
            const { bytes } = withCommit(Buffer.from(await response.arrayBuffer()), words);
            return new Response(new Uint8Array(bytes), response);
          },
        }));
      },
      'astro:build:done': async ({ logger }) => {
        for (const [language, { pages, isReused }] of Object.entries(await report))
          logger.info(
            `${language}: ${pages} pages ${isReused ? 'for search as in the site before' : 'indexed for search'}`,
          );
      },
    },
  };
}

/** A page of which there are many, with its path below the folder of the site: `kk/about/index.html`. */
interface Place extends PathWithRoute {
  readonly file: string;
}

/** What is to be made, by how that is done. */
interface Work {
  /** Pages of the languages, one language after the other; of each in the order of their files, which is the index's own. */
  readonly searched: readonly Place[];
  /** Pages that stand in no language's folder: search doesn't find them. */
  readonly embedded: readonly Place[];
  /** Files, and the pages that are there once; Astro has its own addresses for some of them. */
  readonly others: PathWithRoute[];
}

/** @throws where two routes make one page */
function toWork(paths: readonly PathWithRoute[]): Work {
  const places = new Map<string, Place>();
  const others: PathWithRoute[] = [];
  for (const each of paths) {
    if (each.route.type !== 'page' || each.route.params.length === 0) {
      others.push(each);
      continue;
    }
    const file = `${each.pathname.replace(/^\/|\/$/g, '')}/index.html`;
    const other = places.get(file)?.route.component;
    if (other) throw new Error(`${file} is made by ${other} and by ${each.route.component}.`);
    places.set(file, { ...each, file });
  }
  const pages = [...places.values()].sort((a, b) => (a.file < b.file ? -1 : 1));
  const languages = locales.map(({ code }) => pages.filter(({ file }) => file.startsWith(`${code}/`)));
  // Where most is new, the index takes longest.
  const searched = languages.sort((a, b) => countNew(b) - countNew(a)).flat();
  const isSearched = new Set(searched);
  return { searched, embedded: pages.filter((page) => !isSearched.has(page)), others };
}

const countNew = (pages: readonly Place[]): number => pages.filter(({ cacheKey }) => cacheKey === undefined).length;

/** Makes pages and writes them. */
class PageMaker {
  readonly #prerenderer: AstroPrerenderer;
  readonly #folder: PageFolder;
  readonly #config: Pick<AstroConfig, 'publicDir' | 'site'>;
  readonly #commit: string;
  readonly #logger: AstroIntegrationLogger;
  /** How many pages were rendered, and how many taken from the site before. */
  readonly counts = { rendered: 0, before: 0 };

  /** @param commit what footers say of it */
  constructor(
    prerenderer: AstroPrerenderer,
    folder: PageFolder,
    config: Pick<AstroConfig, 'publicDir' | 'site'>,
    commit: string,
    logger: AstroIntegrationLogger,
  ) {
    this.#prerenderer = prerenderer;
    this.#folder = folder;
    this.#config = config;
    this.#commit = commit;
    this.#logger = logger;
  }

  /** Makes a page, and gives it as search reads it: with the HTML that it has in every commit. */
  async make(place: Place): Promise<BuiltPage> {
    const { file, cacheKey } = place;
    if (existsSync(new URL(file, this.#config.publicDir)))
      throw new Error(`${file} is made by ${place.route.component}, and it is a file of public/.`);
    const before = cacheKey === undefined ? undefined : this.#folder.take(cacheKey, file);
    this.#count(before ? 'before' : 'rendered');
    if (cacheKey !== undefined && before) {
      keepPage(cacheKey, before);
      return { file, html: withWords(before, commitPlace).bytes };
    }
    const { html, key } = await this.#render(place);
    const page = withCommit(html, this.#commit);
    this.#folder.write(file, page.bytes);
    if (key !== undefined) keepPage(key, { file, ...page });
    return { file, html };
  }

  async #render({ pathname, route, file }: Place): Promise<{ html: Buffer; key: string | undefined }> {
    try {
      const request = new Request(new URL(`/${file.slice(0, -'index.html'.length)}`, this.#config.site));
      const rendered = await this.#prerenderer.render(request, { routeData: route });
      const response = rendered instanceof Response ? rendered : rendered.response;
      if (!response.ok || !response.body) throw new Error(`Expected a page, found the status ${response.status}.`);
      const html = Buffer.from(await response.arrayBuffer());
      return { html, key: response.headers.get(keyHeader) ?? undefined };
    } catch (error) {
      this.#logger.error(`${pathname} could not be rendered (${route.component}).`);
      throw error;
    }
  }

  #count(kind: keyof PageMaker['counts']): void {
    this.counts[kind] += 1;
    const all = this.counts.rendered + this.counts.before;
    if (all % 1000 === 0) this.#logger.info(`${all} pages …`);
  }
}

function withCommit(html: Buffer, commit: string): Pick<FinishedPage, 'bytes' | 'inserted'> {
  const at = html.lastIndexOf(commitPlace);
  if (at < 0) return { bytes: html, inserted: undefined };
  const bytes = Buffer.concat([html.subarray(0, at), Buffer.from(commit), html.subarray(at + commitPlace.length)]);
  return { bytes, inserted: { at, words: commit } };
}
