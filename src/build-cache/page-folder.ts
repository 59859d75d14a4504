import { mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { FinishedPage } from './site-before.ts';
import { keepsValues } from './store.ts';
import type { TakenPages, TakeTask } from './take-pages.ts';

/**
 * The folder of a site that is made. A thread puts the pages of the site before into it, while content is read: making
 * a folder and a file for each takes longer than anything else that is done with them.
 */
export class PageFolder {
  readonly #folder: string;
  readonly #thread: TakingThread | undefined;
  #taken: TakenPages = new Map();
  /** The files that the thread has put there, without those that were asked for. */
  readonly #idle = new Set<string>();

  constructor(task: TakeTask) {
    this.#folder = task.folder;
    this.#thread = keepsValues ? new TakingThread(task) : undefined;
  }

  /** Waits until all pages of the site before are there. */
  async ready(): Promise<void> {
    this.#taken = (await this.#thread?.end()) ?? new Map();
    for (const { file } of this.#taken.values()) this.#idle.add(file);
  }

  /** @returns the page of the site before with this key and place, as it is in this one; nothing where there is none */
  take(key: string, file: string): FinishedPage | undefined {
    const page = this.#taken.get(key);
    if (page?.file !== file || !this.#idle.delete(file)) return undefined;
    return { ...page, bytes: readFileSync(path.join(this.#folder, file)) };
  }

  /** Writes a new page. */
  write(file: string, bytes: Uint8Array): void {
    const output = path.join(this.#folder, file);
    if (this.#idle.delete(file)) rmSync(output);
    mkdirSync(path.dirname(output), { recursive: true });
    writeFileSync(output, bytes, { flag: 'wx' });
  }

  /** Removes the pages of the site before that this one doesn't have, and the folders in which there is nothing else. */
  removeIdle(): void {
    for (const file of this.#idle) {
      rmSync(path.join(this.#folder, file));
      for (let parent = path.dirname(file); parent !== '.'; parent = path.dirname(parent)) {
        if (readdirSync(path.join(this.#folder, parent)).length > 0) break;
        rmdirSync(path.join(this.#folder, parent));
      }
    }
    this.#idle.clear();
  }
}

class TakingThread {
  readonly #worker: Worker;
  readonly #taken: Promise<TakenPages>;

  constructor(task: TakeTask) {
    this.#worker = new Worker(new URL('./take-pages.ts', import.meta.url), { workerData: task });
    this.#taken = new Promise((resolve, reject) => {
      this.#worker.on('message', resolve);
      this.#worker.on('error', reject);
      this.#worker.on('exit', () => {
        reject(new Error('The thread that takes pages from the site before has ended before its time.'));
      });
    });
    // A fault is told when pages are asked for; until then nobody listens for it.
    this.#taken.catch(() => undefined);
    // A build that stops doesn't wait for it.
    this.#worker.unref();
  }

  /** What it has taken, once that is all. */
  end(): Promise<TakenPages> {
    this.#worker.ref();
    return this.#taken;
  }
}
