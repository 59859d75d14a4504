import { describe, expect, it } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { visitSite } from '../support/browser.ts';
import { pageTypes } from '../support/page-types.ts';
import { distFolder } from '../support/site.ts';
import { servers } from '../support/servers.ts';

/** Served as readers get it, under the policy of the headers and that of the pages. */
const site = visitSite(async () => {
  const { port, stop } = await servers.caddy(distFolder);
  return { url: `http://127.0.0.1:${port}/`, close: stop };
});

/** Opens a page and hands it over with whatever its browser refused to load or run. */
async function open(path: string) {
  const page = await site.open('/robots.txt');
  const refused: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') refused.push(message.text());
  });
  page.on('pageerror', (error) => refused.push(error.message));
  await page.goto(site.address(path), { waitUntil: 'networkidle' });
  return { page, refused };
}

describe.each(locales.map(({ code }) => code))('in %s, nothing that a page needs is refused', (code) => {
  it.each(pageTypes.filter((path) => path !== '404.html'))('/%s', async (path) => {
    const { page, refused } = await open(`/${code}/${path}`);
    expect(refused).toEqual([]);
    expect(await page.evaluate(() => document.fonts.check('1rem Onest', 'Қазақ'))).toBe(true);
    await page.context().close();
  });

  it('and search answers', async () => {
    const { page, refused } = await open(`/${code}/search/?q=2017`);
    await page.locator('[data-part=results] a').first().waitFor();
    expect(refused).toEqual([]);
    await page.context().close();
  });
});

it('refuses what a page has no business with', async () => {
  const { page, refused } = await open('/kk/about/');
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "taken over"';
    document.head.append(script);
    document.body.setAttribute('style', 'display: none');
  });
  await expect.poll(() => refused.length).toBeGreaterThanOrEqual(2);
  expect(await page.title()).not.toBe('taken over');
  await page.context().close();
});
