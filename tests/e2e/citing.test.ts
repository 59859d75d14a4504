import { describe, expect, it } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { accessibilityFaults, visitSite } from '../support/browser.ts';
import { FigurePage } from './pages/figure-page.ts';
import { PressReleasePage } from './pages/press-release-page.ts';

const site = visitSite();

const release = 'press-releases/volunteering-almaty-region-2025/';
const figure = 'volunteers-almaty-region-2025';
const value = { kk: '10 000-нан астам адам', ru: 'более 10 000 человек' } as const;
const plain = (text: string): string => text.replaceAll('\u00A0', ' ');

const journeys = locales.map(({ code, strings }) => ({ code: code as keyof typeof value, strings }));

describe.each(journeys)('a journalist reading in $code', ({ code, strings }) => {
  const address = `/${code}/${release}`;

  it('opens a figure’s card by mouse, sees who says it, and closes it', async () => {
    const page = new PressReleasePage(await site.open(address));
    const card = page.card(figure);
    expect(await card.isVisible()).toBe(false);
    await page.cardButton(figure).click();
    expect(await card.isVisible()).toBe(true);
    expect(plain(await card.locator('.figure-card__value').innerText())).toBe(value[code]);
    expect(await card.innerText()).toContain(strings.figure.statuses.reported);
    expect(await card.locator('.evidence').innerText()).toContain('zakon.kz');
    expect(await accessibilityFaults(page.page)).toEqual([]);
    await card.getByRole('button', { name: strings.figure.card.close }).click();
    expect(await card.isVisible()).toBe(false);
    await page.page.context().close();
  });

  it('does the same by keyboard, and comes back to where the text was left', async () => {
    const page = new PressReleasePage(await site.open(address));
    await page.cardButton(figure).focus();
    await page.page.keyboard.press('Enter');
    expect(await page.card(figure).isVisible()).toBe(true);
    await page.page.keyboard.press('Tab');
    expect(await page.card(figure).locator(':focus').count()).toBe(1);
    await page.page.keyboard.press('Escape');
    expect(await page.card(figure).isVisible()).toBe(false);
    expect(await page.cardButton(figure).evaluate((button) => button === document.activeElement)).toBe(true);
    await page.page.context().close();
  });

  it('taps it on a phone without JavaScript, and the card stays on the screen', async () => {
    const phone = { viewport: { width: 360, height: 740 }, javaScriptEnabled: false, hasTouch: true };
    const page = new PressReleasePage(await site.open(address, phone));
    await page.cardButton(figure).tap();
    expect(await page.card(figure).isVisible()).toBe(true);
    const box = await page.card(figure).boundingBox();
    if (!box) throw new Error('the card has no place on the screen');
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(360);
    expect(box.y + box.height).toBeLessThanOrEqual(740);
    await page.page.context().close();
  });

  it('goes from the words to a citation in the clipboard', async () => {
    const page = new PressReleasePage(await site.open(address, { permissions: ['clipboard-read', 'clipboard-write'] }));
    await page.openFigure(figure);
    const opened = new FigurePage(page.page);
    expect(opened.path).toBe(`/${code}/figures/${figure}/`);
    await opened.copyButton('gost').click();
    await page.page.getByText(strings.citation.copied).first().waitFor();
    const pasted = await page.page.evaluate(() => navigator.clipboard.readText());
    expect(pasted).toBe(await opened.citation('gost'));
    expect(pasted).toContain('zakon.kz');
    expect(plain(pasted)).toContain(value[code]);
    expect(pasted).toContain(`/${code}/figures/${figure}/1/`);
    await page.page.context().close();
  });

  it('copies by keyboard alone', async () => {
    const opened = new FigurePage(
      await site.open(`/${code}/figures/${figure}/`, { permissions: ['clipboard-read', 'clipboard-write'] }),
    );
    await opened.copyButton('apa').focus();
    await opened.page.keyboard.press('Enter');
    await opened.page.getByText(strings.citation.copied).first().waitFor();
    expect(await opened.page.evaluate(() => navigator.clipboard.readText())).toBe(await opened.citation('apa'));
    await opened.page.context().close();
  });

  it('is told where the clipboard is closed, with the text already marked', async () => {
    const opened = new FigurePage(await site.open(`/${code}/figures/${figure}/`));
    await opened.page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('denied'));
    });
    await opened.copyButton('chicago').click();
    await opened.page.getByText(strings.citation.failed).waitFor();
    expect(await opened.page.evaluate(() => getSelection()?.toString().trim())).toBe(await opened.citation('chicago'));
    await opened.page.context().close();
  });

  it('without JavaScript finds the citations as text, without buttons that do nothing', async () => {
    const opened = new FigurePage(await site.open(`/${code}/figures/${figure}/`, { javaScriptEnabled: false }));
    for (const style of ['gost', 'apa', 'chicago'] as const) {
      expect(await opened.citation(style)).toContain(`/${code}/figures/${figure}/1/`);
      expect(await opened.copyButton(style).isVisible()).toBe(false);
    }
    await opened.page.context().close();
  });

  it('follows the permanent link to the version, and from there back', async () => {
    const opened = new FigurePage(await site.open(`/${code}/figures/${figure}/`));
    const { pathname } = new URL(await opened.permalink);
    expect(pathname).toBe(`/${code}/figures/${figure}/1/`);
    await opened.page.goto(site.address(pathname));
    expect(plain(await opened.value)).toBe(value[code]);
    await opened.page.getByRole('link', { name: strings.figure.toCurrent }).click();
    expect(opened.path).toBe(`/${code}/figures/${figure}/`);
    await opened.page.context().close();
  });

  it('lands on the exact words that cite the figure', async () => {
    const opened = new FigurePage(await site.open(`/${code}/figures/${figure}/`));
    await opened.page.locator(`section[aria-labelledby=used] a[href*="press-releases"]`).click();
    const landed = new PressReleasePage(opened.page);
    expect(landed.path).toBe(address);
    const box = await landed.citation(figure).boundingBox();
    expect(box && box.y >= 0 && box.y < 900).toBe(true);
    await opened.page.context().close();
  });
});

describe.each(['light', 'dark'] as const)('an embedded figure, %s', (colorScheme) => {
  it.each(['', '1/'])('fits 320 px and has nothing that axe finds: /embed/kk/…/%s', async (state) => {
    const page = await site.open(`/embed/kk/${figure}/${state}`, {
      viewport: { width: 320, height: 260 },
      colorScheme,
      javaScriptEnabled: true,
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await page.locator('script').count()).toBe(0);
    await page.context().close();
  });
});
