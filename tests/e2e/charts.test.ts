import { describe, expect, it } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { accessibilityFaults, visitSite } from '../support/browser.ts';
import { ChartsPage } from './pages/charts-page.ts';

const site = visitSite();
const sizes = [
  { name: 'a phone', viewport: { width: 360, height: 740 } },
  { name: 'a screen', viewport: { width: 1280, height: 900 } },
] as const;
const visits = locales.flatMap(({ code, strings }) =>
  sizes.map(({ name, viewport }) => ({ code, strings, name, viewport })),
);

describe.each(visits)('the charts in $code on $name, without JavaScript', ({ code, strings, viewport }) => {
  const open = async (): Promise<ChartsPage> =>
    new ChartsPage(await site.open(`/${code}/charts/`, { viewport, javaScriptEnabled: false }));

  it('show every claim as a point, once', async () => {
    const charts = await open();
    expect(await charts.points('participants').count()).toBe(28);
    expect(await charts.points('promises').count()).toBe(17);
    expect(await charts.points('charity-money').count()).toBe(2);
    await charts.page.context().close();
  });

  it('tell a point’s words when it has the focus, and lead from it to the figure', async () => {
    const charts = await open();
    const point = charts.points('participants').nth(6);
    const tip = charts.tip(point);
    expect(await tip.isVisible()).toBe(false);
    // By keyboard: from the point before it.
    await charts.points('participants').nth(5).focus();
    await charts.page.keyboard.press('Tab');
    expect(await point.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await tip.isVisible()).toBe(true);
    expect((await tip.textContent())?.replaceAll('\u00a0', ' ')).toContain('5 000');
    expect(await point.getAttribute('aria-label')).toContain('2013');
    await charts.page.keyboard.press('Enter');
    await charts.page.waitForURL(/participants-2013/);
    expect(charts.path).toBe(`/${code}/figures/participants-2013/`);
    await charts.page.context().close();
  });

  it('tell a point’s words under the pointer', async () => {
    const charts = await open();
    const ring = charts.points('promises').first();
    await ring.hover();
    expect(await charts.tip(ring).isVisible()).toBe(true);
    expect(await charts.tip(ring).textContent()).toContain(strings.state['no-report-found']);
    await charts.page.context().close();
  });

  it('have a table behind each', async () => {
    const charts = await open();
    const table = await charts.openTable('charity-money');
    expect(await table.locator('tbody tr').count()).toBe(14);
    expect(await table.locator('caption').isVisible()).toBe(true);
    expect(await table.locator('a[href*="/figures/charity-money-2019/"]').count()).toBe(1);
    expect(await charts.overflow()).toBeLessThanOrEqual(0);
    await charts.page.context().close();
  });

  it('can be passed by', async () => {
    const charts = await open();
    await charts.chart('participants').locator('.chart__skip').focus();
    await charts.page.keyboard.press('Enter');
    await charts.page.keyboard.press('Tab');
    const focused = charts.page.locator(':focus');
    expect(await focused.getAttribute('href')).toBe(`/${code}/charts/participants.svg`);
    await charts.page.context().close();
  });
});

describe.each(visits)('the charts in $code on $name', ({ code, viewport }) => {
  const paths = ['charts/', 'campaigns/almaty-marathon-2017/', 'institutions/issyk-school-intellectual/'];

  it.each(paths)('never make one scroll sideways or screw up one’s eyes: /%s', async (path) => {
    const charts = new ChartsPage(await site.open(`/${code}/${path}`, { viewport }));
    expect(await charts.overflow()).toBeLessThanOrEqual(0);
    expect(await charts.smallestLetters()).toBeGreaterThanOrEqual(11);
    await charts.page.context().close();
  });

  it.each(['light', 'dark'] as const)('are without fault to axe, %s', async (colorScheme) => {
    const page = await site.open(`/${code}/charts/`, { viewport, colorScheme });
    await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.context().close();
  });
});

describe('what can be taken away', () => {
  it.each([
    ['svg', 'image/svg+xml', '<svg'],
    ['csv', 'text/csv', 'year,'],
  ])('%s has its type and its content', async (format, type, start) => {
    for (const { code } of locales)
      for (const id of ['participants', 'promises', 'charity-money', 'participants-2012']) {
        const response = await fetch(site.address(`/${code}/charts/${id}.${format}`));
        expect(response.status).toBe(200);
        expect(response.headers.get('content-type')).toContain(type);
        expect(await response.text()).toContain(start);
      }
  });

  it.each(['light', 'dark'] as const)('a picture draws itself without the site, %s', async (colorScheme) => {
    const page = await site.open('/kk/charts/participants.svg', { colorScheme });
    const background = page.locator('rect').first();
    expect(await background.evaluate((rect) => getComputedStyle(rect).fill)).toBe('rgb(250, 247, 242)');
    expect(await page.locator('text').count()).toBeGreaterThan(40);
    await page.context().close();
  });
});

describe('on paper', () => {
  it('the charts are drawn in their wide layout, with their tables', async () => {
    const charts = new ChartsPage(await site.open('/ru/charts/', { viewport: { width: 700, height: 900 } }));
    expect(await charts.page.locator('.chart__scene--narrow').first().isVisible()).toBe(true);
    await charts.page.emulateMedia({ media: 'print' });
    expect(await charts.page.locator('.chart__scene--narrow').first().isVisible()).toBe(false);
    expect(await charts.page.locator('.chart__scene--wide').first().isVisible()).toBe(true);
    expect(await charts.page.locator('.chart-table table').first().isVisible()).toBe(true);
    await charts.page.context().close();
  });
});
