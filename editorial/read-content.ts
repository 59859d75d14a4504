import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'astro/zod';
import { sitePages, textCollections, type FactsCollection, type TextCollection } from '../src/model/content.ts';
import type { Fault, FaultParameters, FaultRule } from '../src/model/fault.ts';
import { readBody, type BodyMarkup, type Passage } from '../src/model/text-markup.ts';
import { checkSchema } from '../src/model/schema-faults.ts';
import { factsCollections, factsFileName } from '../src/model/schemas/collections.ts';
import { idSchema, textSchema } from '../src/model/schemas/text.ts';
import type { AnyFactsEntry, Entries, FactsEntry, TextEntry } from '../src/model/entries.ts';
import { ledgerFile, readLedger } from '../src/model/ledger.ts';
import { readYaml } from '../src/model/yaml-file.ts';
import { reservedFigureIds, reservedPageIds } from '../src/routing/paths.ts';

/** All entries of a content folder, and everything that is wrong within single files. */
export interface ReadContent {
  readonly entries: Entries;
  readonly faults: readonly Fault[];
}

const start = { line: 1, column: 1 };

/**
 * Reads the raw files under `root`, which is laid out like `src/content/`, before Astro does:
 * Astro by itself lets several faults through. File names in faults are relative to `base`.
 */
export function readContent(root: string, base = process.cwd()): ReadContent {
  const reader = new ContentReader(root, base);
  reader.readAll();
  return {
    entries: {
      facts: reader.facts,
      texts: reader.texts,
      ledger: reader.ledger,
      broken: reader.broken,
      unreadable: reader.unreadable,
    },
    faults: reader.faults,
  };
}

class ContentReader {
  readonly facts: AnyFactsEntry[] = [];
  readonly texts: TextEntry[] = [];
  ledger: Entries['ledger'] = { file: ledgerFile, states: [] };
  readonly broken: { collection: string; id: string }[] = [];
  readonly unreadable: FactsCollection[] = [];
  readonly faults: Fault[] = [];
  readonly #root: string;
  readonly #base: string;

  constructor(root: string, base: string) {
    this.#root = root;
    this.#base = base;
  }

  readAll(): void {
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
    this.#checkSitePages();
    this.#checkTopLevel();
  }

  #readLedger(): void {
    const file = this.#name(ledgerFile);
    // A ledger that is gone would let every published figure change.
    const text = existsSync(path.join(this.#root, ledgerFile)) ? this.#read(ledgerFile) : '';
    if (text === undefined) return;
    const { states, faults } = readLedger(text, file);
    this.ledger = { file, states, isBroken: faults.length > 0 };
    this.faults.push(...faults);
  }

  /** Every page of the site links to these. */
  #checkSitePages(): void {
    for (const id of sitePages)
      if (this.#list('pages', id).length === 0)
        this.#report(this.#name('pages', id), 'texts-missing', { expected: ['kk.mdx', 'ru.mdx'] });
  }

  #report<R extends FaultRule>(file: string, rule: R, parameters: FaultParameters[R]): void {
    this.faults.push({ file, ...start, rule, parameters } as Fault);
  }

  #name(...parts: string[]): string {
    return path.relative(this.#base, path.join(this.#root, ...parts)).replaceAll('\\', '/');
  }

