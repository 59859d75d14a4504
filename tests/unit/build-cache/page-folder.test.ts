import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { PageFolder } from '../../../src/build-cache/page-folder.ts';

let folder: string;
let pages: PageFolder;
const taken = { one: 'kk/a/index.html', other: 'kk/a/b/index.html', third: 'kk/c/index.html' };
const at = (file: string): string => path.join(folder, file);

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'беттер '));
  for (const file of Object.values(taken)) {
    mkdirSync(path.dirname(at(file)), { recursive: true });
    writeFileSync(at(file), `a long page of the site before: ${file}`);
  }
  const records = Object.entries(taken).map(([key, file]) => [key, { file, inserted: undefined }] as const);
  pages = new PageFolder(folder, new Map(records));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('a folder of pages', () => {
  test('gives a page of the site before by its key, in its own place and once', () => {
    expect(pages.take('none', taken.one)).toBeUndefined();
    expect(pages.take('one', taken.third)).toBeUndefined();
    expect(pages.take('one', taken.one)?.bytes.toString()).toContain(taken.one);
    expect(pages.take('one', taken.one)).toBeUndefined();
  });

  test('takes new pages in the place of those that nobody asked for, and of no others', () => {
    pages.write(taken.one, Buffer.from('new'));
    expect(readFileSync(at(taken.one), 'utf8')).toBe('new');
    pages.write('kk/d/index.html', Buffer.from('new'));
    expect(readFileSync(at('kk/d/index.html'), 'utf8')).toBe('new');
    pages.take('third', taken.third);
    for (const file of [taken.one, taken.third, 'kk/d/index.html'])
      expect(() => {
        pages.write(file, Buffer.from('other'));
      }, file).toThrow('EEXIST');
  });

  test('loses the pages that nobody asked for, and the folders in which there is nothing else', () => {
    pages.take('one', taken.one);
    pages.removeIdle();
    expect(existsSync(at(taken.one))).toBe(true);
    expect(existsSync(at('kk/a/b'))).toBe(false);
    expect(existsSync(at('kk/c'))).toBe(false);
  });
});
