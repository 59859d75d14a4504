import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { digestOf, keepDigests, keepIndexed, keepPage, SiteBefore } from '../../../src/build-cache/site-before.ts';
import { readKept } from '../../../src/build-cache/store.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'алдыңғы '));
const bytes = Buffer.from('<p>Ізгі із</p><footer>1111111</footer>');
const file = 'kk/about/index.html';
const page = { file, bytes, inserted: { at: bytes.indexOf('1111111'), words: '1111111' } };

beforeEach(() => {
  mkdirSync(path.join(folder, 'kk/about'), { recursive: true });
  writeFileSync(path.join(folder, file), bytes);
});
afterAll(() => rmSync(folder, { recursive: true }));

keepPage('key', page, folder);
keepPage('plain', { ...page, inserted: undefined }, folder);
keepPage('unlisted', { ...page, file: 'kk/index.html' }, folder);
keepIndexed('kk', ['one', 'other'], folder);
keepDigests(`${digestOf(bytes)}  ${file}\n${digestOf(Buffer.from('…'))}  kk/атауы бар.json\n`, folder);
const before = new SiteBefore(folder, readKept('site', folder));

describe('a page of the site before', () => {
  test('is found by its key, with what was put into it', () => {
    expect(before.page('key')).toEqual(page);
    expect(before.page('plain')?.inserted).toBeUndefined();
    expect(before.page('other')).toBeUndefined();
  });

  test.each(['', '<p>Ізгі із</p><footer>1111112</footer>', `${bytes.toString()} `])(
    'is none where its file holds something else: “%s”',
    (words) => {
      writeFileSync(path.join(folder, file), words);
      expect(before.page('key')).toBeUndefined();
    },
  );

  test('is none where its file is gone', () => {
    rmSync(path.join(folder, 'kk/about'), { recursive: true });
    expect(before.page('key')).toBeUndefined();
  });

  test('is none where nothing is known of its file', () => {
    writeFileSync(path.join(folder, 'kk/index.html'), bytes);
    expect(before.page('unlisted')).toBeUndefined();
  });
});

describe('the site before', () => {
  test('has its files, and what its indexes were made of', () => {
    expect(before.files).toEqual([file, 'kk/атауы бар.json']);
    expect(before.read(file)).toEqual(bytes);
    expect(before.indexed('kk')).toEqual(['one', 'other']);
    expect(before.indexed('ru')).toEqual([]);
  });

  test('is empty where nothing is kept', () => {
    const none = new SiteBefore(folder, new Map());
    expect(none.files).toEqual([]);
    expect(none.read(file)).toBeUndefined();
  });
});
