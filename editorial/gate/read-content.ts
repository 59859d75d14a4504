import { existsSync, type Dirent } from 'node:fs';
import path from 'node:path';
import { z } from 'astro/zod';
import { sitePages, textCollections, type FactsCollection, type TextCollection } from '../../src/model/content.ts';
import type { Fault, FaultParameters, FaultRule } from '../../src/model/fault.ts';
import { checkTypography } from '../../src/model/typography.ts';
import { checkSchema } from '../../src/model/schema-faults.ts';
import { factsCollections, factsFileName } from '../../src/model/schemas/collections.ts';
import { idSchema } from '../../src/model/schemas/text.ts';
import type { AnyFactsEntry, Entries, FactsEntry, PictureFile, TextEntry } from '../../src/model/entries.ts';
import { ledgerFile, readLedger } from '../../src/model/ledger.ts';
import { readTranslationRecords, translationsFile } from '../../src/model/translation-record.ts';
import { readYaml } from '../../src/model/yaml-file.ts';
import { isReservedId } from '../../src/routing/paths.ts';
import type { FileProse } from './file-prose.ts';
import { FilesBefore } from './files-before.ts';
import { findFaults } from './find-faults.ts';
import { isPictureFile, pictureHeaderOf } from './picture-header.ts';
import { properId } from './proper-id.ts';
import { isLeftByComputer, readRawFolder, type RawFolder } from './raw-files.ts';
import { factsFile, textFile, toFactsEntry, type EntryFile } from './read-file.ts';
import type { RawFile } from '../rule.ts';

/** All entries of a content folder, and everything that is wrong within single files. */
export interface ReadContent {
  readonly entries: Entries;
  /** The words of this site's own, file by file; read when they are asked for. */
  readonly prose: () => readonly FileProse[];
  readonly faults: readonly Fault[];
}

const start = { line: 1, column: 1 };
const unknownSize = { width: 0, height: 0 };

/** A link could lead out of the content, and a build would follow it; a pipe would never end. */
const isFileOrFolder = (entry: Dirent): boolean => entry.isFile() || entry.isDirectory();

/**
 * Reads the raw files under `root`, which is laid out like `src/content/`, before Astro does:
 * Astro by itself lets several faults through. File names in faults are relative to `base`.
 */
export function readContent(root: string, base = process.cwd(), before = new FilesBefore()): ReadContent {
  const reader = new ContentReader(root, base, before);
  reader.readAll();
  return {
    entries: {
      facts: reader.facts,
      texts: reader.texts,
      pictures: reader.pictures,
      ledger: reader.ledger,
      translations: reader.translations,
      broken: reader.broken,
      unreadable: reader.unreadable,
    },
    prose: () => reader.prose.flatMap((read) => read()),
    faults: reader.faults,
  };
}

class ContentReader {
  readonly facts: AnyFactsEntry[] = [];
  readonly texts: TextEntry[] = [];
  readonly pictures: PictureFile[] = [];
  ledger: Entries['ledger'] = { file: ledgerFile, states: [] };
  translations: Entries['translations'] = { file: translationsFile, records: [] };
  readonly broken: { collection: string; id: string }[] = [];
  readonly unreadable: FactsCollection[] = [];
  readonly prose: (() => readonly FileProse[])[] = [];
  readonly faults: Fault[] = [];
  readonly #before: FilesBefore;
  /** Files with which something is wrong before they are parsed. */
  readonly #unclean = new Set<string>();
  readonly #root: string;
  readonly #base: string;
  readonly #files: ReadonlyMap<string, RawFile>;
  readonly #contents: RawFolder['contents'];
  /** Folders in which everything strange has been told of. */
  readonly #seen = new Set<string>();

  constructor(root: string, base: string, before: FilesBefore) {
    this.#root = root;
    this.#base = base;
    this.#before = before;
    const { files, contents } = readRawFolder(root, base);
    this.#files = new Map(files.map((raw) => [raw.path, raw]));
    this.#contents = contents;
  }

