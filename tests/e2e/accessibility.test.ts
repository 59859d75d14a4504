import { describe, expect, it } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { accessibilityFaults, visitSite } from '../support/browser.ts';

const site = visitSite();

/** One address of every page type; entries chosen for having every part that their type can have. */
const pageTypes = [
  '',
  'institutions/',
  'institutions/nur-talgar/',
  'institutions/ardi/',
  'campaigns/',
  'campaigns/almaty-marathon-2012/',
  'campaigns/almaty-marathon-2020/',
  'campaigns/marafon-dobryh-del-2025/',
  'press-releases/',
  'press-releases/five-goals-announced-2020/',
  'figures/',
  'figures/participants-2015/',
  'figures/local-participants-2025/',
  'figures/race-cost-2019/',
  'figures/participants-2015/1/',
  'totals/',
  'promises/',
  'charts/',
  'data/',
  'sources/',
  'sources/seed-001/',
  'sources/espn-2016/',
  'organisations/',
  'organisations/courage-foundation/',
  'about/',
  'method/',
  'corrections/',
  'search/',
  'translations/',
  '404.html',
];

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
