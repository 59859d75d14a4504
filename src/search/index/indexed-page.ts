import { hash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';
import { gzipSync } from 'node:zlib';
import { keep, keyOf, pack, readKept, unpack } from '../../build-cache/store.ts';
import { grammarLanguages } from '../analysis/grammar.ts';
import { digestOf, toFragmentFile, type GivenPage } from './pagefind-files.ts';
import { readPage } from './read-page.ts';
import { toRecord } from './to-record.ts';
import { countWords, type WordCount } from './vocabulary.ts';

/** All that the index needs of a page. */
export interface IndexedPage extends GivenPage {
  /** What Pagefind reads: HTML whose words are terms. */
  readonly html: string;
  /** The file of its fragment, compressed. */
  readonly fragment: Uint8Array;
  readonly words: readonly WordCount[];
}

/** A page of the index, before it is known whether the index must be made. */
export interface ReadPage {
  /** The same as long as all is that the index needs of the page. */
  readonly digest: string;
  readonly open: () => IndexedPage;
}

/**
 * Gives what reads the pages of a language for its index.
 *
 * @param kept pages of the build before: those that are the same to the byte are as they were read then; nothing stands
 * for a page without words
 */
export function pageReader(
  language: string,
  kept = readKept(`search-${language}`),
): (url: string, html: Buffer) => ReadPage | undefined {
  return (url, html) => {
    const key = keyOf(url, '\0', html);
    const known = kept.get(key);
    const made = known ? undefined : indexedPage(url, html.toString());
    const packed = known ?? (made ? pack(serialize(made)) : Buffer.alloc(0));
    keep(`search-${language}`, key, packed);
    if (packed.length === 0) return undefined;
    return {
      digest: hash('sha256', packed, 'base64url'),
      open: () => made ?? (deserialize(unpack(packed)) as IndexedPage),
    };
  };
}

/** @returns nothing where a page has no words that search could find */
function indexedPage(url: string, html: string): IndexedPage | undefined {
  const page = readPage(html);
  const words = countWords();
  const record = page && toRecord(page, url, grammarLanguages, words.add);
  if (!record || record.terms.length === 0) return undefined;
  return {
    url,
    count: record.terms.length,
    digest: digestOf(record.terms.join(' ')),
    html: record.html,
    fragment: gzipSync(toFragmentFile(record.fragment)),
    words: words.result(),
  };
}
