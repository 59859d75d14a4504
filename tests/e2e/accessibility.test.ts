import { describe, expect, it } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { accessibilityFaults, visitSite } from '../support/browser.ts';
import { pageTypes } from '../support/page-types.ts';

const site = visitSite();

const themes = ['light', 'dark'] as const;
const visits = locales.flatMap(({ code }) => themes.map((theme) => ({ code, theme })));

describe.each(visits)('axe finds nothing in $code, $theme', ({ code, theme }) => {
  it.each(pageTypes)('/%s', async (path) => {
    const page = await site.open(`/${code}/${path}`, { colorScheme: theme });
    // What is folded must be as good as what is open.
    await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.context().close();
  });
});

describe.each(themes)('axe finds nothing at the door, %s', (theme) => {
  it.each(['/', '/404.html'])('%s', async (path) => {
    const page = await site.open(path, { colorScheme: theme });
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.context().close();
  });
});
