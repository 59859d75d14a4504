import { globSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { loadNumbers } from '../analysis/analyse.ts';
import { grammarLanguages, loadGrammar } from '../analysis/grammar.ts';
import {
  digestOf,
  pagefindVersion,
  provenPage,
  toEntry,
  toFragmentFile,
  toProgram,
  withShortNames,
  type GivenPage,
} from './pagefind-files.ts';
import { readPage } from './read-page.ts';
import { toRecord } from './to-record.ts';
import { collectVocabulary, type VocabularyCollection } from './vocabulary.ts';

/** How many words stand in one file of the index, a fifth of Pagefind's own measure: a reader loads a file for each word asked. */
const chunkSize = '4000';

/** So many pages may wait for Pagefind, so that it works while the next ones are read. */
const mostWaiting = 100;

export interface IndexReport {
  /** How many pages were indexed, by language. */
  readonly pages: Readonly<Record<string, number>>;
}

/** A page with the file of its fragment, compressed. */
interface Page extends GivenPage {
  readonly fragment: Promise<Buffer>;
}

/** The index of one language at work. */
interface Work {
  readonly language: string;
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

/** Whether search is to find a page. */
export const isSearched = (html: Buffer): boolean => html.includes(searchMark);

/**
 * Builds the search index over a folder of built pages and puts it there whole, or not at all.
 *
 * @param dist the folder of built pages
 * @param output where the index is put, below `dist`
 * @throws where no page can be indexed, and where Pagefind's files are not what is known of them
 */
export const buildIndex = (dist: string, output: string): Promise<IndexReport> =>
  buildIndexOf(pagesByLanguage(dist), output);

/**
 * Builds the search index over pages and puts it into its place whole, or not at all.
 *
 * Pages are read where they have `data-pagefind-body`. What is searched are the terms of their words,
 * what is shown are the words as written: Pagefind indexes the terms, and its fragments, the files
 * that results are made of, are written anew with the words.
 *
 * @param built the pages of one language after the other; the same order always gives the same index
 * @param output where the index is put
 * @throws where no page can be indexed, and where Pagefind's files are not what is known of them
 */
export async function buildIndexOf(
  built: AsyncIterable<BuiltPage> | Iterable<BuiltPage>,
  output: string,
): Promise<IndexReport> {
  await Promise.all([loadNumbers(), ...grammarLanguages.map(loadGrammar)]);
  const beside = `${output.replace(/\/$/, '')}.new`;
  const counts: Record<string, number> = {};
  const written: Promise<void>[] = [];
  const seen = new Set<string>();
  /** Pagefind makes its files while the pages of the next language are read. */
  const write = (work: Work): void => {
    if (work.pages.size === 0) return;
    counts[work.language] = work.pages.size;
    const writing = writeIndex(work, path.join(beside, work.language), beside);
    // A fault is told once all pages are read; until then nobody listens for it.
    writing.catch(() => undefined);
    written.push(writing);
  };
  rmSync(beside, { recursive: true, force: true });
  try {
    let work: Work | undefined;
    for await (const { file, html } of built) {
      const page = Buffer.from(html.buffer, html.byteOffset, html.byteLength);
      if (!isSearched(page)) continue;
      const language = languageOf(page);
      if (!language)
        throw new Error(`${file} is to be searched but does not say its language: <html lang> is missing.`);
      if (work?.language !== language) {
        if (work) await Promise.all(work.waiting);
        if (work) write(work);
        if (seen.has(language))
          throw new Error(`${file} comes after pages of another language than its own, ${language}.`);
        seen.add(language);
        work = await startWork(language);
      }
      await indexPage(work, file, page.toString());
    }
    if (work) await Promise.all(work.waiting);
    if (work) write(work);
    await Promise.all(written);
    if (written.length === 0) throw new Error(`The search index would be empty: no page has words in ${searchMark}.`);
    rmSync(output, { recursive: true, force: true });
    renameSync(beside, output);
  } finally {
    // All must have ended, or some files would be written after the folder is removed.
    await Promise.allSettled(written);
    rmSync(beside, { recursive: true, force: true });
    await close();
  }
  return { pages: counts };
}

const languageOf = (html: Buffer): string | undefined =>
  /<html[^>]*\slang=["']?([a-z]+)/i.exec(html.toString('latin1'))?.[1]?.toLowerCase();

/** The pages of a folder, in a fixed order, those of one language after the other. */
function* pagesByLanguage(dist: string): Generator<BuiltPage> {
  const byLanguage = new Map<string, string[]>();
  for (const file of globSync('**/*.html', { cwd: dist }).sort()) {
    const html = readFileSync(path.join(dist, file));
    if (!isSearched(html)) continue;
    const language = languageOf(html) ?? '';
    const files = byLanguage.get(language);
    if (files) files.push(file);
    else byLanguage.set(language, [file]);
  }
  for (const file of [...byLanguage.values()].flat()) yield { file, html: readFileSync(path.join(dist, file)) };
}

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

const startWork = async (language: string): Promise<Work> => ({
  language,
  index: await startPagefind(),
  pages: new Map(),
  vocabulary: collectVocabulary(),
  waiting: new Set(),
});

/** Gives a page to Pagefind as terms, and keeps what is shown of it. */
async function indexPage({ index, pages, vocabulary, waiting }: Work, file: string, html: string): Promise<void> {
  const page = readPage(html);
  if (!page) return;
  const url = `/${file.split(path.sep).join('/')}`.replace(/\/index\.html$/, '/');
  const record = toRecord(page, url, grammarLanguages, vocabulary.add);
  const { terms, fragment } = record;
  if (terms.length === 0) return;
  pages.set(url, {
    url,
    count: terms.length,
    digest: digestOf(terms.join(' ')),
    fragment: compressed(toFragmentFile(fragment)),
  });
  const added = add(index, url, record.html).finally(() => waiting.delete(added));
  waiting.add(added);
  // Where one page is at fault, nobody listens for the others any more.
  added.catch(() => undefined);
  if (waiting.size >= mostWaiting) await Promise.race(waiting);
}

const compressed: (content: string | Uint8Array) => Promise<Buffer> = promisify(gzip);

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
  await writeFile(metaFile, await compressed(meta));
  const theirs = path.join(folder, 'fragment');
  const ours = path.join(theirs, build);
  const made = await readdir(theirs);
  await mkdir(ours);
  const missing = new Map(pages);
  const replace = async (name: string): Promise<void> => {
    const file = path.join(theirs, name);
    const page = provenPage(await readFile(file), pages);
    missing.delete(page.url);
    await writeFile(file, await page.fragment);
    await rename(file, path.join(ours, `${names.get(path.parse(name).name) ?? ''}.pf_fragment`));
  };
  const ends = await Promise.allSettled(made.map(replace));
  for (const end of ends) if (end.status === 'rejected') throw end.reason as Error;
  const [left] = missing.keys();
  if (left) throw new Error(`Pagefind ${pagefindVersion} gave no fragment for ${left}.`);
}
