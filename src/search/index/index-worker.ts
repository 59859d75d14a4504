// The thread of `IndexingThread`: takes pages, says of each that it is taken, and at the end what was indexed.
import { on } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { buildIndexOf, type BuiltPage } from './build-index.ts';

/** To the thread: a page, or that there are no more. */
export type PageMessage = BuiltPage | 'end';
/** From the thread. */
export type IndexMessage = 'taken' | Awaited<ReturnType<typeof buildIndexOf>>;

const port = parentPort;
if (!port) throw new Error('This module runs in a thread of its own.');
const tell = (message: IndexMessage): void => {
  port.postMessage(message);
};

async function* receive(): AsyncGenerator<BuiltPage> {
  if (!port) return;
  for await (const [message] of on(port, 'message') as AsyncIterable<[PageMessage]>) {
    if (message === 'end') return;
    yield message;
    tell('taken');
  }
}

tell(await buildIndexOf(receive(), workerData as string));
