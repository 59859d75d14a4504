// A thread of `IndexingThreads`: takes pages, says of each that it is taken, and at the end what became of them.
import { on } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { buildLanguageIndex, type BuiltPage, type LanguageReport } from './build-index.ts';

/** What the thread is started with. */
export interface IndexTask {
  readonly language: string;
  /** Where the index is put, in a folder with the name of the language, and what all languages share beside it. */
  readonly folder: string;
}
/** To the thread: a page, or that there are no more. */
export type PageMessage = BuiltPage | 'end';
/** From the thread. */
export type IndexMessage = 'taken' | LanguageReport;

const port = parentPort;
if (!port) throw new Error('This module runs in a thread of its own.');
const tell = (message: IndexMessage): void => {
  port.postMessage(message);
};

async function* receive(): AsyncGenerator<BuiltPage> {
  if (!port) return;
  for await (const [message] of on(port, 'message') as AsyncIterable<[PageMessage]>) {
    if (message === 'end') return;
    // Meanwhile Pagefind alone keeps the thread alive: where it dies the thread ends, and that is told.
    port.unref();
    yield message;
    port.ref();
    tell('taken');
  }
}

const { language, folder } = workerData as IndexTask;
tell(await buildLanguageIndex(language, receive(), folder));