  readAll(): void {
    const found = findFaults([...this.#files.values()].filter((raw) => !this.#before.has(raw)));
    for (const { file } of found) this.#unclean.add(file);
    this.#tell(found);
    for (const [collection, { layout }] of Object.entries(factsCollections) as [
      FactsCollection,
      (typeof factsCollections)[FactsCollection],
    ][]) {
      if (layout === 'list') this.#readList(collection);
      else if (layout === 'file') this.#readFiles(collection);
      else this.#readFolders(collection as TextCollection);
    }
    this.#readFolders('pages');
    this.#readLedger();
    this.#readTranslations();
    this.#checkSitePages();
    this.#checkTopLevel();
  }

  #readLedger(): void {
    const file = this.#name(ledgerFile);
    // A ledger that is gone would let every published figure change.
    const text = this.#files.has(ledgerFile) ? this.#read(ledgerFile) : '';
    if (text === undefined) return;
    const { states, faults } = readLedger(text, file);
    this.ledger = { file, states, isBroken: faults.length > 0 };
    this.#tell(faults);
  }

  #readTranslations(): void {
    const file = this.#name(translationsFile);
    this.translations = { file, records: [] };
    // Without its records no translation would ever be stale.
    if (!this.#files.has(translationsFile)) {
      this.#report(file, 'translation-record', { problem: 'missing' });
      return;
    }
    const { records, faults } = readTranslationRecords(this.#read(translationsFile) ?? '', file);
    this.translations = { file, records };
    this.#tell(faults);
  }

  /** Every page of the site links to these. */
  #checkSitePages(): void {
    for (const id of sitePages)
      if (this.#list('pages', id).length === 0)
        this.#report(this.#name('pages', id), 'texts-missing', { expected: ['kk.mdx', 'ru.mdx'] });
  }

  /** However many they are: a single call takes no more than some hundred thousand arguments. */
  #tell(faults: readonly Fault[]): void {
    for (const fault of faults) this.faults.push(fault);
  }

