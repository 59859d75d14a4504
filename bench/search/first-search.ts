import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { findChromium } from '../../scripts/setup.mjs';
import { chromiumFlags } from '../../tests/support/chromium-flags.ts';
import { serveCounted, type CountingServer, type Line, type Sent } from './server.ts';

/** What a search is made of, on the way from the host to the reader. */
export const classes = [
  'client',
  'pagefind.js',
  'program',
  'entry and meta',
  'index',
  'filters',
  'fragments',
  'vocabulary',
] as const;
export type FileClass = (typeof classes)[number];

const classOf: readonly (readonly [RegExp, FileClass])[] = [
  [/\/pagefind(-worker)?\.js$/, 'pagefind.js'],
  [/\.js$/, 'client'],
  [/\/wasm\.[^/]*$/, 'program'],
  [/pagefind-entry\.json$|\.pf_meta$/, 'entry and meta'],
  [/\.pf_index$/, 'index'],
  [/\.pf_filter$/, 'filters'],
  [/\.pf_fragment$/, 'fragments'],
  [/\/vocabulary\.json$/, 'vocabulary'],
];

/** Files that a search page needs with or without a search. */
const besides = /\/$|\.(html|css|woff2|svg|png|ico)$/;

/** @throws where a file was sent that belongs to no class, so that nothing goes uncounted */
export function toClass(sent: Sent): FileClass | undefined {
  if (besides.test(sent.path)) return undefined;
  const found = classOf.find(([pattern]) => pattern.test(sent.path));
  if (!found) throw new Error(`${sent.path} was sent for a search and belongs to no class of files.`);
  return found[1];
}

export interface FirstSearch {
  /** Milliseconds from the question to the first result in the page. */
  readonly time: number;
  /** How many results are shown. */
  readonly results: number;
  /** Everything from opening the page until it was quiet again after the results. */
  readonly sent: readonly Sent[];
}

/** How the question is put, and where. */
export interface Asker {
  readonly path: string;
  ask(page: Page, query: string): Promise<{ time: number; results: number }>;
}

/** The site's own search page. */
export const ownPage = (language: string): Asker => ({
  path: `/${language}/search/`,
  ask: async (page, query) => {
    await page.waitForSelector('.search:not([hidden])');
    return page.evaluate(
      (asked) =>
        new Promise<{ time: number; results: number }>((resolve, reject) => {
          const search = document.querySelector('.search');
          const field = search?.querySelector<HTMLInputElement>('[name=q]');
          const list = search?.querySelector('ol');
          if (!field || !list) {
            reject(new Error('The search page has no field or no list.'));
            return;
          }
          const start = performance.now();
          new MutationObserver(() => {
            if (list.children.length > 0) resolve({ time: performance.now() - start, results: list.children.length });
          }).observe(list, { childList: true });
          setTimeout(resolve, 20_000, { time: Infinity, results: 0 });
          field.value = asked;
          field.form?.requestSubmit();
        }),
      query,
    );
  },
});

/** Plain Pagefind on its default JavaScript API, on a page that has nothing else. */
export const plainPage = (language: string): Asker => ({
  path: `/plain/${language}.html`,
  ask: (page, query) =>
    page.evaluate(async (asked) => {
      const start = performance.now();
      const program = '/plain/pagefind/pagefind.js';
      const { search } = (await import(program)) as {
        search(
          query: string,
        ): Promise<{ results: { data(): Promise<{ meta: { title: string }; excerpt: string }> }[] }>;
      };
      const { results } = await search(asked);
      const items = await Promise.all(results.slice(0, 10).map((result) => result.data()));
      const list = document.createElement('ol');
      for (const { meta, excerpt } of items) {
        const item = document.createElement('li');
        item.innerHTML = `${meta.title} ${excerpt}`;
        list.append(item);
      }
      document.body.append(list);
      return { time: performance.now() - start, results: items.length };
    }, query),
});

/** Longer than the page waits before it asks what other languages have. */
const untilSettled = 1500;

/** Puts a question in a browser that has never been here. Told to wait, it stays until everything is asked for. */
export type Visit = (asker: Asker, query: string, options?: { readonly untilQuiet?: boolean }) => Promise<FirstSearch>;

/** Opens a page, waits until it is quiet and tells what was sent. */
export type Open = (place: string) => Promise<readonly Sent[]>;

/** Starts a browser, and a server that counts. */
export async function withVisits<T>(
  folder: string,
  act: (visit: Visit, open: Open) => Promise<T>,
  line?: Line,
): Promise<T> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium: run npm test, which finds or installs one.');
  const server = await serveCounted(path.resolve(folder), line);
  const browser = await chromium.launch({ executablePath, args: chromiumFlags });
  try {
    return await act(
      (asker, query, { untilQuiet = false } = {}) => firstSearch(browser, server, asker, query, untilQuiet),
      (place) => open(browser, server, place),
    );
  } finally {
    await browser.close();
    await server.close();
  }
}

async function open(browser: Browser, server: CountingServer, place: string): Promise<readonly Sent[]> {
  const context = await browser.newContext();
  server.taken();
  const page = await context.newPage();
  await page.goto(new URL(place, server.url).href, { waitUntil: 'networkidle' });
  await context.close();
  return server.taken();
}

async function firstSearch(
  browser: Browser,
  server: CountingServer,
  asker: Asker,
  query: string,
  untilQuiet: boolean,
): Promise<FirstSearch> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    server.taken();
    await page.goto(new URL(asker.path, server.url).href, { waitUntil: 'networkidle' });
    const { time, results } = await asker.ask(page, query);
    if (untilQuiet) {
      await page.waitForTimeout(untilSettled);
      await page.waitForLoadState('networkidle');
    }
    return { time, results, sent: server.taken() };
  } finally {
    await context.close();
  }
}

/** Bytes by class of files. */
export function bytesByClass(sent: readonly Sent[], encoding: 'bytes' | 'gzip'): Partial<Record<FileClass, number>> {
  const sums: Partial<Record<FileClass, number>> = {};
  for (const one of sent) {
    const name = toClass(one);
    if (name) sums[name] = (sums[name] ?? 0) + one[encoding];
  }
  return sums;
}
