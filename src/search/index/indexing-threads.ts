import { Worker } from 'node:worker_threads';
import {
  languageOfSearched,
  PlaceOfIndex,
  type BuiltPage,
  type IndexReport,
  type LanguageReport,
} from './build-index.ts';
import type { IndexMessage, IndexTask, PageMessage } from './index-worker.ts';

/** So many pages may wait for a thread, so that they don't fill the memory where it is the slower one. */
const mostWaiting = 200;

/**
 * Builds the search index while the next pages are rendered: in a thread for each language, with a Pagefind of its own,
 * for a Pagefind that writes an index takes in no pages.
 */
export class IndexingThreads {
  readonly #place: PlaceOfIndex;
  readonly #threads = new Map<string, LanguageThread>();
  #last: LanguageThread | undefined;

  /** @param output where the index is put, once it is whole */
  constructor(output: string) {
    this.#place = new PlaceOfIndex(output);
  }

  /**
   * Hands over a page; one that isn't to be searched is passed over. The same order always gives the same index.
   *
   * @throws where the page doesn't say its language, or comes after pages of another one than its own; and what went
   * wrong with pages before
   */
  async add(page: BuiltPage): Promise<void> {
    for (const thread of this.#threads.values()) thread.check();
    const language = languageOfSearched(page);
    if (language === undefined) return;
    const thread = this.#threads.get(language) ?? this.#start(language);
    if (thread !== this.#last)
      throw new Error(`${page.file} comes after pages of another language than its own, ${language}.`);
    await thread.add(page);
  }

  #start(language: string): LanguageThread {
    // Its index is written while the next one's pages are read.
    this.#last?.end();
    this.#last = new LanguageThread({ language, folder: this.#place.beside });
    this.#threads.set(language, this.#last);
    return this.#last;
  }

  /**
   * Waits until the index is in its place.
   *
   * @throws where no page has words, and where Pagefind's files are not what is known of them
   */
  async finish(): Promise<IndexReport> {
    this.#last?.end();
    return this.#place.fill(async () => {
      const ends = await Promise.allSettled(
        Array.from(this.#threads, async ([language, thread]) => [language, await thread.report()] as const),
      );
      return ends.map((end) => {
        if (end.status === 'rejected') throw end.reason as Error;
        return end.value;
      });
    });
  }
}

/** The thread of one language. */
class LanguageThread {
  readonly #worker: Worker;
  readonly #report: Promise<LanguageReport>;
  #waiting = 0;
  #fault: Error | undefined;
  /** Told when a page was taken. */
  #taken = Promise.withResolvers<undefined>();

  constructor(task: IndexTask) {
    this.#worker = new Worker(new URL('./index-worker.ts', import.meta.url), { workerData: task });
    this.#report = new Promise((resolve, reject) => {
      this.#worker.on('error', reject);
      this.#worker.on('exit', () => {
        reject(new Error('A thread of the search index has ended before its time.'));
      });
      this.#worker.on('message', (message: IndexMessage) => {
        if (message !== 'taken') {
          resolve(message);
          // Its memory is needed by what comes after it.
          void this.#worker.terminate();
          return;
        }
        this.#waiting -= 1;
        this.#taken.resolve(undefined);
        this.#taken = Promise.withResolvers();
      });
    });
    // A fault is told to whoever adds the next page, or asks for the end.
    this.#report.catch((fault: unknown) => {
      this.#fault = fault instanceof Error ? fault : new Error(String(fault));
    });
    // A build that is broken off doesn't wait for the index.
    this.#worker.unref();
  }

  /** @throws what has gone wrong so far */
  check(): void {
    if (this.#fault) throw this.#fault;
  }

  async add(page: BuiltPage): Promise<void> {
    this.#tell(page);
    this.#waiting += 1;
    if (this.#waiting <= mostWaiting) return;
    this.#worker.ref();
    while (this.#waiting > mostWaiting) await Promise.race([this.#taken.promise, this.#report]);
    this.#worker.unref();
  }

  end(): void {
    this.#tell('end');
  }

  /** What became of the pages, once all are indexed. */
  report(): Promise<LanguageReport> {
    this.#worker.ref();
    return this.#report;
  }

  #tell(message: PageMessage): void {
    this.#worker.postMessage(message);
  }
}
