import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { serve } from '../../scripts/serve.mjs';
import { openEngine, type Engine } from '../../src/search/query/engine.ts';
import { find } from '../../src/search/query/find.ts';
import type { Query } from '../../tests/support/search-queries.ts';

/** A page that may be found, with the words a reader sees on it. */
export interface JudgedPage {
  readonly url: string;
  readonly text: string;
}

/** What was found for a query, and what should have been. */
export interface Verdict {
  readonly query: Query;
  /** Addresses of the first ten results. */
  readonly found: readonly string[];
  /** All addresses that answer; for a query that wants an entry first, those of which one has to be found. */
  readonly wanted: readonly string[];
}

export interface Score {
  readonly queries: number;
  /** Of the answers that fit into ten results, how many are there; mean over queries that have an answer. */
  readonly recall: number;
  /** Of the first ten results, how many answer; mean over queries with results whose answers are told in full. */
  readonly precision: number;
  /** Share of queries that have an answer and get no results. */
  readonly zeroResults: number;
  /** Share of queries that have an answer whose first result is one. */
  readonly firstRight: number;
  /** How many queries have no answer, and the share of those that get results all the same. */
  readonly unanswerable: number;
  readonly falseHits: number;
}

const shown = 10;

/** Asks a built site's index, `dist/pagefind/`, through the search page's own code. */
export async function withEngines<T>(
  dist: string,
  act: (open: (language: string) => Promise<Engine>) => Promise<T>,
): Promise<T> {
  const site = await serve(dist, 0);
  const program = pathToFileURL(path.resolve(dist, 'pagefind/pagefind.js')).href;
  try {
    return await act((language) => openEngine(new URL('pagefind/', site.url).href, language, program));
  } finally {
    await site.close();
  }
}

/** Asks every query and notes what came. A query of the category `typing` is one whose last word is not finished. */
export async function judge(
  engine: Engine,
  queries: readonly Query[],
  pages: readonly JudgedPage[],
): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const query of queries) {
    const { hits } = await find(engine, query.text, { typing: query.category === 'typing' });
    const fragments = await Promise.all(hits.slice(0, shown).map((hit) => hit.data()));
    verdicts.push({ query, found: fragments.map(({ url }) => url), wanted: wantedBy(query, pages) });
  }
  return verdicts;
}

/** A word of a trap may stand nowhere, like «бал» among «балалар»; any other query has an answer unless it is told to have none. */
function wantedBy({ category, gold, text }: Query, pages: readonly JudgedPage[]): readonly string[] {
  if (gold.kind === 'nothing') return [];
  if (gold.kind === 'first') return gold.urls;
  const urls = pages.filter((page) => gold.isIn(page.text)).map(({ url }) => url);
  if (urls.length === 0 && category !== 'trap')
    throw new Error(`No page answers “${text}”: its gold is wrong, or the page has gone.`);
  return urls;
}

const share = (verdicts: readonly Verdict[], value: (verdict: Verdict) => number): number =>
  verdicts.length === 0 ? 0 : verdicts.reduce((sum, verdict) => sum + value(verdict), 0) / verdicts.length;

const rightOnes = ({ found, wanted }: Verdict): number => found.filter((url) => wanted.includes(url)).length;

/** Recall@10 of one query: 1 where it was enough to find one of the pages wanted, and one is there. */
export function recallOf(verdict: Verdict): number {
  const enough = verdict.query.gold.kind === 'first' ? 1 : Math.min(shown, verdict.wanted.length);
  return Math.min(1, rightOnes(verdict) / enough);
}

export const precisionOf = (verdict: Verdict): number => rightOnes(verdict) / verdict.found.length;

export function scoreOf(verdicts: readonly Verdict[]): Score {
  const answerable = verdicts.filter(({ wanted }) => wanted.length > 0);
  const unanswerable = verdicts.filter(({ wanted }) => wanted.length === 0);
  const told = answerable.filter(({ query, found }) => query.gold.kind === 'words' && found.length > 0);
  return {
    queries: verdicts.length,
    recall: share(answerable, recallOf),
    precision: told.length === 0 ? 1 : share(told, precisionOf),
    zeroResults: share(answerable, ({ found }) => (found.length === 0 ? 1 : 0)),
    firstRight: share(answerable, ({ found: [first = ''], wanted }) => (wanted.includes(first) ? 1 : 0)),
    unanswerable: unanswerable.length,
    falseHits: share(unanswerable, ({ found }) => (found.length > 0 ? 1 : 0)),
  };
}

/** Every miss in a line, for whoever mends the rules. */
export function missesOf(verdicts: readonly Verdict[]): string[] {
  return verdicts.flatMap((verdict) => {
    const { query, found, wanted } = verdict;
    const missing = wanted.filter((url) => !found.includes(url)).slice(0, 3);
    const wrong = found.filter((url) => !wanted.includes(url)).slice(0, 3);
    const isRight =
      wanted.length === 0
        ? found.length === 0
        : recallOf(verdict) === 1 &&
          wanted.includes(found[0] ?? '') &&
          (query.gold.kind === 'first' || wrong.length === 0);
    return isRight
      ? []
      : [`${query.category}\t${query.text}\tmissing: ${missing.join(' ')}\twrong: ${wrong.join(' ')}`];
  });
}
