import { describe, expect, it } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { accessibilityFaults, visitSite } from '../support/browser.ts';
import { CampaignPage } from './pages/campaign-page.ts';
import { FigurePage } from './pages/figure-page.ts';
import { HomePage } from './pages/home-page.ts';
import { SitePage } from './pages/site-page.ts';

const site = visitSite();

/** What the same journey meets in each language. */
const words = {
  kk: {
    kenes: '«Кеңес» орталығы',
    village: 'SOS Алматы балалар ауылы',
    participants: 'Қатысушылар',
    other: 'Русский',
    exact: '2 500 адам',
    disagreeing: ['3 000 адам', 'шамамен 3 000 адам'],
  },
  ru: {
    kenes: 'Центр «Кеңес»',
    village: 'SOS Детская деревня Алматы',
    participants: 'Участники',
    other: 'Қазақша',
    exact: '2 500 человек',
    disagreeing: ['3 000 человек', 'около 3 000 человек'],
  },
} as const;

const journeys = locales.flatMap(({ code, strings }) =>
  [true, false].map((javaScriptEnabled) => ({
    code: code as keyof typeof words,
    strings,
    javaScriptEnabled,
    label: `${code}, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`,
  })),
);

describe.each(journeys)('a reader on a phone ($label)', ({ code, strings, javaScriptEnabled }) => {
  const phone = { viewport: { width: 360, height: 740 }, javaScriptEnabled, hasTouch: true };

  it('enters by the door, follows a year to an institution, sees what became of the promise', async () => {
    const page = await site.open('/', phone);
    await page.locator(`.door__languages a[hreflang=${code}]`).click();
    const home = new HomePage(page);
    expect(home.path).toBe(`/${code}/`);
    expect(await home.counts()).toEqual([17, 17, 9, 8]);
    await home.openYear(2020);

    const campaign = new CampaignPage(page);
    expect(campaign.path).toBe(`/${code}/campaigns/almaty-marathon-2020/`);
    expect(await campaign.entries.count()).toBe(5);
    expect(await campaign.entry(words[code].kenes).locator('.ledger__state').innerText()).toBe(
      strings.state['no-report-found'],
    );
    expect(await campaign.entry(words[code].village).locator('.ledger__state').innerText()).toBe(
      strings.state.delivered,
    );
    await campaign.openInstitution(words[code].kenes);

    const institution = new SitePage(page);
    expect(institution.path).toBe(`/${code}/institutions/kenes/`);
    expect(await institution.heading.innerText()).toBe(words[code].kenes);
    await institution.switchTo(words[code].other);
    expect(institution.path).toBe(`/${code === 'kk' ? 'ru' : 'kk'}/institutions/kenes/`);
    if (javaScriptEnabled) expect(await accessibilityFaults(page)).toEqual([]);
    await page.context().close();
  });

  it('reads the latest news and gets back to all of them', async () => {
    const page = await site.open(`/${code}/`, phone);
    const home = new HomePage(page);
    await home.openLatestNews();
    expect(home.path).toMatch(new RegExp(`^/${code}/press-releases/[a-z0-9-]+/$`));
    await page.locator('.breadcrumbs').getByRole('link', { name: strings.nav.pressReleases }).click();
    expect(home.path).toBe(`/${code}/press-releases/`);
    await page.context().close();
  });

  it('never has to scroll sideways', async () => {
    for (const path of [
      '',
      'institutions/',
      'institutions/kenes/',
      'campaigns/',
      'campaigns/almaty-marathon-2014/',
      'campaigns/almaty-marathon-2019/',
      'press-releases/oncology-department-2014/',
      'sources/',
      'organisations/courage-foundation/',
      'figures/',
      'sources/seed-002/',
      'about/',
    ]) {
      const page = await site.open(`/${code}/${path}`, phone);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
        path,
      ).toBeLessThanOrEqual(0);
      await page.context().close();
    }
  });
});

describe.each(journeys)('a journalist ($label)', ({ code, javaScriptEnabled }) => {
  it('lands on a figure, sees who said it and who says otherwise, and goes to the source', async () => {
    const page = await site.open(`/${code}/campaigns/almaty-marathon-2012/`, { javaScriptEnabled });
    await new CampaignPage(page).openFigure(words[code].participants);

    const figure = new FigurePage(page);
    expect(figure.path).toBe(`/${code}/figures/participants-2012/`);
    expect((await figure.value).replaceAll('\u00a0', ' ')).toBe(words[code].exact);
    expect(await figure.evidence()).toEqual({ text: 'a total of 2,500 people toed the starting line', lang: 'en' });
    const others = (await figure.otherValues()).map((value) => value.replaceAll('\u00a0', ' '));
    expect(others).toHaveLength(5);
    expect(others.slice(3)).toEqual(words[code].disagreeing);
    await figure.openSource();

    expect(figure.path).toBe(`/${code}/sources/am-en-822/`);
    expect(await page.locator('a[rel=external]').first().getAttribute('href')).toBe(
      'https://almaty-marathon.kz/en/news/822',
    );
    expect(await page.locator('.figure-item a[href$="/figures/participants-2012/"]').count()).toBe(1);
    await page.context().close();
  });

  it('comes from a number in a text to its figure', async () => {
    const page = await site.open(`/${code}/press-releases/charity-2019/`, { javaScriptEnabled });
    await page.locator('.prose .figure-link').first().click();
    expect(new SitePage(page).path).toMatch(new RegExp(`^/${code}/figures/[a-z0-9-]+/$`));
    await page.context().close();
  });

  it('walks the whole page by keyboard, with the focus in sight', async () => {
    const page = await site.open(`/${code}/figures/participants-2012/`, { javaScriptEnabled });
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').getAttribute('href')).toBe('#content');
    await page.keyboard.press('Enter');
    // The browser tells of the new address a moment after the key.
    await page.waitForURL(({ hash }) => hash === '#content');
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    expect(await focused.evaluate((element) => element.closest('main') !== null)).toBe(true);
    expect(await focused.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
    await page.context().close();
  });
});

describe('an address that does not exist', () => {
  it.each(locales)('answers 404 in $code where the address is in it', async ({ code, strings }) => {
    const response = await fetch(site.address(`/${code}/nowhere/`));
    expect(response.status).toBe(404);
    const html = await response.text();
    expect(html).toContain(strings.notFound.title);
    expect(html).toContain(`lang="${code}"`);
  });

  it('answers in every language elsewhere', async () => {
    const response = await fetch(site.address('/nowhere/'));
    expect(response.status).toBe(404);
    const html = await response.text();
    for (const { strings } of locales) expect(html).toContain(strings.notFound.title);
  });
});
