// `npm run bench:build`: times this project's whole build against bare sites of the same texts made by other
// generators, and writes bench/results/build.{json,md}.
import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { Checkout } from '../../tests/support/checkout.ts';
import { runWatched, type Taken } from '../process-tree.ts';
import { writeBareSite, type BareGenerator } from './bare-sites.ts';
import { generate } from './generate.ts';
import { builders, toMarkdown, type Builder, type Results, type Run, type Scale } from './report.ts';

const usage = 'Usage: npm run bench:build -- [--releases N,N,…] [--runs N]';
const root = path.resolve(import.meta.dirname, '../..');
const bin = path.join(root, 'node_modules/.bin');

/** A site that can be built again and again. */
interface Site {
  readonly folder: string;
  /** What the build wrote, in `folder`. */
  readonly output: string;
  /** Everything that a build leaves behind. */
  readonly left: readonly string[];
  readonly steps: readonly (readonly [command: string, ...args: string[]])[];
}

const generatorSteps: Readonly<Record<BareGenerator, readonly [string, ...string[]]>> = {
  eleventy: [path.join(bin, 'eleventy'), '--quiet'],
  hugo: ['hugo', '--quiet'],
};

function bareSite(generator: BareGenerator, content: string, folder: string): Site {
  writeBareSite(generator, content, folder);
  const pagefind = [path.join(bin, 'pagefind'), '--site', 'site', '--silent'] as const;
  return { folder, output: 'site', left: ['site'], steps: [generatorSteps[generator], pagefind] };
}

/** Builds from nothing. */
function buildWhole(site: Site): Promise<Run> {
  for (const name of site.left) rmSync(path.join(site.folder, name), { recursive: true, force: true });
  return build(site);
}

/** Builds with what is there. */
async function build({ folder, output, steps }: Site): Promise<Run> {
  const taken: Taken[] = [];
  const env = { ...process.env, PATH: `${bin}:${process.env['PATH'] ?? ''}`, LANG: 'C.UTF-8' };
  for (const [command, ...args] of steps) taken.push(await runWatched(command, args, { cwd: folder, env }));
  const files = globSync('**/*', { cwd: path.join(folder, output), withFileTypes: true }).filter((one) => one.isFile());
  return {
    wall: taken.reduce((sum, { wall }) => sum + wall, 0),
    cpu: taken.reduce((sum, { cpu = Number.NaN }) => sum + cpu, 0),
    memory: Math.max(...taken.map(({ memory = Number.NaN }) => memory)),
    pages: files.filter(({ name }) => name.endsWith('.html')).length,
    files: files.length,
    bytes: files.reduce((sum, { parentPath, name }) => sum + statSync(path.join(parentPath, name)).size, 0),
  };
}

/** Builds an archive of so many press releases with every builder, in turn. */
async function measure(releases: number, times: number): Promise<Scale> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'bench-build-'));
  const checkout = new Checkout('bench-build-ours-');
  try {
    const content = checkout.file('src', 'content');
    rmSync(content, { recursive: true });
    const generated = generate(path.join(root, 'src/content'), content, releases);
    const sites: Record<Builder, Site> = {
      ours: {
        folder: checkout.folder,
        output: 'dist',
        left: ['dist', '.cache', '.astro'],
        steps: [[process.execPath, 'scripts/build.mjs']],
      },
      eleventy: bareSite('eleventy', content, path.join(folder, 'eleventy')),
      hugo: bareSite('hugo', content, path.join(folder, 'hugo')),
    };
    const runs: Record<Builder, Run[]> = { ours: [], eleventy: [], hugo: [] };
    const again: Run[] = [];
    const tell = (name: string, { wall, pages }: Run): void => {
      console.log(`${releases}, ${name}: ${wall.toFixed(1)} s, ${pages} pages`);
    };
    const [edited] = globSync('press-releases/*/ru.md', { cwd: content }).sort();
    if (!edited) throw new Error(`no press release in ${content}`);
    for (let time = 1; time <= times; time += 1)
      for (const builder of builders) {
        const run = await buildWhole(sites[builder]);
        runs[builder].push(run);
        tell(builder, run);
        if (builder !== 'ours') continue;
        appendFileSync(path.join(content, edited), '\nЕщё одно предложение.\n');
        const second = await build(sites.ours);
        again.push(second);
        tell('ours again', second);
      }
    return { generated, runs, again };
  } finally {
    checkout.remove();
    rmSync(folder, { recursive: true });
  }
}

const versionOf = (name: string): string =>
  (JSON.parse(readFileSync(path.join(root, 'node_modules', name, 'package.json'), 'utf8')) as { version: string })
    .version;

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { releases: { type: 'string', default: '100,500,1000,5000' }, runs: { type: 'string', default: '3' } },
  });
  const [sizes, times] = [values.releases.split(',').map(Number), Number(values.runs)];
  if (![...sizes, times].every((number) => Number.isInteger(number) && number > 0)) {
    console.error(usage);
    return 1;
  }
  const scales: Scale[] = [];
  for (const releases of sizes) scales.push(await measure(releases, times));
  const results: Results = {
    date: new Date().toISOString().slice(0, 10),
    machine: {
      cpu: os.cpus()[0]?.model ?? 'unknown',
      cores: os.availableParallelism(),
      memory: `${Math.round(os.totalmem() / 2 ** 30)} GiB`,
      system: `${os.type()} ${os.arch()}`,
    },
    versions: {
      Node: process.versions.node,
      Astro: versionOf('astro'),
      Eleventy: versionOf('@11ty/eleventy'),
      Hugo: /v[\d.]+/.exec(execFileSync('hugo', ['version'], { encoding: 'utf8' }))?.[0].slice(1) ?? 'unknown',
      Pagefind: versionOf('pagefind'),
    },
    scales,
  };
  const out = path.join(root, 'bench/results');
  mkdirSync(out, { recursive: true });
  writeFileSync(path.join(out, 'build.json'), `${JSON.stringify(results, undefined, 2)}\n`);
  writeFileSync(path.join(out, 'build.md'), toMarkdown(results));
  return 0;
}

process.exitCode = await main();
