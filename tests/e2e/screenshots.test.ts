import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../scripts/serve.mjs';
import { originOf } from '../support/links.ts';
import {
  differenceOf,
  expectedNames,
  failureFolder,
  keptNames,
  openPictureBrowser,
  openPicturePage,
  photographed,
  photographPage,
} from '../support/screenshots.ts';
import { distFolder } from '../support/site.ts';

let browser: Browser;
let page: Page;
let server: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  rmSync(failureFolder, { recursive: true, force: true });
  server = await serve(distFolder, 0);
  browser = await openPictureBrowser();
  page = await openPicturePage(browser);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** What differs from the references, with more style on the page. */
async function differences(address: string, style?: string, folder?: string): Promise<string[]> {
  const now = { chromium: browser.version(), site: originOf(distFolder) };
  const pictures = await photographPage(page, server.url, address, style);
  const found = await Promise.all(pictures.map((picture) => differenceOf(picture, now, folder)));
  return found.filter((fault) => fault !== undefined);
}

describe('in both themes and widths, as on the picture that is kept:', () => {
  it.each(photographed)('%s', async (address) => {
    expect(await differences(address)).toEqual([]);
  });

  it('there is a picture of each of them, and no other', () => {
    expect(keptNames().sort()).toEqual(expectedNames().sort());
  });
});

describe('what compares pictures', () => {
  // What is made up here must not lie among true failures.
  const folder = mkdtempSync(path.join(tmpdir(), 'screenshots-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each([
    ['a colour of a theme', ':root { --accent: light-dark(#b8262f, #ff9a8f) }'],
    ['the paper', ':root { --paper: light-dark(#fdfaf5, #1a1715) }'],
    ['a space', ':root { --space-4: 17px }'],
    ['the size of letters', ':root { --text-m: 1.075rem }'],
    ['a heading', 'h1 { font-weight: 400 }'],
  ])('sees a change of %s', async (_, style) => {
    const address = '/ru/press-releases/five-goals-announced-2020/';
    const found = await differences(address, style, folder);
    expect(found).toHaveLength(4);
    expect(found[0]).toContain('npm run screenshots');
    for (const kind of ['actual', 'difference']) {
      const file = path.join(folder, `ru_press-releases_five-goals-announced-2020.dark.360.${kind}.png`);
      expect(existsSync(file)).toBe(true);
      expect(found.join()).toContain(file);
    }
  });

  it('says with which browser the pictures were made, and bears with another one’s letters', async () => {
    const [picture] = await photographPage(page, server.url, '/kk/about/', 'h1 { visibility: hidden }');
    if (!picture) throw new Error('no picture');
    const now = { chromium: browser.version(), site: 'https://elsewhere.test' };
    expect(await differenceOf(picture, now, folder)).toContain('this is https://elsewhere.test');
    const [slight] = await photographPage(page, server.url, '/kk/about/', 'h1 { letter-spacing: 0 !important }');
    if (!slight) throw new Error('no picture');
    expect(await differenceOf(slight, { ...now, chromium: '1.0' }, folder)).toBeUndefined();
  });
});
