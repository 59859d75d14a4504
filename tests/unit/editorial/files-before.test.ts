import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { serialize } from 'node:v8';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { examineContent } from '../../../editorial/gate/load-content.ts';
import { FilesBefore } from '../../../editorial/gate/files-before.ts';
import { readContent, type ReadContent } from '../../../editorial/gate/read-content.ts';
import { keyOf, pack, readKept } from '../../../src/build-cache/store.ts';
import { isNumberLanguage } from '../../../src/model/number-words/language.ts';
import { numbersIn } from '../../../src/model/passage-numbers.ts';
import { treeDate } from '../content-tree.ts';

const folder = await vi.hoisted(async () => {
  const [{ mkdtempSync }, { tmpdir }, { join }] = await Promise.all([
    import('node:fs'),
    import('node:os'),
    import('node:path'),
  ]);
  return (process.env['KEPT_FOLDER'] = mkdtempSync(join(tmpdir(), 'мазмұн ')));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const kept = (): ReadonlyMap<string, Buffer> => readKept('content', folder);

const root = 'src/content';
const anew = readContent(root, '.', new FilesBefore(new Map()));
const keptAtFirst = kept();

/** All that was read, with places instead of the ways to them. */
const plain = ({ entries, prose, faults }: ReadContent): unknown => ({
  faults,
  pictures: entries.pictures,
  facts: entries.facts.map(({ at, ...entry }) => ({
    ...entry,
    places: Object.keys(entry.facts).map((field) => [at([field]), at([field], 'key')]),
  })),
  texts: entries.texts.map(({ text: { at, passages, ...text }, ...entry }) => ({
    ...entry,
    ...text,
    places: [at(['title']), at(['summary'], 'key')],
    passages: passages.map((passage) => ({
      text: passage.text,
      leftOut: passage.leftOut,
      places: [passage.placeOf(0), passage.placeOf(passage.text.length)],
      numbers: isNumberLanguage(text.locale) ? numbersIn(passage, text.locale) : [],
    })),
  })),
  prose: prose().map(({ runs, ...of }) => ({
    ...of,
    runs: runs.map((run) => [run.text, run.language, run.sourceOf(0, run.text.length)]),
  })),
});

describe('a file that was read by the build before', () => {
  test('says the same, in the same places', () => {
    expect(keptAtFirst.size).toBeGreaterThan(300);
    expect(plain(readContent(root, '.', new FilesBefore(keptAtFirst)))).toEqual(plain(anew));
  });

  test('is not read again where nothing is wrong', () => {
    let reads = 0;
    class Counting extends FilesBefore {
      override read: FilesBefore['read'] = (raw, file, ...rest) => {
        const read = (source: string): ReturnType<typeof file.read> => {
          reads += 1;
          return file.read(source);
        };
        return super.read(raw, { ...file, read }, ...rest);
      };
    }
    const { faults } = examineContent(root, '.', treeDate, new Counting(keptAtFirst));
    expect(faults).toEqual([]);
    expect(reads).toBe(0);
    examineContent(root, '.', treeDate, new Counting(new Map()));
    expect(reads).toBeGreaterThan(300);
  });

  test('says what it said then', () => {
    const file = `${root}/figures/charity-money-2019.yaml`;
    const [entry] = anew.entries.facts.filter((each) => each.file === file);
    const lie = { ...entry?.facts, note: 'kept' };
    const lies = new Map([[keyOf(file, '\0', readFileSync(file)), pack(serialize(lie))]]);
    const { facts } = readContent(root, '.', new FilesBefore(lies)).entries;
    expect(facts.filter((each) => each.file === file).map((each) => each.facts)).toEqual([lie]);
  });
});

describe('a file', () => {
  const tree = path.join(folder, 'tree');
  const right = readFileSync(`${root}/figures/charity-money-2019.yaml`, 'utf8');
  const read = (words: string): string[] => {
    mkdirSync(path.join(tree, 'figures'), { recursive: true });
    writeFileSync(path.join(tree, 'figures/one.yaml'), words);
    const { faults } = readContent(tree, tree, new FilesBefore(kept()));
    return faults.filter(({ file }) => file === 'figures/one.yaml').map(({ rule }) => rule);
  };
  const isKept = (words: string): boolean => kept().has(keyOf('figures/one.yaml', '\0', Buffer.from(words)));

  test('in which nothing is wrong is kept', () => {
    expect(read(right)).toEqual([]);
    expect(isKept(right)).toBe(true);
  });

  test.each([
    ['can’t be parsed', `${right}claims: [\n`],
    ['breaks its schema', `${right}other: 1\n`],
    ['has a character that no text may have', `${right}# \u0000\n`],
    ['is mistyped', right.replace(/^ {2}kk: .*$/m, "  kk: 'Саны ... белгісіз'")],
  ])('that %s is read each time', (_, words) => {
    expect(words).not.toBe(right);
    const faults = read(words);
    expect(faults).not.toEqual([]);
    expect(isKept(words)).toBe(false);
    expect(read(words)).toEqual(faults);
  });
});
