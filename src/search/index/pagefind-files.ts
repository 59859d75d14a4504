import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { transform } from 'esbuild';

/** The only version of Pagefind whose files are known to be as this module reads and writes them. */
export const pagefindVersion = '1.6.0';

/** Stands before what a file of Pagefind's holds, under its compression. */
const signature = 'pagefind_dcd';

/** A page that was given to Pagefind, by what its fragment must hold. */
export interface GivenPage {
  readonly url: string;
  /** How many terms Pagefind must have counted, and which. */
  readonly count: number;
  readonly digest: string;
}

export const digestOf = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 16);

/** What a fragment file holds, before compression. */
export const toFragmentFile = (fragment: unknown): string => signature + JSON.stringify(fragment);

/**
 * Finds the page of a fragment that Pagefind made, and proves that its terms stand in the places that were meant.
 *
 * @throws where the fragment is not in the format that is known, or Pagefind counted other words
 */
export function provenPage<P extends GivenPage>(content: Uint8Array, pages: ReadonlyMap<string, P>): P {
  const text = gunzipSync(content).toString();
  if (!text.startsWith(signature)) throw unknownFormat('a fragment without its signature');
  const {
    url = 'no page',
    content: terms,
    word_count: count,
  } = JSON.parse(text.slice(signature.length)) as {
    readonly url?: string;
    readonly content?: string;
    readonly word_count?: number;
  };
  const page = pages.get(url);
  if (!page || terms === undefined || count === undefined) throw unknownFormat(`a fragment of ${url}`);
  if (count !== page.count || digestOf(terms) !== page.digest)
    throw new Error(
      `Pagefind counts the words of ${url} otherwise: ${count} words, expected ${page.count}. Marks and sections would stand in wrong places.`,
    );
  return page;
}

/** What Pagefind keeps of all pages of a language: its version, then pages (name of the fragment, words, …) and what else there is. */
type Meta = [version: string, pages: [fragment: string, ...rest: unknown[]][], ...rest: unknown[]];

/**
 * Gives fragments short names: every first search loads the names of all pages, and Pagefind's don't compress.
 * A short name stands for another page in another build; so fragments lie in a folder of their build.
 *
 * @returns the file before compression, and the short name of each fragment by Pagefind's
 */
export function withShortNames(content: Uint8Array): { meta: Buffer; names: ReadonlyMap<string, string> } {
  const bytes = gunzipSync(content);
  const data = bytes.subarray(signature.length);
  const [version, pages, ...rest] = decode(data) as Meta;
  if (version !== pagefindVersion || !Buffer.from(encode([version, pages, ...rest])).equals(data))
    throw unknownFormat('metadata of another form');
  const names = new Map(pages.map(([name], at) => [name, at.toString(36)]));
  const renamed: Meta = [version, pages.map(([name, ...words]) => [names.get(name) ?? name, ...words]), ...rest];
  return { meta: Buffer.concat([Buffer.from(signature), encode(renamed)]), names };
}

/**
 * The entry of a language's index, with the way to the one program that all languages share.
 * Pagefind asks for `wasm.<name>.pagefind` in the folder of the language.
 */
export function toEntry(content: Uint8Array): string {
  const entry = JSON.parse(Buffer.from(content).toString()) as {
    version?: string;
    languages?: Record<string, { wasm: string | null }>;
  };
  const [language] = Object.values(entry.languages ?? {});
  if (entry.version !== pagefindVersion || !language)
    throw unknownFormat(`an entry of version ${entry.version ?? 'unknown'}`);
  language.wasm = '/../../wasm.unknown';
  return JSON.stringify(entry);
}

/** What Pagefind's program does otherwise here: each text stands in it once. */
const programChanges: readonly (readonly [theirs: string, ours: string])[] = [
  // A file of the index that could not be loaded is no answer; Pagefind goes on as if nothing were found.
  ['"load_index_chunk")).catch(()=>{});', '"load_index_chunk"));'],
  // Fragments lie in a folder of their build, named like its metadata.
  ['async loadMeta(index){', 'async loadMeta(index){this.build=index;'],
  ['fragment/${hash}.pf_fragment', 'fragment/${this.build}/${hash}.pf_fragment'],
];

/** Pagefind's program, changed and smaller. */
export async function toProgram(content: Uint8Array): Promise<string> {
  let program = Buffer.from(content).toString();
  for (const [theirs, ours] of programChanges) {
    const [before, after, ...more] = program.split(theirs);
    if (before === undefined || after === undefined || more.length > 0) throw unknownFormat('another program');
    program = before + ours + after;
  }
  const { code } = await transform(program, { format: 'esm', minify: true });
  return code;
}

const unknownFormat = (what: string): Error =>
  new Error(
    `The files of Pagefind are not those of version ${pagefindVersion}: found ${what}. Try the new version's format in src/search/index before changing the number.`,
  );
