// `npm run search:index -- --dist DIR`: builds the search index over any folder of built pages.
import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { searchIndexPath } from '../src/routing/paths.ts';
import { buildIndex } from '../src/search/index/build-index.ts';

const usage = 'Usage: npm run search:index -- [--dist DIR]';

/** The folder of built pages, or `undefined` where the command line can't be understood. */
function readCommand(): string | undefined {
  try {
    return parseArgs({ options: { dist: { type: 'string', default: 'dist' } } }).values.dist;
  } catch {
    return undefined;
  }
}

async function main(): Promise<number> {
  const dist = readCommand();
  if (dist === undefined || !existsSync(dist)) {
    console.error(dist === undefined ? usage : `There is no folder ${dist}. Name one with built pages.\n${usage}`);
    return 1;
  }
  try {
    const report = await buildIndex(dist, path.join(dist, searchIndexPath));
    for (const [language, { pages }] of Object.entries(report)) console.log(`${language}: ${pages} pages`);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}

process.exitCode = await main();
