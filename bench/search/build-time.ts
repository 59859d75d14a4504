import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/** Plain Pagefind comes last: its index is the one that stays to be asked. */
export const builders = ['ours', 'cli', 'plain'] as const;
export type Builder = (typeof builders)[number];

/** Seconds. */
export interface BuildTime {
  readonly wall: number;
  /** Of all cores together; unknown where the machine does not tell it (Linux only). */
  readonly cpu: number | undefined;
}

const root = path.resolve(import.meta.dirname, '../..');

/**
 * Builds every kind of index over the same pages, in turns, so that the machine's other work falls on all alike.
 *
 * @returns the times of each kind in the order of the runs
 */
export async function timeBuilds(folder: string, output: string, runs: number): Promise<Record<Builder, BuildTime[]>> {
  const times: Record<Builder, BuildTime[]> = { ours: [], cli: [], plain: [] };
  for (let run = 0; run < runs; run += 1)
    for (const builder of builders) {
      rmSync(builder === 'ours' ? path.join(folder, 'pagefind') : output, { recursive: true, force: true });
      const [command = '', ...args] = commandOf(builder, folder, output);
      times[builder].push(await time(command, args));
    }
  return times;
}

const commandOf = (builder: Builder, folder: string, output: string): string[] =>
  builder === 'cli'
    ? [path.join(root, 'node_modules/.bin/pagefind'), '--site', folder, '--output-path', output, '--silent']
    : [process.execPath, path.join(import.meta.dirname, 'build-once.ts'), builder, folder, output];

/** Without settings of Pagefind's: those that our own build makes must not reach the plain ones. */
const untouched = (): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('PAGEFIND_')));

function time(command: string, args: readonly string[]): Promise<BuildTime> {
  const start = performance.now();
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'], env: untouched() });
  let told = '';
  child.stderr.on('data', (data) => (told += String(data)));
  // Pagefind works in a child of the child, which is gone at the end: its time is read while it runs.
  const ticks = new Map<number, number>();
  const watch = setInterval(() => {
    readTicks(child.pid ?? 0, ticks);
  }, 10);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => {
      clearInterval(watch);
      const sum = [...ticks.values()].reduce((all, one) => all + one, 0);
      if (code === 0) resolve({ wall: (performance.now() - start) / 1000, cpu: sum > 0 ? sum / 100 : undefined });
      else reject(new Error(`${path.basename(command)} ${args.join(' ')} ended with ${code ?? 'a signal'}: ${told}`));
    });
  });
}

/** Notes the hundredths of a second that a process and those below it have taken so far. */
function readTicks(pid: number, ticks: Map<number, number>): void {
  try {
    // The name in brackets may have spaces.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    ticks.set(pid, Number(fields[11]) + Number(fields[12]));
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
    for (const one of children ? children.split(' ') : []) readTicks(Number(one), ticks);
  } catch {
    // The process has ended, or the machine has no /proc.
  }
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? (sorted[middle] ?? NaN) : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
}
