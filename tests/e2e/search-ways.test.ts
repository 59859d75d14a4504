import { describe, expect, it } from 'vitest';
import { accessibilityFaults, visitSite } from '../support/browser.ts';
import { SearchPage } from './pages/search-page.ts';
import { asking, searchLanguages } from './pages/search-words.ts';

const site = visitSite();
const open = async (code: string, query = '', options?: Parameters<typeof site.open>[1]): Promise<SearchPage> =>
  new SearchPage(await site.open(`/${code}/search/${query}`, options));
const close = ({ page }: SearchPage): Promise<void> => page.context().close();

describe.each(searchLanguages)('by keyboard in $code', ({ code, frequent }) => {
  it('a slash leads to the field, arrows to the results and back, Enter opens one', async () => {
    const finder = await open(code);
    const { keyboard } = finder.page;
    await keyboard.press('/');
    await keyboard.type(frequent);
    await finder.results.first().waitFor();
    expect(await finder.field.inputValue()).toBe(frequent);
    const title = (index: number): Promise<string | null> => finder.titles.nth(index).textContent();
    await keyboard.press('ArrowDown');
    expect(await finder.focused()).toBe(await title(0));
    await keyboard.press('ArrowDown');
    expect(await finder.focused()).toBe(await title(1));
    await keyboard.press('ArrowUp');
    await keyboard.press('ArrowUp');
    expect(await finder.focused()).toBe('query');
    await keyboard.press('ArrowDown');
    const [path] = await finder.paths();
    await keyboard.press('Enter');
    await finder.page.waitForURL(`**${path ?? ''}*`);
    await close(finder);
  });

  it('Escape leads back to the field, then empties it', async () => {
    const finder = await open(code, asking(frequent));
    await finder.results.first().waitFor();
    await finder.titles.nth(3).focus();
    await finder.page.keyboard.press('Escape');
    expect(await finder.focused()).toBe('query');
    expect(await finder.results.count()).toBe(5);
    await finder.page.keyboard.press('Escape');
    await finder.results.first().waitFor({ state: 'detached' });
    expect(await finder.field.inputValue()).toBe('');
    expect(finder.asked('q')).toBeNull();
    await close(finder);
  });

  it('a slash stays a slash where something is typed', async () => {
    const finder = await open(code);
    await finder.field.pressSequentially('1/2');
    expect(await finder.field.inputValue()).toBe('1/2');
    await close(finder);
  });
});

describe.each(searchLanguages)('the address in $code', ({ code, frequent, another, other }) => {
  it('brings a question back that was asked with Enter', async () => {
    const finder = await open(code);
    await finder.search(frequent);
    await finder.page.keyboard.press('Enter');
    await expect.poll(() => finder.results.count()).toBe(5);
    const first = await finder.paths();
    await finder.field.fill(another);
    await finder.page.waitForURL(`**/search/${asking(another)}`);
    await finder.page.goBack();
    await finder.page.waitForURL(`**/search/${asking(frequent)}`);
    expect(await finder.field.inputValue()).toBe(frequent);
    await expect.poll(() => finder.paths()).toEqual(first);
    await close(finder);
  });

  it('keeps with Enter what was found while it was typed', async () => {
    const finder = await open(code);
    await finder.search(frequent.slice(0, 3));
    const typed = await finder.total();
    await finder.page.keyboard.press('Enter');
    await finder.page.waitForFunction(() => !(history.state as { typing?: boolean }).typing);
    await expect.poll(() => finder.total()).toBe(typed);
    await close(finder);
  });

  it('asks the same in the other language', async () => {
    const finder = await open(code, asking(frequent));
    await finder.results.first().waitFor();
    await finder.page.locator(`nav a[hreflang=${other}]`).first().click();
    await finder.page.waitForURL(`**/${other}/search/${asking(frequent)}`);
    expect(await finder.field.inputValue()).toBe(frequent);
    await close(finder);
  });

  it('does not fill the history with what was only typed', async () => {
    const finder = await open(code);
    const length = await finder.page.evaluate(() => history.length);
    await finder.search(frequent.slice(0, 4));
    await finder.field.fill(frequent);
    await finder.page.waitForURL(`**/search/${asking(frequent)}`);
    expect(await finder.page.evaluate(() => history.length)).toBe(length);
    await close(finder);
  });

  it('is the whole question, for whoever it is sent to', async () => {
    const finder = await open(code, asking(frequent, '&kind=campaign&sort=date'));
    await finder.results.first().waitFor();
    expect(await finder.sort.inputValue()).toBe('date');
    expect(await finder.option('kind', 'campaign').locator('input').isChecked()).toBe(true);
    expect((await finder.paths()).filter((path) => !path.startsWith(`/${code}/campaigns/`))).toEqual([]);
    await close(finder);
  });

  it('leads back to where the reader was among the results', async () => {
    const finder = await open(code, asking(frequent), { viewport: { width: 360, height: 740 } });
    await finder.results.first().waitFor();
    await finder.page.locator('.search__more').click();
    await finder.results.nth(14).waitFor();
    await finder.titles.nth(12).scrollIntoViewIfNeeded();
    const y = await finder.page.evaluate(() => scrollY);
    expect(y).toBeGreaterThan(1000);
    await finder.titles.nth(12).click();
    await finder.page.locator('article, .page-head').first().waitFor();
    await finder.page.goBack();
    await finder.results.nth(14).waitFor();
    await expect.poll(() => finder.page.evaluate(() => scrollY)).toBeGreaterThan(y - 50);
    await close(finder);
  });

  it('holds no more than two hundred letters of a query', async () => {
    const finder = await open(code, asking(`${frequent} `.repeat(60)));
    await finder.results.first().waitFor();
    expect(await finder.field.inputValue()).toHaveLength(200);
    await close(finder);
  });
});

