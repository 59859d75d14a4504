import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keep, pack, readKept, unpack } from '../../../src/build-cache/store.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'беттер '));
const file = path.join(folder, 'site');
const pages = new Map([
  ['first', '<p>Ізгі із</p>\n'],
  ['second', ''],
  ['third', `<p>${'Добрый след '.repeat(500)}</p>`],
]);
const read = (): [string, string][] =>
  [...readKept('site', folder)].map(([key, page]) => [key, unpack(page).toString()]);

beforeAll(() => {
  for (const [key, html] of pages) keep('site', key, pack(html), folder);
  keep('search-kk', 'first', pack('another kind'), folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('what is kept', () => {
  test('is given back, each kind by itself', () => {
    expect(read()).toEqual([...pages]);
    expect([...readKept('search-kk', folder)].map(([key, value]) => [key, unpack(value).toString()])).toEqual([
      ['first', 'another kind'],
    ]);
  });

  test('is empty where there is none', () => {
    expect(readKept('site', path.join(folder, 'none')).size).toBe(0);
  });

  test('is what stands before a place from which on the file is missing', () => {
    const whole = readFileSync(file);
    for (const missing of [1, 20, 60]) {
      writeFileSync(file, whole.subarray(0, whole.length - missing));
      expect(read()).toEqual([...pages].slice(0, 2));
    }
    writeFileSync(file, whole);
  });

  test('is never given back damaged', () => {
    const whole = readFileSync(file);
    for (let at = 0; at < whole.length; at += 1) {
      const damaged = Buffer.from(whole);
      damaged[at] = (damaged[at] ?? 0) ^ 0x15;
      writeFileSync(file, damaged);
      // A damaged key is another key: it stands for no page.
      for (const [key, html] of read()) if (pages.has(key)) expect(html, `byte ${at}`).toBe(pages.get(key));
    }
    writeFileSync(file, whole);
  });
});
