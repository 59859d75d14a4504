// `npm run bench:check`: measures the gate over many files and writes bench/results/check.{json,md}.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { rules } from '../../editorial/rules.ts';
import { generate } from './generate.ts';

const usage = 'Usage: npm run bench:check -- [--files N] [--runs N]';
const root = path.resolve(import.meta.dirname, '../..');
const mostSeconds = 5;

interface Run {
  readonly seconds: number;
  /** What it took of the processor: the same as `seconds` on a machine that does nothing else. */
  readonly processor: number;
  /** The most memory that it held at once, in megabytes. */
  readonly memory: number;
}

/** Runs the gate by itself, as an editor does. */
function check(folder: string): Run {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      '--import',
      path.join(import.meta.dirname, 'tell-use.ts'),
      path.join(root, 'editorial/check.ts'),
      folder,
      '--lang',
      'en',
    ],
    { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 30 },
  );
  const seconds = (performance.now() - started) / 1000;
  if (status !== 0) throw new Error(`The gate refused the generated content:\n${stdout}\n${stderr}`);
  const told = (what: string): number => Number(new RegExp(`^${what} (\\d+)$`, 'm').exec(stderr)?.[1]);
  return { seconds, processor: told('processor') / 1000, memory: told('memory') };
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

function main(): number {
  const { values } = parseArgs({
    options: { files: { type: 'string', default: '5000' }, runs: { type: 'string', default: '5' } },
  });
  const [wanted, times] = [Number(values.files), Number(values.runs)];
  if (![wanted, times].every((number) => Number.isInteger(number) && number > 0)) {
    console.error(usage);
    return 1;
  }
  const folder = mkdtempSync(path.join(os.tmpdir(), 'bench-check-'));
  try {
    const content = path.join(folder, 'content');
    const files = generate(path.join(root, 'src/content'), content, wanted);
    check(content); // reads the files into the machine's memory
    const runs = Array.from({ length: times }, () => check(content));
    const results = {
      date: new Date().toISOString().slice(0, 10),
      machine: {
        cpu: os.cpus()[0]?.model ?? 'unknown',
        cores: os.availableParallelism(),
        memory: `${Math.round(os.totalmem() / 2 ** 30)} GiB`,
        system: `${os.type()} ${os.arch()}`,
      },
      node: process.versions.node,
      rules: Object.keys(rules).length,
      files,
      median: Number(median(runs.map(({ seconds }) => seconds)).toFixed(2)),
      processor: Number(median(runs.map(({ processor }) => processor)).toFixed(2)),
      memory: median(runs.map(({ memory }) => memory)),
      runs: runs.map(({ seconds }) => Number(seconds.toFixed(2))),
      target: mostSeconds,
    };
    const isReached = results.median < mostSeconds;
    const { machine } = results;
    const out = path.join(root, 'bench/results');
    mkdirSync(out, { recursive: true });
    writeFileSync(path.join(out, 'check.json'), `${JSON.stringify(results, undefined, 2)}\n`);
    writeFileSync(
      path.join(out, 'check.md'),
      `# The gate: what was measured

Written by \`npm run bench:check\` on ${results.date}; ${machine.cpu}, ${machine.cores} cores, ${machine.memory}, ${machine.system}; Node ${results.node}.

\`node editorial/check.ts\` over ${files} files without a fault — the site’s own entries and copies of them that refer to each other — by ${results.rules} rules, start of the program included: **${results.median} s** in the median of ${runs.length} runs (${results.runs.join(', ')}), of which ${results.processor} s of the processor, and ${results.memory} MB of memory. Target: under ${mostSeconds} s. ${isReached ? '✓' : '✗'}
`,
    );
    console.log(`${files} files: ${results.median} s, ${results.memory} MB`);
    return isReached ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

process.exitCode = main();
