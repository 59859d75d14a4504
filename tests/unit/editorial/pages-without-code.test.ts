import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { pagesWithoutCode } from '../../../src/integrations/pages-without-code.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'pages-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Loads a page of some text as the development server does. */
function load(text: string, query = ''): unknown {
  const file = path.join(folder, 'kk.mdx');
  writeFileSync(file, text);
  return (pagesWithoutCode().load as (id: string) => unknown)(file + query);
}

const page = (body: string): string => `---\ntitle: Бет\nsummary: Бет туралы.\n---\n\n${body}\n`;

test('a page of words is left to Astro', () => {
  expect(load(page('Сөз :figure[5]{#x}.'))).toBeUndefined();
});

test.each([
  'import { readFileSync } from "node:fs"',
  'Сөз {process.env.SECRET_TOKEN}',
  '<script>alert()</script>',
  `${'<a b={'.repeat(60)}`,
])('a page with code is not loaded: %s', (code) => {
  expect(() => load(page(code))).toThrow(/kk\.mdx: 6:\d+ raw-html|6:1: raw-html/);
  expect(() => load(page(code), '?astroPropagatedAssets')).toThrow();
});

test('nor is one without front matter, of which the gate has read nothing', () => {
  expect(() => load('{process.env.SECRET_TOKEN}\n')).toThrow('front-matter-missing');
});
