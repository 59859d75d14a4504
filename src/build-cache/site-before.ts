// What is kept of pages is the site that they were made for: here is how to find one there, and to know that it is as it was.
import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { keep, readKept } from './store.ts';

/** Where the last whole build has put its site. */
const siteBefore = path.resolve('dist');

/** In which header of its answer a page says its key. */
export const keyHeader = 'page-key';

/** A page as it lies in a site. */
export interface FinishedPage {
  /** Its path below the folder of the site: `kk/about/index.html`. */
  readonly file: string;
  readonly bytes: Buffer;
  /** What was put into it when it was finished, at which byte; nothing where it has no place for that. */
  readonly inserted: { readonly at: number; readonly words: string } | undefined;
}

/** What is kept of a page: where it lies, and by what to tell that it is still as it was made. */
interface PageRecord extends Pick<FinishedPage, 'file' | 'inserted'> {
  readonly digest: string;
}

const digestOf = (bytes: Buffer): string => hash('sha256', bytes, 'base64url');

/** The keys of the pages that may be taken from the site before. */
export const readPageKeys = (): ReadonlySet<string> => new Set(readKept('pages').keys());

/**
 * Gives what takes a page from the site before by its key.
 *
 * @returns nothing where the file was removed or changed since
 */
export function pagesBefore(
  folder = siteBefore,
  records = readKept('pages'),
): (key: string) => FinishedPage | undefined {
  return (key) => {
    const record = records.get(key);
    if (!record) return undefined;
    const { digest, ...page } = JSON.parse(record.toString()) as PageRecord;
    const bytes = readIfThere(path.join(folder, page.file));
    return bytes && digestOf(bytes) === digest ? { ...page, bytes } : undefined;
  };
}

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** Lets the next build take a page of this one's site. */
export function keepPage(key: string, { file, bytes, inserted }: FinishedPage, folder?: string): void {
  const record: PageRecord = { file, inserted, digest: digestOf(bytes) };
  keep('pages', key, Buffer.from(JSON.stringify(record)), folder);
}
