import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keepPage, pack, readKeptPages, unpack } from '../../../src/kept-pages/store.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'беттер '));
const file = path.join(folder, 'pages');
const pages = new Map([
  ['first', '<p>Ізгі із</p>\n'],
  ['second', ''],
  ['third', `<p>${'Добрый след '.repeat(500)}</p>`],
]);
const read = (): [string, string][] => [...readKeptPages(file)].map(([key, page]) => [key, unpack(page).toString()]);

beforeAll(() => {
  for (const [key, html] of pages) keepPage(key, pack(html), file);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('a file of pages', () => {
  test('gives back what was kept in it', () => {
    expect(read()).toEqual([...pages]);
  });

  test('is empty where there is none', () => {
    expect(readKeptPages(path.join(folder, 'none')).size).toBe(0);
  });

  test('of which the end is missing has the pages before', () => {
    const whole = readFileSync(file);
    for (const missing of [1, 20, 60]) {
      writeFileSync(file, whole.subarray(0, whole.length - missing));
      expect(read()).toEqual([...pages].slice(0, 2));
    }
    writeFileSync(file, whole);
  });

  test('never gives a page that was damaged', () => {
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
