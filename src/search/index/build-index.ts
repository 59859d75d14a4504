import { globSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { gzipSync } from 'node:zlib';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { keepIndexed, SiteBefore } from '../../build-cache/site-before.ts';
import { loadNumbers } from '../analysis/analyse.ts';
import { grammarLanguages, loadGrammar } from '../analysis/grammar.ts';
import { takeIndexBefore } from './index-before.ts';
import { pageReader, type IndexedPage, type ReadPage } from './indexed-page.ts';
import { pagefindVersion, provenPage, toEntry, toProgram, withShortNames, type GivenPage } from './pagefind-files.ts';
import { collectVocabulary, type VocabularyCollection } from './vocabulary.ts';

/** How many words stand in one file of the index, a fifth of Pagefind's own measure: a reader loads a file for each word asked. */
const chunkSize = '4000';

/** So many pages may wait for Pagefind, so that it works while the next ones are read. */
const mostWaiting = 100;

/** What became of the pages of one language. */
export interface LanguageReport {
  /** How many have words; without any, there is no index. */
  readonly pages: number;
  /** Whether the index is that of the site before. */
  readonly isReused: boolean;
}

/** By language; without those that have no index. */
export type IndexReport = Readonly<Record<string, LanguageReport>>;

/** A page with the file of its fragment, compressed. */
interface Page extends GivenPage {
  readonly fragment: Uint8Array;
}

/** The index of one language at work. */
interface Work {
  readonly index: PagefindIndex;
  readonly pages: Map<string, Page>;
  readonly vocabulary: VocabularyCollection;
  /** Pages that Pagefind has not taken in yet. */
  readonly waiting: Set<Promise<void>>;
}

/** A page as it was built. */
export interface BuiltPage {
  /** Its path below the folder of the site: `kk/about/index.html`. */
  readonly file: string;
  readonly html: Uint8Array;
}

/** What tells a page, before it is read, that search is to find it. */
const searchMark = 'data-pagefind-body';

/**
 * The language of a page that search is to find, the primary subtag of `<html lang>`; nothing for another page.
 *
 * @throws where the page doesn't say its language
 */
export function languageOfSearched({ file, html }: BuiltPage): string | undefined {
  const page = bufferOf(html);
  if (!page.includes(searchMark)) return undefined;
  const language = /<html[^>]*\slang=["']?([a-z]+)/i.exec(page.toString('latin1'))?.[1]?.toLowerCase();
  if (!language) throw new Error(`${file} is to be searched but does not say its language: <html lang> is missing.`);
  return language;
}

const bufferOf = (html: Uint8Array): Buffer => Buffer.from(html.buffer, html.byteOffset, html.byteLength);

/** Where an index is put whole, or not at all. */
export class PlaceOfIndex {
  readonly #output: string;
  /** Where it is made. */
  readonly beside: string;

  constructor(output: string) {
    this.#output = output.replace(/\/$/, '');
    this.beside = `${this.#output}.new`;
    rmSync(this.beside, { recursive: true, force: true });
  }

  /**
   * Puts what is made beside into the place.
   *
   * @param make makes it
   * @throws where no page has words
   */
  async fill(make: () => Promise<(readonly [language: string, report: LanguageReport])[]>): Promise<IndexReport> {
    try {
      const made = (await make()).filter(([, { pages }]) => pages > 0);
      if (made.length === 0) throw new Error(`The search index would be empty: no page has words in ${searchMark}.`);
      rmSync(this.#output, { recursive: true, force: true });
      renameSync(this.beside, this.#output);
      return Object.fromEntries(made);
    } finally {
      rmSync(this.beside, { recursive: true, force: true });
    }
  }
}

/**
 * Builds the search index over a folder of built pages.
 *
 * @param dist the folder of built pages
 * @param output where the index is put, below `dist`
 * @throws where no page can be indexed, and where Pagefind's files are not what is known of them
 */
export function buildIndex(dist: string, output: string): Promise<IndexReport> {
  const place = new PlaceOfIndex(output);
  return place.fill(async () => {
    const read = (file: string): BuiltPage => ({ file, html: readFileSync(path.join(dist, file)) });
    const files = globSync('**/*.html', { cwd: dist }).sort();
    const reports: [string, LanguageReport][] = [];
    for (const [language, own] of Map.groupBy(files, (file) => languageOfSearched(read(file)))) {
      if (language === undefined) continue;
      reports.push([language, await buildLanguageIndex(language, own.values().map(read), place.beside)]);
    }
    return reports;
  });
}

/**
 * Builds the search index of one language.
 *
 * Pages are read where they have `data-pagefind-body`. What is searched are the terms of their words,
 * what is shown are the words as written: Pagefind indexes the terms, and its fragments, the files
 * that results are made of, are written anew with the words. Where all pages are those of the index before, it is taken
 * from the site before.
 *
 * @param built the same order always gives the same index
 * @param folder where the index is put, in a folder with the name of the language; beside it, what all languages share
 * @throws where Pagefind's files are not what is known of them
 */
export async function buildLanguageIndex(
  language: string,
  built: AsyncIterable<BuiltPage> | Iterable<BuiltPage>,
  folder: string,
): Promise<LanguageReport> {
  await Promise.all([loadNumbers(), ...grammarLanguages.map(loadGrammar)]);
  const read = pageReader(language);
  const site = new SiteBefore();
  const before = site.indexed(language);
  const digests: string[] = [];
  // As long as pages are those of the index before, it may be taken as it is.
  const asBefore: ReadPage[] = [];
  let work: Work | undefined;
  try {
    for await (const { file, html } of built) {
      const page = read(toUrl(file), bufferOf(html));
      if (!page) continue;
      const isAsBefore = !work && page.digest === before[digests.length];
      digests.push(page.digest);
      if (isAsBefore) asBefore.push(page);
      else {
        work ??= await startWork(asBefore);
        await indexPage(work, page.open());
      }
    }
    if (digests.length === 0) return { pages: 0, isReused: false };
    const isReused = !work && digests.length === before.length && takeIndexBefore(site, language, folder);
    if (!isReused) {
      work ??= await startWork(asBefore);
      await Promise.all(work.waiting);
      await writeIndex(work, path.join(folder, language), folder);
    }
    keepIndexed(language, digests);
    return { pages: digests.length, isReused };
  } finally {
    await close();
  }
}

/** Starts an index with its first pages. */
async function startWork(first: readonly ReadPage[]): Promise<Work> {
  const work: Work = {
    index: await startPagefind(),
    pages: new Map(),
    vocabulary: collectVocabulary(),
    waiting: new Set(),
  };
  for (const page of first) await indexPage(work, page.open());
  return work;
}

/** `kk/about/index.html` → `/kk/about/` */
const toUrl = (file: string): string => `/${file.split(path.sep).join('/')}`.replace(/\/index\.html$/, '/');

/** A new index of Pagefind's, whose program takes the size of its files from the environment that it is started in. */
async function startPagefind(): Promise<PagefindIndex> {
  const { PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE: before } = process.env;
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = chunkSize;
  const started = createIndex({});
  if (before === undefined) delete process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'];
  else process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = before;
  const { index, errors } = await started;
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  return index;
}

/** Gives a page to Pagefind as terms, and keeps what is shown of it. */
async function indexPage({ index, pages, vocabulary, waiting }: Work, page: IndexedPage): Promise<void> {
  const { url, count, digest, fragment, html, words } = page;
  // A copy: a fragment that has just been made or read holds on to a buffer many times as large.
  pages.set(url, { url, count, digest, fragment: new Uint8Array(fragment) });
  vocabulary.add(words);
  const added = add(index, url, html).finally(() => waiting.delete(added));
  waiting.add(added);
  // Where one page is at fault, nobody listens for the others any more.
  added.catch(() => undefined);
  if (waiting.size >= mostWaiting) await Promise.race(waiting);
}

async function add(index: PagefindIndex, url: string, content: string): Promise<void> {
  const { errors } = await index.addHTMLFile({ url, content });
  if (errors.length > 0) throw new Error(`Pagefind could not read ${url}: ${errors.join('; ')}`);
}

/** The file that tells of all pages, named by Pagefind after what it holds. */
const metaName = /^pagefind\.(\w+)\.pf_meta$/;

/** Writes the index of one language into its folder, and into `common` what all languages share. */
async function writeIndex({ index, pages, vocabulary }: Work, folder: string, common: string): Promise<void> {
  const { errors } = await index.writeFiles({ outputPath: folder });
  if (errors.length > 0) throw new Error(`Pagefind could not make its index: ${errors.join('; ')}`);
  await index.deleteIndex();
  const files = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isFile());
  const build = files.map(({ name }) => metaName.exec(name)?.[1]).find((found) => found !== undefined);
  if (!build) throw new Error(`Pagefind ${pagefindVersion} made no index in ${folder}.`);
  await writeFragments(pages, folder, build);
  for (const { name } of files) {
    const file = path.join(folder, name);
    if (name === 'pagefind-entry.json') await writeFile(file, toEntry(await readFile(file)));
    else if (name === 'wasm.unknown.pagefind') await rename(file, path.join(common, name));
    else if (!metaName.test(name)) {
      if (name === 'pagefind.js') await writeFile(path.join(common, name), await toProgram(await readFile(file)));
      // Pagefind's own interfaces are not used.
      await rm(file);
    }
  }
  await writeFile(path.join(folder, 'vocabulary.json'), JSON.stringify(vocabulary.result()));
}

/** Puts the written words in the place of Pagefind's fragments, under short names in a folder of this build. */
async function writeFragments(pages: ReadonlyMap<string, Page>, folder: string, build: string): Promise<void> {
  const metaFile = path.join(folder, `pagefind.${build}.pf_meta`);
  const { meta, names } = withShortNames(await readFile(metaFile));
  await writeFile(metaFile, gzipSync(meta));
  const theirs = path.join(folder, 'fragment');
  const ours = path.join(theirs, build);
  const made = await readdir(theirs);
  await mkdir(ours);
  const missing = new Map(pages);
  const replace = async (name: string): Promise<void> => {
    const file = path.join(theirs, name);
    const page = provenPage(await readFile(file), pages);
    missing.delete(page.url);
    await writeFile(file, page.fragment);
    await rename(file, path.join(ours, `${names.get(path.parse(name).name) ?? ''}.pf_fragment`));
  };
  const ends = await Promise.allSettled(made.map(replace));
  for (const end of ends) if (end.status === 'rejected') throw end.reason as Error;
  const [left] = missing.keys();
  if (left) throw new Error(`Pagefind ${pagefindVersion} gave no fragment for ${left}.`);
}
