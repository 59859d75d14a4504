import { mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { FinishedPage } from './site-before.ts';
import { keepsValues } from './store.ts';
import type { TakenPages, TakeTask } from './take-pages.ts';

/** The folder of a site that is made, with pages of the site before in it. */
export class PageFolder {
  readonly #folder: string;
  readonly #taken: TakenPages;
  /** Files of the site before that nobody has asked for. */
  readonly #idle: Set<string>;

  constructor(folder: string, taken: TakenPages) {
    this.#folder = folder;
    this.#taken = taken;
    this.#idle = new Set(taken.values().map(({ file }) => file));
  }

  /** @returns the page of the site before with this key and place, as it is in this one; nothing where there is none */
  take(key: string, file: string): FinishedPage | undefined {
    const page = this.#taken.get(key);
    if (page?.file !== file || !this.#idle.delete(file)) return undefined;
    return { ...page, bytes: readFileSync(path.join(this.#folder, file)) };
  }

  /**
   * Writes a new page.
   *
   * @throws where somebody else has put a file there
   */
  write(file: string, bytes: Uint8Array): void {
    const output = path.join(this.#folder, file);
    mkdirSync(path.dirname(output), { recursive: true });
    writeFileSync(output, bytes, { flag: this.#idle.delete(file) ? 'w' : 'wx' });
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

/**
 * Puts the pages of the site before into a folder, in a thread: making a folder and a file for each takes longer than
 * anything else that is done with them.
 */
export class PageTaking {
  readonly #task: TakeTask;
  readonly #thread: Worker | undefined;
  readonly #taken: Promise<TakenPages>;

  constructor(task: TakeTask) {
    this.#task = task;
    const thread = keepsValues
      ? new Worker(new URL('./take-pages.ts', import.meta.url), { workerData: task })
      : undefined;
    this.#taken = thread ? takenBy(thread) : Promise.resolve(new Map());
    // A fault is told when pages are asked for; until then nobody listens for it.
    this.#taken.catch(() => undefined);
    // A build that stops doesn't wait for it.
    thread?.unref();
    this.#thread = thread;
  }

  /** The folder, once all pages of the site before are there. */
  async end(): Promise<PageFolder> {
    this.#thread?.ref();
    return new PageFolder(this.#task.folder, await this.#taken);
  }
}

function takenBy(thread: Worker): Promise<TakenPages> {
  return new Promise((resolve, reject) => {
    thread.on('message', resolve);
    thread.on('error', reject);
    thread.on('exit', () => {
      reject(new Error('The thread that takes pages from the site before has ended before its time.'));
    });
  });
}