  #report<R extends FaultRule>(file: string, rule: R, parameters: FaultParameters[R]): void {
    this.faults.push({ file, ...start, rule, parameters } as Fault);
  }

  #name(...parts: string[]): string {
    return path.relative(this.#base, path.join(this.#root, ...parts)).replaceAll('\\', '/');
  }

  #list(...parts: string[]): { name: string; isFolder: boolean }[] {
    const folder = parts.join('/');
    const entries = (this.#contents.get(folder) ?? []).filter(
      (entry) => !entry.isFile() || !isLeftByComputer(entry.name),
    );
    // The site doesn't read hidden files; a reviewer doesn't see them.
    const isKnown = (entry: Dirent): boolean => isFileOrFolder(entry) && !entry.name.startsWith('.');
    if (!this.#seen.has(folder))
      for (const entry of entries)
        if (!isKnown(entry)) this.#report(this.#name(...parts, entry.name), 'unexpected-file', { found: entry.name });
    this.#seen.add(folder);
    return entries.filter(isKnown).map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }));
  }

  /** The text of a file without a byte order mark; `undefined` where it isn't UTF-8, which a rule has told of. */
  #read(...parts: string[]): string | undefined {
    return this.#files.get(parts.join('/'))?.text?.replace(/^\uFEFF/, '');
  }

  #checkTopLevel(): void {
    const expected = new Set<string>([...textCollections]);
    for (const [collection, { layout }] of Object.entries(factsCollections))
      expected.add(layout === 'list' ? `${collection}.yaml` : collection);
    const found = new Set(this.#list().map(({ name }) => name));
    for (const name of found)
      if (!expected.has(name) && name !== ledgerFile && name !== translationsFile)
        this.#report(this.#name(name), 'unexpected-file', { found: name });
    // A folder that is gone takes every entry with it; lists report their absence themselves.
    for (const name of expected)
      if (!found.has(name) && !name.endsWith('.yaml'))
        this.#report(this.#name(name), 'facts-missing', { expected: this.#name(name) });
  }

  /** An id as it must be: ids that differ only in case would collide on the web, and no machine may refuse the file. */
  #isGoodId(id: string, file: string): boolean {
    const expected = properId(id);
    if (expected !== id) this.#report(file, 'file-name', { found: id, expected });
    return expected === id;
  }

  #readList(collection: FactsCollection): void {
    const name = `${collection}.yaml`;
    const file = this.#name(name);
    if (!existsSync(path.join(this.#root, name))) {
      this.unreadable.push(collection);
      this.#report(file, 'facts-missing', { expected: file });
      return;
    }
    const text = this.#read(name);
    const yaml = text === undefined ? undefined : readYaml(text, file);
    this.#tell(yaml?.faults ?? []);
    if (yaml === undefined || yaml.faults.length > 0) return void this.unreadable.push(collection);
    const prose = { file, entry: collection, source: text ?? '', firstLine: 1, runs: yaml.proseIn(undefined) };
    this.prose.push(() => [prose]);
    this.#tell(checkTypography(prose));
    const list = checkSchema(z.record(z.string(), z.unknown()), yaml.data, file, yaml.at);
    this.#tell(list.faults);
    if (!list.facts) return void this.unreadable.push(collection);
    for (const [id, data] of Object.entries(list.facts)) {
      const at: FactsEntry['at'] = (where, part) => yaml.at([id, ...where], part);
      if (!idSchema.safeParse(id).success)
        this.faults.push({ file, ...at([], 'key'), rule: 'id', parameters: { found: id } });
      const { entry, faults } = toFactsEntry({ collection, id, file }, data, at);
      this.#tell(faults);
      if (entry) this.facts.push(entry);
      else this.broken.push({ collection, id });
    }
  }

  #readFiles(collection: FactsCollection): void {
    for (const { name, isFolder } of this.#list(collection)) {
      const file = this.#name(collection, name);
      if (isFolder || !name.endsWith('.yaml')) {
        this.#report(file, 'unexpected-file', { found: name });
        continue;
      }
      const id = name.slice(0, -'.yaml'.length);
      if (!this.#isGoodId(id, file)) continue;
      if (isReservedId(collection, id)) this.#report(file, 'reserved-id', { found: id });
      this.#readFacts(collection, id, collection, name);
    }
  }

  #readFolders(collection: TextCollection): void {
    const format = collection === 'pages' ? 'mdx' : 'md';
    for (const { name: id, isFolder } of this.#list(collection)) {
      const folder = this.#name(collection, id);
      if (!isFolder) {
        this.#report(folder, 'unexpected-file', { found: id });
        continue;
      }
      if (!this.#isGoodId(id, folder)) continue;
      if (isReservedId(collection, id)) this.#report(folder, 'reserved-id', { found: id });
      const factsName = factsFileName(collection);
      let hasFacts = collection === 'pages';
      let hasText = false;
      for (const { name, isFolder: isInner } of this.#list(collection, id)) {
        const locale = new RegExp(`^([a-z]{2,3})\\.${format}$`).exec(name)?.[1];
        if (!isInner && name === factsName && collection !== 'pages') {
          hasFacts = true;
          this.#readFacts(collection, id, collection, id, name);
        } else if (!isInner && locale !== undefined) {
          hasText = true;
          this.#readText(collection, id, locale, format, collection, id, name);
        } else if (!isInner && isPictureFile(`${collection}/${id}/${name}`)) this.#readPicture(collection, id, name);
        else this.#report(this.#name(collection, id, name), 'unexpected-file', { found: name });
      }
      if (collection === 'pages' && !hasText && !(sitePages as readonly string[]).includes(id))
        this.#report(folder, 'texts-missing', { expected: ['kk.mdx', 'ru.mdx'] });
      if (!hasFacts && !hasText) this.#report(folder, 'facts-missing', { expected: `${folder}/${factsName}` });
    }
  }

  /** What is wrong with the file itself has been told by rules; here it is enough that it is there. */
  #readPicture(collection: TextCollection, id: string, name: string): void {
    const raw = this.#files.get(`${collection}/${id}/${name}`);
    const size = raw && pictureHeaderOf(raw)?.size;
    this.pictures.push({ collection, id, name, file: this.#name(collection, id, name), ...(size ?? unknownSize) });
  }

  #readFacts(collection: FactsCollection, id: string, ...parts: string[]): void {
    this.#readFile(factsFile({ collection, id, file: this.#name(...parts) }), this.facts, ...parts);
  }

  #readText(collection: TextCollection, id: string, locale: string, format: 'md' | 'mdx', ...parts: string[]): void {
    const file = textFile({ collection, id, file: this.#name(...parts) }, locale, format);
    this.#readFile(file, this.texts, ...parts);
  }

  #readFile<Entry, Kept>(file: EntryFile<Entry, Kept>, entries: Entry[], ...parts: string[]): void {
    const { collection, id } = file.place;
    const raw = this.#files.get(parts.join('/'));
    const source = this.#read(...parts);
    if (!raw || source === undefined) return void this.broken.push({ collection, id });
    const { entry, prose, faults } = this.#before.read(raw, file, source, !this.#unclean.has(raw.file));
    this.prose.push(prose);
    this.#tell(faults);
    if (entry) entries.push(entry);
    else this.broken.push({ collection, id });
  }
}