describe.each(searchLanguages)('filters in $code', ({ code, strings, frequent, another, found }) => {
  it('count what each would leave, and leave it', async () => {
    const finder = await open(code, asking(frequent));
    const all = await finder.total();
    const campaigns = await finder.countOf('kind', 'campaign');
    expect(campaigns).toBeGreaterThan(0);
    expect(campaigns).toBeLessThan(all);
    await finder.option('kind', 'campaign').locator('input').check();
    await finder.page.waitForURL('**&kind=campaign');
    await expect.poll(() => finder.total()).toBe(campaigns);
    expect(await finder.count.innerText()).toMatch(found);
    // Other kinds are offered still, with what they would add.
    expect(await finder.countOf('kind', 'institution')).toBeGreaterThan(0);
    await finder.page.locator('[data-filter=year] > summary').click();
    await finder.countOf('year', '2017');
    const years = await finder.page.locator('[data-filter=year] li:not([hidden]) .filter__count').allTextContents();
    expect(years.reduce((sum, count) => sum + Number(count), 0)).toBe(campaigns);
    expect(await accessibilityFaults(finder.page)).toEqual([]);

    await finder.page.getByRole('button', { name: strings.search.clear }).click();
    await expect.poll(() => finder.total()).toBe(all);
    expect(finder.asked('kind')).toBeNull();
    await finder.page.goBack();
    await expect.poll(() => finder.total()).toBe(campaigns);
    await close(finder);
  });

  it('are those of the answer that is shown, also where the reader only types on', async () => {
    const finder = await open(code, asking(frequent));
    await finder.total();
    await finder.countOf('kind', 'campaign');
    await finder.field.fill(another);
    await finder.page.waitForURL(`**/search/${asking(another)}`);
    // A page is of one kind.
    const sum = async (): Promise<number> =>
      (await finder.page.locator('[data-filter=kind] li:not([hidden]) .filter__count').allTextContents())
        .map(Number)
        .reduce((all, count) => all + count, 0);
    await expect.poll(async () => (await sum()) - (await finder.total())).toBe(0);
    await close(finder);
  });

  it('add up within one and narrow across several', async () => {
    const finder = await open(code, asking(frequent, '&kind=campaign&kind=institution'));
    const both = await finder.total();
    expect(both).toBe((await finder.countOf('kind', 'campaign')) + (await finder.countOf('kind', 'institution')));
    await finder.page.locator('[data-filter=year] > summary').click();
    const in2017 = await finder.countOf('year', '2017');
    await finder.option('year', '2017').locator('input').check();
    await expect.poll(() => finder.total()).toBe(in2017);
    expect(in2017).toBeLessThan(both);
    await close(finder);
  });

  it('show what is chosen even where it leaves nothing, also what the page has no words for', async () => {
    const finder = await open(code, asking(frequent, '&year=1999'));
    await finder.says(finder.count, strings.search.nothingChosen);
    expect(await finder.option('year', '1999').locator('input').isChecked()).toBe(true);
    expect(await finder.option('year', '1999').innerText()).toContain('1999');
    await finder.page.getByRole('button', { name: strings.search.clear }).click();
    await finder.results.first().waitFor();
    await close(finder);
  });

  it('are folded on a phone and leave the results in sight', async () => {
    const finder = await open(code, asking(frequent), { viewport: { width: 360, height: 740 } });
    await finder.results.first().waitFor();
    expect(await finder.option('kind', 'campaign').isVisible()).toBe(false);
    const box = await finder.results.first().boundingBox();
    expect(box?.y).toBeLessThan(500);
    expect(
      await finder.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
    await close(finder);
  });
});

describe.each(searchLanguages)('the order in $code', ({ code, frequent }) => {
  it('by date keeps every page, the newest first', async () => {
    const finder = await open(code, asking(frequent, '&kind=press-release'));
    const total = await finder.total();
    expect(total).toBeGreaterThan(3);
    await finder.sort.selectOption('date');
    await finder.page.waitForURL('**&sort=date');
    await expect
      .poll(async () => {
        const facts = await finder.page.locator('.result__facts').allTextContents();
        const years = facts.map((fact) => Number(/\d{4}/.exec(fact)?.[0]));
        return years.length > 0 && years.every((year, index) => index === 0 || year <= (years[index - 1] ?? 0));
      })
      .toBe(true);
    expect(await finder.total()).toBe(total);
    await close(finder);
  });
});
