// `npm run bench:serve`: measures Caddy and nginx with the files of deploy/ and writes bench/results/serve.{json,md}.
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { absentHeaders } from '../../deploy/policy.ts';
import { compressSite } from '../../deploy/compress.ts';
import { servers, type RunningServer } from '../../tests/support/servers.ts';
import { bareServers } from './bare-servers.ts';

const usage = 'Usage: npm run bench:serve -- [--seconds N] [--runs N]';
const leastRatio = 0.95;
/** Readers at once; wrk and the server share the machine. */
const connections = 32;

const pages = {
  home: 'kk/index.html',
  'press release': 'kk/press-releases/five-goals-announced-2020/index.html',
} as const;

interface Load {
  readonly perSecond: number;
  /** Nobody in a hundred waits longer, in milliseconds. */
  readonly p99: number;
}

/** Asks for one address for some seconds, as browsers do that take Brotli. */
function load({ port }: RunningServer, address: string, seconds: number): Load {
  const url = `http://127.0.0.1:${port}${address}`;
  const args = ['-t1', `-c${connections}`, `-d${seconds}s`, '--latency', '-H', 'Accept-Encoding: br', url];
  const { stdout, status } = spawnSync('wrk', args, { encoding: 'utf8' });
  if (status !== 0 || /Non-2xx|Socket errors/.test(stdout)) throw new Error(`wrk failed at ${url}:\n${stdout}`);
  const [, amount = '', unit = ''] = /99%\s+([\d.]+)(us|ms|s)/.exec(stdout) ?? [];
  const milliseconds = { us: 0.001, ms: 1, s: 1000 }[unit] ?? Number.NaN;
  return {
    perSecond: Math.round(Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1])),
    p99: Number((Number(amount) * milliseconds).toFixed(2)),
  };
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

interface Result {
  readonly server: string;
  readonly page: string;
  readonly perSecond: number;
  readonly p99: number;
  /** The same bytes from the same server without a policy. */
  readonly bare: number;
  readonly ratio: number;
  /** Of `bare` what is left where it sends the same headers, and does nothing else of ours. */
  readonly headersAlone: number;
}

async function measure(name: keyof typeof servers, site: string, seconds: number, runs: number): Promise<Result[]> {
  const ours = await servers[name](site);
  const bare = await bareServers[name](site);
  const headersAlone = await bareServers[name](site, absentHeaders);
  const ratioOf = (pairs: readonly (readonly [one: Load, of: Load])[]): number =>
    Number(median(pairs.map(([one, of]) => one.perSecond / of.perSecond)).toFixed(3));
  try {
    return Object.entries(pages).map(([page, file]) => {
      const address = `/${file.replace(/index\.html$/, '')}`;
      const pairs = Array.from({ length: runs }, () => ({
        bare: load(bare, address, seconds),
        ours: load(ours, address, seconds),
        headersAlone: load(headersAlone, address, seconds),
      }));
      return {
        server: name,
        page,
        perSecond: median(pairs.map((pair) => pair.ours.perSecond)),
        p99: median(pairs.map((pair) => pair.ours.p99)),
        bare: median(pairs.map((pair) => pair.bare.perSecond)),
        ratio: ratioOf(pairs.map((pair) => [pair.ours, pair.bare])),
        headersAlone: ratioOf(pairs.map((pair) => [pair.headersAlone, pair.bare])),
      };
    });
  } finally {
    await ours.stop();
    await bare.stop();
    await headersAlone.stop();
  }
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { seconds: { type: 'string', default: '5' }, runs: { type: 'string', default: '5' } },
  });
  const [seconds, runs] = [Number(values.seconds), Number(values.runs)];
  if (![seconds, runs].every((number) => Number.isInteger(number) && number > 0)) {
    console.error(usage);
    return 1;
  }
  const site = mkdtempSync(path.join(os.tmpdir(), 'bench-serve-'));
  try {
    chmodSync(site, 0o755);
    for (const file of [...Object.values(pages), '404.html']) cpSync(path.join('dist', file), path.join(site, file));
    await compressSite(site);
    const results: Result[] = [];
    for (const name of Object.keys(servers) as (keyof typeof servers)[])
      results.push(...(await measure(name, site, seconds, runs)));
    const machine = `${os.cpus()[0]?.model ?? 'unknown'}, ${os.availableParallelism()} cores, ${os.type()} ${os.arch()}`;
    const date = new Date().toISOString().slice(0, 10);
    writeFileSync(
      'bench/results/serve.json',
      `${JSON.stringify({ date, machine, seconds, runs, connections, target: leastRatio, results }, null, 2)}\n`,
    );
    const lines = results.map(
      ({ server, page, ratio, headersAlone, perSecond, bare, p99 }) =>
        `| ${server} | ${page} | ${ratio} ${ratio >= leastRatio ? '✓' : '✗'} | ${headersAlone} | ${perSecond} | ${bare} | ${p99} |`,
    );
    const table = [
      '| server | page | ratio | headers alone | ours, 1/s | bare, 1/s | p99, ms |',
      '|---|---|---|---|---|---|---|',
      ...lines,
    ];
    writeFileSync(
      'bench/results/serve.md',
      `# Serving: what was measured\n\nWritten by \`npm run bench:serve\` on ${date}; ${machine}. wrk with ${connections} connections on loopback, ${runs} turns of ${seconds} s each, in turn with the same server and bytes without headers, languages and types of our own. Target: ${leastRatio} of it. “Headers alone”: the same server that sends the site’s headers and does nothing else of ours.\n\n${table.join('\n')}\n`,
    );
    console.log(table.join('\n'));
    return 0;
  } finally {
    rmSync(site, { recursive: true, force: true });
  }
}

process.exitCode = await main();
