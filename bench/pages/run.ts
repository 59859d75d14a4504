// `npm run bench:pages`: Lighthouse on a page of each type in both languages, as a real server hands them out
// compressed, as on a phone on a slow line. Results are written to bench/results/.
//
//   node bench/pages/run.ts --only press-releases    types that begin so; writes nothing
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { compressSite } from '../../deploy/compress.ts';
import { findChromium } from '../../scripts/setup.mjs';
import { locales } from '../../src/i18n/locales.ts';
import { chromiumFlags } from '../../tests/support/chromium-flags.ts';
import { pageTypes } from '../../tests/support/page-types.ts';
import { freePort, servers } from '../../tests/support/servers.ts';
import { addressOf, distFolder } from '../../tests/support/site.ts';
import { categories, loadLighthouse, type Judgement } from './lighthouse.ts';

const results = path.join(import.meta.dirname, '../results');

interface Judged extends Judgement {
  readonly address: string;
  /** It asks not to be indexed, by intent; so it isn't asked whether it may be. */
  readonly isKeptFromIndex: boolean;
}

/** Lighthouse judges no page that comes with an error's status, as these do. */
const isJudged = (type: string): boolean => type !== '404.html';

/** A copy of the built site with what these pages need: to compress all others takes longer than all the rest. */
async function copySite(addresses: readonly string[]): Promise<string> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'bench-pages-'));
  const isNeeded = (file: string): boolean => {
    const name = path.relative(distFolder, file);
    if (/(^|\/)citation\.\w+$/.test(name)) return false;
    return !name.endsWith('.html') || name.endsWith('404.html') || addresses.includes(addressOf(name));
  };
  cpSync(distFolder, folder, { recursive: true, preserveTimestamps: true, filter: isNeeded });
  await compressSite(folder);
  return folder;
}

async function judgeAll(addresses: readonly string[]) {
  const folder = await copySite(addresses);
  const server = await servers.caddy(folder);
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath: findChromium() ?? 'chromium',
    args: [...chromiumFlags, `--remote-debugging-port=${port}`],
  });
  try {
    const { version, judge } = await loadLighthouse(port);
    const judged: Judged[] = [];
    for (const address of addresses) {
      const html = readFileSync(path.join(folder, address, 'index.html'), 'utf8');
      const isKeptFromIndex = html.includes('<meta name="robots" content="noindex">');
      const skipped = isKeptFromIndex ? ['is-crawlable'] : [];
      const judgement = await judge(`http://127.0.0.1:${server.port}${address}`, skipped);
      judged.push({ address, isKeptFromIndex, ...judgement });
      const scores = categories.map((name) => judgement.scores[name]);
      console.log(`${scores.join(' ')}  ${address}  ${judgement.faults.join('; ')}`);
    }
    return { lighthouse: version, chromium: browser.version(), pages: judged };
  } finally {
    await browser.close();
    await server.stop();
    rmSync(folder, { recursive: true });
  }
}

const isWhole = ({ scores }: Judged): boolean => categories.every((name) => scores[name] === 100);

function toReport(run: Awaited<ReturnType<typeof judgeAll>>, about: string): string {
  const { pages } = run;
  const most = (of: (page: Judged) => number): number => Math.max(...pages.map(of));
  const rows = pages.map(({ address, isKeptFromIndex, scores, paint, shift, blocked, bytes }) => {
    const cells = [
      `\`${address}\`${isKeptFromIndex ? ' ¹' : ''}`,
      ...categories.map((name) => scores[name]),
      (paint / 1000).toFixed(2),
      shift,
      blocked,
      (bytes / 1000).toFixed(1),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return `# Pages: what Lighthouse says

Written by \`npm run bench:pages\` ${about}.

A page of each type in both languages, precompressed, from Caddy with the site's own policy; Lighthouse as it comes: a
phone on a slow line, simulated; where the first run gives less than 100 for performance, the median of three
counts. **${pages.filter(isWhole).length} of ${pages.length} pages have 100 in all four categories.** At
most: largest paint ${(most(({ paint }) => paint) / 1000).toFixed(2)} s, shift ${most(({ shift }) => shift)}, blocked ${most(({ blocked }) => blocked)} ms.

| page | performance | accessibility | best practices | SEO | largest paint, s | shift | blocked, ms | over the line, kB |
|---|---|---|---|---|---|---|---|---|
${rows.join('\n')}

¹ It asks not to be indexed, by intent; the audit \`is-crawlable\` is left out. Pages that say that there is no such
page aren't judged: Lighthouse takes none that comes with status 404.
`;
}

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { only: { type: 'string' } } });
  const types = pageTypes.filter((type) => isJudged(type) && type.startsWith(values.only ?? ''));
  const addresses = types.flatMap((type) => locales.map(({ code }) => `/${code}/${type}`));
  const run = await judgeAll(values.only === undefined ? ['/', ...addresses] : addresses);
  if (values.only === undefined) {
    const caddy = execFileSync('caddy', ['version'], { encoding: 'utf8' }).trim().split(' ')[0];
    const machine = `${os.cpus()[0]?.model ?? 'unknown'}, ${os.availableParallelism()} cores, ${os.type()} ${os.arch()}`;
    const date = new Date().toISOString().slice(0, 10);
    const about = `on ${date}; Lighthouse ${run.lighthouse}, Chromium ${run.chromium}, Caddy ${caddy}, Node ${process.versions.node}; ${machine}`;
    mkdirSync(results, { recursive: true });
    const data = { date, machine, node: process.versions.node, caddy, ...run };
    writeFileSync(path.join(results, 'pages.json'), `${JSON.stringify(data, undefined, 2)}\n`);
    writeFileSync(path.join(results, 'pages.md'), toReport(run, about));
  }
  const short = run.pages.filter((page) => !isWhole(page));
  console.log(`${run.pages.length - short.length} of ${run.pages.length} pages have 100 in all four categories.`);
  return short.length === 0 ? 0 : 1;
}

process.exitCode = await main();
