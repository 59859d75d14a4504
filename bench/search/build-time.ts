import { rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { runWatched, type Taken } from '../process-tree.ts';

/** Plain Pagefind comes last: its index is the one that stays to be asked. */
export const builders = ['ours', 'cli', 'plain'] as const;
export type Builder = (typeof builders)[number];

export type BuildTime = Pick<Taken, 'wall' | 'cpu'>;

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
      times[builder].push(await runWatched(command, args, { env: untouched() }));
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

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? (sorted[middle] ?? NaN) : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
}
