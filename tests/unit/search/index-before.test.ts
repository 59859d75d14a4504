import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { digestOf, keepDigests, SiteBefore } from '../../../src/build-cache/site-before.ts';
import { readKept } from '../../../src/build-cache/store.ts';
import { takeIndexBefore } from '../../../src/search/index/index-before.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'индекс '));
afterAll(() => rmSync(folder, { recursive: true }));

const own = ['kk/pagefind-entry.json', 'kk/fragment/one/0.pf_fragment'];
const common = ['pagefind.js', 'wasm.unknown.pagefind'];
const files = [...own, ...common, 'ru/pagefind-entry.json'].map((file) => `pagefind/${file}`);
const others = ['kk/index.html', 'pagefind.html'];
const dist = path.join(folder, 'dist');
const lines = [...files, ...others].map((file) => `${digestOf(Buffer.from(`of ${file}`))}  ${file}\n`);
keepDigests(lines.join(''), folder);

/** Takes the Kazakh index; gives what is there then. */
function take(): { isTaken: boolean; found: string[] } {
  const output = mkdtempSync(path.join(folder, 'next-'));
  const isTaken = takeIndexBefore(new SiteBefore(dist, readKept('site', folder)), 'kk', output);
  const found = globSync('**/*.*', { cwd: output }).sort();
  for (const file of found) expect(readFileSync(path.join(output, file), 'utf8'), file).toBe(`of pagefind/${file}`);
  expect(existsSync(path.join(output, 'kk'))).toBe(isTaken);
  return { isTaken, found };
}

describe('the index of the site before', () => {
  beforeEach(() => {
    for (const file of [...files, ...others]) {
      mkdirSync(path.dirname(path.join(dist, file)), { recursive: true });
      writeFileSync(path.join(dist, file), `of ${file}`);
    }
  });

  test('is taken with what all languages share, and nothing else', () => {
    expect(take()).toEqual({ isTaken: true, found: [...own, ...common].sort() });
  });

  test.each([...own, ...common])('is not taken where %s was changed or removed since', (file) => {
    writeFileSync(path.join(dist, 'pagefind', file), 'other');
    expect(take().isTaken).toBe(false);
    rmSync(path.join(dist, 'pagefind', file));
    expect(take().isTaken).toBe(false);
  });

  test('is not taken where there was none', () => {
    const site = new SiteBefore(dist, new Map());
    expect(takeIndexBefore(site, 'kk', folder)).toBe(false);
  });
});
