import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { BuiltPage, IndexReport } from './build-index.ts';
import type { IndexMessage, PageMessage } from './index-worker.ts';

/** So many pages may wait for the thread, so that they don't fill the memory where it is the slower one. */
const mostWaiting = 200;

/** Builds the search index in a thread of its own, while the next pages are rendered. */
export class IndexingThread {
  readonly #worker: Worker;
  readonly #report: Promise<IndexReport>;
  #waiting = 0;

  /** @param output where the index is put, once it is whole */
  constructor(output: string) {
    this.#worker = new Worker(new URL('./index-worker.ts', import.meta.url), { workerData: output });
    // A build that is broken off doesn't wait for the index.
    this.#worker.unref();
    this.#report = new Promise((resolve, reject) => {
      this.#worker.on('error', reject);
      this.#worker.on('exit', () => {
        reject(new Error('The thread of the search index has ended before its time.'));
      });
      this.#worker.on('message', (message: IndexMessage) => {
        if (message === 'taken') this.#waiting -= 1;
        else resolve(message);
      });
    });
    // A fault is told to whoever adds the next page, or asks for the end.
    this.#report.catch(() => undefined);
  }

  /** Hands over a page; the pages of one language come after each other, in a fixed order. */
  async add(page: BuiltPage): Promise<void> {
    this.#tell(page);
    this.#waiting += 1;
    while (this.#waiting > mostWaiting) await Promise.race([once(this.#worker, 'message'), this.#report]);
  }

  /** Waits until the index is in its place. @throws what `buildIndexOf` throws */
  async finish(): Promise<IndexReport> {
    this.#worker.ref();
    this.#tell('end');
    const report = await this.#report;
    await this.#worker.terminate();
    return report;
  }

  #tell(message: PageMessage): void {
    this.#worker.postMessage(message);
  }
}
