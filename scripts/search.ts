// `npm run search -- --lang kk "сенсорлық бөлме"`: asks a built site's index through the search page's own code.
import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { searchIndexPath } from '../src/routing/paths.ts';
import { openEngine, type Engine } from '../src/search/query/engine.ts';
import { find } from '../src/search/query/find.ts';
import { present, type Run } from '../src/search/query/present.ts';
import { serve } from './serve.mjs';

const usage = `Usage: npm run search -- --lang kk|ru [--dist DIR] [--limit N] "query"
       npm run search -- --lang kk|ru [--dist DIR] [--limit N] --stdin
With --stdin each line is a query, and each line of the answer its results.`;

interface Result {
  readonly url: string;
  readonly title: string;
  readonly score: number;
  /** HTML: escaped text with <mark> around the words that were found. */
  readonly excerpt: string;
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const toHtml = (runs: readonly Run[]): string =>
  runs.map(({ text, isMarked }) => (isMarked ? `<mark>${escape(text)}</mark>` : escape(text))).join('');

async function ask(engine: Engine, query: string, limit: number): Promise<Result[]> {
  const answer = await find(engine, query);
  return Promise.all(
    answer.hits.slice(0, limit).map(async (hit) => {
      const [{ url }, { title, excerpt }] = await Promise.all([hit.data(), present(hit, engine.language, answer)]);
      return { url, title: title.map(({ text }) => text).join(''), score: hit.score, excerpt: toHtml(excerpt) };
    }),
  );
}

interface Asked {
  readonly language: string;
  readonly dist: string;
  readonly limit: number;
  /** Of the command line; without it, queries are read from the standard input. */
  readonly query: string | undefined;
}

/** What the command line asks, or `undefined` where it can't be understood. */
function readCommand(): Asked | undefined {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        lang: { type: 'string' },
        dist: { type: 'string', default: 'dist' },
        limit: { type: 'string', default: '20' },
        stdin: { type: 'boolean', default: false },
      },
    });
    const limit = Number(values.limit);
    const hasQuery = positionals.length > 0;
    if (!values.lang || !Number.isInteger(limit) || limit < 1 || hasQuery === values.stdin) return undefined;
    return { language: values.lang, dist: values.dist, limit, query: hasQuery ? positionals.join(' ') : undefined };
  } catch {
    return undefined;
  }
}

async function main(): Promise<number> {
  const asked = readCommand();
  if (!asked) {
    console.error(usage);
    return 1;
  }
  const { language, dist, limit, query } = asked;
  const folder = path.join(dist, searchIndexPath);
  if (!existsSync(path.join(folder, language, 'pagefind-entry.json'))) {
    console.error(
      `There is no search index for “${language}” in ${folder}. Build the site (npm run build), or index other pages: npm run search:index -- --dist DIR`,
    );
    return 1;
  }
  const site = await serve(dist, 0);
  try {
    const program = pathToFileURL(path.resolve(folder, 'pagefind.js')).href;
    const engine = await openEngine(new URL(searchIndexPath, site.url).href, language, program);
    if (query === undefined) {
      for await (const line of createInterface({ input: process.stdin }))
        console.log(JSON.stringify(await ask(engine, line, limit)));
    } else console.log(JSON.stringify(await ask(engine, query, limit), undefined, 2));
  } finally {
    await site.close();
  }
  return 0;
}

process.exitCode = await main();
