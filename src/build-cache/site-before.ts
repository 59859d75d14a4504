// What is kept of files is the site that they were made for: here is how to find one there, and to know that it is as it was.
import { hash } from 'node:crypto';
import path from 'node:path';
import { keep, keyOf, readIfThere, readKept } from './store.ts';

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

/** What is kept of a page. */
export type PageRecord = Pick<FinishedPage, 'file' | 'inserted'>;

/** The same page with other words in the place of those that were put into it. */
export function withWords({ file, bytes, inserted }: FinishedPage, words: string): FinishedPage {
  if (!inserted) return { file, bytes, inserted };
  const after = bytes.subarray(inserted.at + Buffer.byteLength(inserted.words));
  const changed = Buffer.concat([bytes.subarray(0, inserted.at), Buffer.from(words), after]);
  return { file, bytes: changed, inserted: { at: inserted.at, words } };
}

/** Under which key the digests of all files are kept. */
const digestsKey = 'SHA256SUMS';
const keyOfIndex = (language: string): string => keyOf('index', language);

/** The digest of a file, as `sha256sum` writes it. */
export const digestOf = (bytes: Buffer): string => hash('sha256', bytes, 'hex');

/** Pages of another program are of no use to this one. */
const prefixOfPages = `page-${keyOf().slice(0, 12)}-`;

/** The site that the last whole build has made; where nothing is kept, nothing is known of it. */
export class SiteBefore {
  readonly #folder: string;
  /** Read at once: another build may put its own there meanwhile. */
  readonly #kept: ReadonlyMap<string, Buffer>;
  /** The digest of each file by its path below the folder. */
  readonly #digests: ReadonlyMap<string, string>;

  constructor(folder = path.resolve('dist'), kept = readKept('site')) {
    this.#folder = folder;
    this.#kept = kept;
    const lines = kept.get(digestsKey)?.toString() ?? '';
    this.#digests = new Map(
      Array.from(lines.matchAll(/^(\w+) {2}(.+)$/gm), ([, digest = '', file = '']) => [file, digest]),
    );
  }

  /** The paths of all files below the folder of the site. */
  get files(): string[] {
    return [...this.#digests.keys()];
  }

  /** @returns nothing where the file was removed or changed since */
  read(file: string): Buffer | undefined {
    const bytes = readIfThere(path.join(this.#folder, file));
    return bytes && digestOf(bytes) === this.#digests.get(file) ? bytes : undefined;
  }

  /** The keys of the pages that may be taken from it. */
  get pageKeys(): string[] {
    return [...this.#kept.keys()]
      .filter((key) => key.startsWith(prefixOfPages))
      .map((key) => key.slice(prefixOfPages.length));
  }

  /** @returns nothing where there was no such page, or its file was removed or changed since */
  page(key: string): FinishedPage | undefined {
    const record = this.#kept.get(prefixOfPages + key);
    if (!record) return undefined;
    const page = JSON.parse(record.toString()) as PageRecord;
    const bytes = this.read(page.file);
    if (!bytes) return undefined;
    const { at = 0, words = '' } = page.inserted ?? {};
    // What was done with the page after it was finished may have moved them.
    return bytes.toString('utf8', at, at + Buffer.byteLength(words)) === words ? { ...page, bytes } : undefined;
  }

  /** What the search index of a language was made of; see `keepIndexed`. */
  indexed(language: string): readonly string[] {
    const pages = this.#kept.get(keyOfIndex(language))?.toString();
    return pages ? pages.split('\n') : [];
  }
}

/** Lets the next build take a page of this one's site. */
export function keepPage(key: string, { file, inserted }: PageRecord, folder?: string): void {
  const record: PageRecord = { file, inserted };
  keep('site', prefixOfPages + key, Buffer.from(JSON.stringify(record)), folder);
}

/**
 * Lets the next build take the search index of a language.
 *
 * @param pages a digest of each page, in the order of the index
 */
export function keepIndexed(language: string, pages: readonly string[], folder?: string): void {
  keep('site', keyOfIndex(language), Buffer.from(pages.join('\n')), folder);
}

/**
 * Lets the next build know whether files of this one's site are as they were made.
 *
 * @param lines as `sha256sum` writes them
 */
export function keepDigests(lines: string, folder?: string): void {
  keep('site', digestsKey, Buffer.from(lines), folder);
}
