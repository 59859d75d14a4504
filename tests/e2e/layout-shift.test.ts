import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { visitSite } from '../support/browser.ts';
import { pageTypes } from '../support/page-types.ts';

const site = visitSite();
/** Below 0.1 a shift is called good. It is not nothing: where Arial would break a line elsewhere, a line moves. */
const mostShift = 0.1;
const sizes = [
  { width: 360, height: 740 },
  { width: 1280, height: 900 },
];

/** How much of what is seen moves when the letters come late: what Chromium calls cumulative layout shift. */
async function shiftOf(page: Page, path: string): Promise<number> {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/*.woff2', async (route) => {
    await held;
    await route.continue();
  });
  await page.addInitScript(() => {
    Object.assign(window, { shift: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        Object.assign(window, {
          shift: (Reflect.get(window, 'shift') as number) + (Reflect.get(entry, 'value') as number),
        });
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(site.address(path), { waitUntil: 'domcontentloaded' });
  const frames = (): Promise<void> =>
    page.evaluate(async () => {
      for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    });
  await frames();
  expect(await page.evaluate(() => document.fonts.check('1rem Onest', 'Қазақ')), 'letters in time').toBe(false);
  release();
  await page.evaluate(() => document.fonts.ready);
  await frames();
  expect(await page.evaluate(() => document.fonts.check('1rem Onest', 'Қазақ')), 'letters at all').toBe(true);
  return page.evaluate(() => Reflect.get(window, 'shift') as number);
}

describe.each(locales.map(({ code }) => code))('in %s, letters that come late move hardly anything', (code) => {
  it.each(sizes)(
    'at $width',
    async (viewport) => {
      const moved: string[] = [];
      for (const type of pageTypes) {
        const page = await site.open('/robots.txt', { viewport });
        const shift = await shiftOf(page, `/${code}/${type}`);
        await page.context().close();
        if (shift > mostShift) moved.push(`/${code}/${type}: ${shift.toFixed(4)}`);
      }
      expect(moved).toEqual([]);
    },
    300_000,
  );
});
