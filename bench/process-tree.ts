import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What a command took, all processes that it started included. */
export interface Taken {
  /** Seconds by the clock. */
  readonly wall: number;
  /** Seconds of all cores; `undefined` where the machine has no /proc. */
  readonly cpu: number | undefined;
  /** The most memory that all processes held at once, in megabytes; pages that they share are counted for each. */
  readonly memory: number | undefined;
}

/** How often a look is taken, in milliseconds. */
const interval = 20;
const pageSize = 4096;

/** Runs a command to its end and watches its processes. @throws where it ends with another code than 0 */
export function runWatched(
  command: string,
  args: readonly string[],
  options: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv } = {},
): Promise<Taken> {
  const start = performance.now();
  const child = spawn(command, args, { ...options, stdio: ['ignore', 'ignore', 'pipe'] });
  let told = '';
  child.stderr.on('data', (data) => (told += String(data)));
  // Some work is done by children of children, which are gone at the end: they are read while they run.
  const ticks = new Map<number, number>();
  let memory = 0;
  const watch = setInterval(() => {
    memory = Math.max(memory, look(child.pid ?? 0, ticks));
  }, interval);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => {
      clearInterval(watch);
      const wall = (performance.now() - start) / 1000;
      const sum = [...ticks.values()].reduce((all, one) => all + one, 0);
      if (code === 0)
        resolve({
          wall,
          cpu: sum > 0 ? sum / 100 : undefined,
          memory: memory > 0 ? (memory * pageSize) / 1e6 : undefined,
        });
      else reject(new Error(`${path.basename(command)} ${args.join(' ')} ended with ${code ?? 'a signal'}: ${told}`));
    });
  });
}

/**
 * Notes the hundredths of a second that a process and those below it have taken so far.
 *
 * @returns the pages of memory that they hold together
 */
function look(pid: number, ticks: Map<number, number>): number {
  try {
    // The name in brackets may have spaces.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    ticks.set(pid, Number(fields[11]) + Number(fields[12]));
    let pages = Number(fields[21]);
    // Each thread has children of its own.
    for (const task of readdirSync(`/proc/${pid}/task`)) {
      const children = readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').trim();
      for (const one of children ? children.split(' ') : []) pages += look(Number(one), ticks);
    }
    return pages;
  } catch {
    // The process has ended, or the machine has no /proc.
    return 0;
  }
}
