import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { keepPage, pagesBefore } from '../../../src/build-cache/site-before.ts';
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
const before = pagesBefore(folder, readKept('pages', folder));

describe('a page of the site before', () => {
  test('is found by its key, with what was put into it', () => {
    expect(before('key')).toEqual(page);
    expect(before('plain')?.inserted).toBeUndefined();
    expect(before('other')).toBeUndefined();
  });

  test.each(['', '<p>Ізгі із</p><footer>1111112</footer>', `${bytes.toString()} `])(
    'is none where its file holds something else: “%s”',
    (words) => {
      writeFileSync(path.join(folder, file), words);
      expect(before('key')).toBeUndefined();
    },
  );

  test('is none where its file is gone', () => {
    rmSync(path.join(folder, 'kk/about'), { recursive: true });
    expect(before('key')).toBeUndefined();
  });
});
