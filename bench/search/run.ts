// `npm run bench:search`: measures the search of the built site and writes bench/results/search.{json,md}.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { languages, type Language } from '../../tests/support/search-corpus.ts';
import { measureClient } from './measure-client.ts';
import { measureQuality } from './measure-quality.ts';
import { measureScale, weighQuestions, type Scale } from './measure-scale.ts';
import { readBuiltPages } from './query-sets.ts';
import { isReached, toMarkdown, type Results } from './report.ts';

const usage = `Usage: npm run bench:search -- [--dist DIR] [--pages N]... [--misses]
  --dist DIR   the built site, dist by default
  --pages N    measure N pages a language as well, besides 100 and 2,000: --pages 10000
  --misses     list every query that was not answered as it should be`;

const root = path.resolve(import.meta.dirname, '../..');

function versions(): Record<string, string> {
  const versionOf = (name: string): string =>
    (JSON.parse(readFileSync(path.join(root, 'node_modules', name, 'package.json'), 'utf8')) as { version: string })
      .version;
  return {
    Node: process.versions.node,
    Pagefind: versionOf('pagefind'),
    Astro: versionOf('astro'),
    'playwright-core': versionOf('playwright-core'),
  };
}

async function measure(
  dist: string,
  folder: string,
  sizes: readonly number[],
  tell: (what: string) => void,
): Promise<Results> {
  tell('quality');
  const quality = await measureQuality(dist, path.join(folder, 'corpus'));
  tell('client code');
  const client = await measureClient(dist);
  tell('the site');
  const site = await Promise.all(
    languages.map(async (language): Promise<[Language, Results['site'][Language]]> => [
      language,
      { pages: readBuiltPages(dist, language).length, questions: await weighQuestions(dist, language) },
    ]),
  );
  const scales: Scale[] = [];
  for (const pages of sizes) {
    tell(`${pages} pages a language`);
    scales.push(await measureScale({ dist, folder: path.join(folder, String(pages)), pages, builds: 3, runs: 5 }));
  }
  return {
    date: new Date().toISOString().slice(0, 10),
    machine: {
      cpu: os.cpus()[0]?.model ?? 'unknown',
      cores: os.availableParallelism(),
      memory: `${Math.round(os.totalmem() / 2 ** 30)} GiB`,
      system: `${os.type()} ${os.arch()}`,
    },
    versions: versions(),
    quality,
    client,
    site: Object.fromEntries(site) as Results['site'],
    scales,
  };
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      dist: { type: 'string', default: 'dist' },
      pages: { type: 'string', multiple: true, default: [] },
      misses: { type: 'boolean', default: false },
    },
  });
  const more = values.pages.map(Number);
  if (more.some((pages) => !Number.isInteger(pages) || pages < 1)) {
    console.error(usage);
    return 1;
  }
  const missing = languages.find((language) => !existsSync(path.join(values.dist, 'pagefind', language)));
  if (missing) {
    console.error(`There is no search index for “${missing}” in ${values.dist}. Build the site first: npm run build`);
    return 1;
  }
  const sizes = [...new Set([100, 2000, ...more])].sort((a, b) => a - b);
  const folder = mkdtempSync(path.join(os.tmpdir(), 'bench-search-'));
  process.once('exit', () => {
    rmSync(folder, { recursive: true, force: true });
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
  const start = performance.now();
  const results = await measure(values.dist, folder, sizes, (what) => {
    console.error(`${Math.round((performance.now() - start) / 1000)} s: ${what}`);
  });
  if (values.misses)
    for (const { language, name, misses } of results.quality)
      console.error([`\n${language}, ${name}`, ...misses].join('\n'));
  const target = path.join(root, 'bench/results');
  mkdirSync(target, { recursive: true });
  const quality = results.quality.map(({ misses, ...set }) => ({ ...set, missed: misses.length }));
  writeFileSync(path.join(target, 'search.json'), `${JSON.stringify({ ...results, quality }, undefined, 2)}\n`);
  const markdown = toMarkdown(results);
  writeFileSync(path.join(target, 'search.md'), markdown);
  console.log(markdown);
  return isReached(results) ? 0 : 1;
}

process.exitCode = await main();