  #list(...parts: string[]): { name: string; isFolder: boolean }[] {
    const folder = path.join(this.#root, ...parts);
    if (!existsSync(folder)) return [];
    const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'));
    // A link could lead out of the content, and a build would follow it.
    for (const entry of entries)
      if (entry.isSymbolicLink())
        this.#report(this.#name(...parts, entry.name), 'unexpected-file', { found: entry.name });
    return entries
      .filter((entry) => !entry.isSymbolicLink())
      .map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  /** The text of a file; `undefined`, and a fault, where it isn't UTF-8. */
  #read(...parts: string[]): string | undefined {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path.join(this.#root, ...parts)));
    } catch {
      this.#report(this.#name(...parts), 'not-utf8', {});
      return undefined;
    }
  }

  #checkTopLevel(): void {
    const expected = new Set<string>([...textCollections]);
    for (const [collection, { layout }] of Object.entries(factsCollections))
      expected.add(layout === 'list' ? `${collection}.yaml` : collection);
    const found = new Set(this.#list().map(({ name }) => name));
    for (const name of found)
      if (!expected.has(name) && name !== ledgerFile)
        this.#report(this.#name(name), 'unexpected-file', { found: name });
    // A folder that is gone takes every entry with it; lists report their absence themselves.
    for (const name of expected)
      if (!found.has(name) && !name.endsWith('.yaml'))
        this.#report(this.#name(name), 'facts-missing', { expected: this.#name(name) });
  }

  /** An id as it must be; ids that differ only in case would collide on the web. */
  #isGoodId(id: string, file: string): boolean {
    if (idSchema.safeParse(id).success) return true;
    const proposal = id
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '');
    this.#report(file, 'file-name', { found: id, expected: proposal || 'almaty-marathon-2017' });
    return false;
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
    this.faults.push(...(yaml?.faults ?? []));
    if (yaml === undefined || yaml.faults.length > 0) return void this.unreadable.push(collection);
    const list = checkSchema(z.record(z.string(), z.unknown()), yaml.data, file, yaml.at);
    this.faults.push(...list.faults);
    if (!list.facts) return void this.unreadable.push(collection);
    for (const [id, data] of Object.entries(list.facts)) {
      const at: FactsEntry['at'] = (where, part) => yaml.at([id, ...where], part);
      if (!idSchema.safeParse(id).success)
        this.faults.push({ file, ...at([], 'key'), rule: 'id', parameters: { found: id } });
      this.#accept(collection, id, file, data, at);
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
      if (collection === 'figures' && reservedFigureIds.includes(id)) this.#report(file, 'reserved-id', { found: id });
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
      if (collection === 'pages' && reservedPageIds.includes(id)) this.#report(folder, 'reserved-id', { found: id });
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
        } else this.#report(this.#name(collection, id, name), 'unexpected-file', { found: name });
      }
      if (collection === 'pages' && !hasText && !(sitePages as readonly string[]).includes(id))
        this.#report(folder, 'texts-missing', { expected: ['kk.mdx', 'ru.mdx'] });
      if (!hasFacts && !hasText) this.#report(folder, 'facts-missing', { expected: `${folder}/${factsName}` });
    }
  }

  #readFacts(collection: FactsCollection, id: string, ...parts: string[]): void {
    const file = this.#name(...parts);
    const text = this.#read(...parts);
    if (text === undefined) return void this.broken.push({ collection, id });
    const yaml = readYaml(text, file);
    this.faults.push(...yaml.faults);
    if (yaml.faults.length > 0) this.broken.push({ collection, id });
    else this.#accept(collection, id, file, yaml.data, yaml.at);
  }

  #accept(collection: FactsCollection, id: string, file: string, data: unknown, at: FactsEntry['at']): void {
    const { facts, faults } = checkSchema(factsCollections[collection].schema, data, file, at);
    this.faults.push(...faults);
    if (facts) this.facts.push({ collection, id, file, facts, at } as AnyFactsEntry);
    else this.broken.push({ collection, id });
  }

  #readText(collection: TextCollection, id: string, locale: string, format: 'md' | 'mdx', ...parts: string[]): void {
    const file = this.#name(...parts);
    const raw = this.#read(...parts);
    if (raw === undefined) return void this.broken.push({ collection, id });
    const match = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(raw);
    if (!match) {
      this.broken.push({ collection, id });
      this.#report(file, 'front-matter-missing', {});
      return;
    }
    const [opening, frontMatter = ''] = match;
    const yaml = readYaml(frontMatter, file, 2);
    const { facts: fields, faults } =
      yaml.faults.length > 0
        ? { facts: undefined, faults: yaml.faults }
        : checkSchema(textSchema, yaml.data, file, yaml.at);
    this.faults.push(...faults);
    const markup = this.#markup(raw.slice(opening.length), format, opening.split('\n').length, file);
    for (const { figure, words, line, column } of markup.citations)
      if (words.trim() === '') this.faults.push({ file, line, column, rule: 'citation-words', parameters: { figure } });
    for (const { found, rule, ...place } of markup.forbidden)
      this.faults.push({ file, ...place, rule, parameters: { found } });
    const { citations, plain } = markup;
    const head = (field: 'title' | 'summary'): Passage[] =>
      fields ? [{ text: fields[field], placeOf: () => yaml.at([field]) }] : [];
    const passages = [...head('title'), ...head('summary'), ...markup.passages];
    if (fields)
      this.texts.push({ collection, id, text: { ...fields, locale, file, citations, plain, passages, at: yaml.at } });
    else this.broken.push({ collection, id });
  }

  #markup(body: string, format: 'md' | 'mdx', firstLine: number, file: string): BodyMarkup {
    try {
      return readBody(body, format, firstLine);
    } catch (error) {
      // Sätteri puts the place within the body in front of its message: `3:7: Unexpected …`.
      const message = error instanceof Error ? error.message : String(error);
      const [, line = '1', column = '1', detail = message] = /^(\d+):(\d+): (.*)$/s.exec(message) ?? [];
      const place = { line: Number(line) + firstLine - 1, column: Number(column) };
      this.faults.push({
        file,
        ...place,
        rule: 'markdown-syntax',
        parameters: { detail: detail.replace(/ \(\d+:\d+\)/g, '') },
      });
      return { citations: [], plain: [], passages: [], forbidden: [] };
    }
  }
}
