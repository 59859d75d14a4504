// The thread of `PageTaking`: puts the pages of the site before into the folder of the next one, and tells which.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { SiteBefore, withWords, type PageRecord } from './site-before.ts';

/** What the thread is started with. */
export interface TakeTask {
  readonly folder: string;
  /** What is put into pages when they are finished. */
  readonly words: string;
}
/** From the thread: what it has put there, by the keys of the pages. */
export type TakenPages = ReadonlyMap<string, PageRecord>;

const { folder, words } = workerData as TakeTask;
const site = new SiteBefore();
const taken = new Map<string, PageRecord>();
for (const key of site.pageKeys) {
  const before = site.page(key);
  if (!before) continue;
  const { bytes, ...page } = withWords(before, words);
  const output = path.join(folder, page.file);
  mkdirSync(path.dirname(output), { recursive: true });
  writeFileSync(output, bytes, { flag: 'wx' });
  taken.set(key, page);
}
parentPort?.postMessage(taken satisfies TakenPages);
