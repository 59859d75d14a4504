import { describe, expect, it } from 'vitest';
import { accessibilityFaults, visitSite } from '../support/browser.ts';
import { SearchPage } from './pages/search-page.ts';
import { asking, searchLanguages } from './pages/search-words.ts';

const site = visitSite();
const open = async (code: string, query = ''): Promise<SearchPage> =>
  new SearchPage(await site.open(`/${code}/search/${query}`));
const close = ({ page }: SearchPage): Promise<void> => page.context().close();

describe.each(searchLanguages)('the field in the header in $code', ({ code, strings, frequent }) => {
  it('leads to the results', async () => {
    const page = await site.open(`/${code}/sources/seed-001/`);
    await page.getByRole('searchbox', { name: strings.search.site }).fill(frequent);
    await page.keyboard.press('Enter');
    const finder = new SearchPage(page);
    await finder.results.first().waitFor();
    expect(finder.path).toBe(`/${code}/search/`);
    expect(await finder.field.inputValue()).toBe(frequent);
    await close(finder);
  });

  it('without JavaScript leads to a page that says so and offers the lists', async () => {
    const page = await site.open(`/${code}/`, { javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
    await page.getByRole('searchbox').fill(frequent);
    await page.getByRole('button', { name: strings.search.submit }).click();
    const finder = new SearchPage(page);
    expect(finder.path).toBe(`/${code}/search/`);
    expect(finder.asked('q')).toBe(frequent);
    expect(await page.locator('noscript, .notice').allInnerTexts()).toContain(strings.search.noScript);
    expect(await finder.field.count()).toBe(0);
    await page.locator('main').getByRole('link', { name: strings.nav.institutions }).last().click();
    expect(finder.path).toBe(`/${code}/institutions/`);
    await close(finder);
  });

  it('loads nothing for it', async () => {
    const page = await site.open('/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(site.address(`/${code}/institutions/kenes/`));
    await page.getByRole('searchbox').fill(frequent);
    expect(asked).toContain(`/${code}/institutions/kenes/`);
    expect(asked.filter((path) => path.startsWith('/pagefind/') || path.endsWith('.js'))).toEqual([]);
    await page.context().close();
  });
});

describe.each(searchLanguages)('search in $code', (language) => {
  const { code, strings, frequent, inflected, begun, another, found } = language;

  it('finds while the reader types, counts in words and keeps the reader’s own words in the address', async () => {
    const finder = await open(code);
    expect(await finder.count.innerText()).toBe(strings.search.lead);
    await finder.search(inflected);
    expect(await finder.count.innerText()).toMatch(found);
    const paths = await finder.paths();
    expect(paths).toHaveLength(5);
    expect(paths.filter((path) => !path.startsWith(`/${code}/`))).toEqual([]);
    expect(finder.asked('q')).toBe(inflected);
    expect(await accessibilityFaults(finder.page)).toEqual([]);
    await close(finder);
  });

  it('finds what a begun word may become', async () => {
    const finder = await open(code);
    await finder.search(begun);
    const marks = await finder.results.locator('mark').allInnerTexts();
    expect(marks.filter((mark) => mark.toLowerCase().startsWith(begun)).length).toBeGreaterThan(2);
    await close(finder);
  });

  it('shows the answer to the latest query, and reads one answer aloud once the reader has stopped', async () => {
    const finder = await open(code);
    await finder.search(frequent);
    await finder.saysElsewhere();
    await finder.page.evaluate(() => {
      const status = document.querySelector('[role=status]') as HTMLElement;
      const said: string[] = [];
      Object.assign(window, { said });
      new MutationObserver(() => said.push(status.textContent)).observe(status, { childList: true });
    });
    await finder.field.fill('');
    await finder.says(finder.status, strings.search.lead);
    await finder.field.pressSequentially(`${another} ${frequent} 123456`, { delay: 180 });
    await finder.says(finder.notes, '123456');
    await finder.says(finder.status, '123456');
    expect(finder.asked('q')).toBe(`${another} ${frequent} 123456`);
    const said = await finder.page.evaluate(() => (window as unknown as { said: string[] }).said);
    // What there is in the other language may be added afterwards, to the same answer.
    const answers = said.filter((words) => words.trim() !== strings.search.lead);
    expect(answers.filter((words) => !words.includes('123456'))).toEqual([]);
    await close(finder);
  });

  it('tells what a result is and of when, and marks whole words as they are written', async () => {
    const finder = await open(code, asking(frequent));
    await finder.results.first().waitFor();
    await finder.page.getByRole('button', { name: strings.search.more }).click();
    await finder.results.nth(14).waitFor();
    const facts = await finder.page.locator('.result__facts').allTextContents();
    const kinds: readonly string[] = Object.values(strings.kind);
    expect(facts).toHaveLength(15);
    expect(facts.filter((fact) => !kinds.includes(fact.split(' · ')[0] ?? ''))).toEqual([]);
    expect(facts.filter((fact) => / · .*\d{4}/.test(fact))).not.toEqual([]);

    const marked = await finder.results.locator('mark').evaluateAll((marks) =>
      marks.map((mark) => ({
        before: mark.previousSibling?.textContent?.at(-1) ?? '',
        word: mark.textContent ?? '',
        after: mark.nextSibling?.textContent?.at(0) ?? '',
      })),
    );
    expect(marked.length).toBeGreaterThan(5);
    expect(marked.filter(({ before, after }) => /\p{L}/u.test(before + after))).toEqual([]);
    expect(new Set(marked.map(({ word }) => word.toLowerCase().slice(0, 4)))).toEqual(new Set([frequent.slice(0, 4)]));
    // What is searched are stems with a ъ at their end; no word of either language ends so.
    expect((await finder.page.content()).match(/\p{L}*ъ(?!\p{L})/gu)).toBeNull();
    await close(finder);
  });

  it('shows up to three sections of a page beneath it, each with its own place', async () => {
    const finder = await open(code, asking(frequent));
    await finder.results.first().waitFor();
    const sections = await finder.results.evaluateAll((results) =>
      results.map((result) =>
        [...result.querySelectorAll<HTMLAnchorElement>('.result__parts a')].map(({ hash }) => hash),
      ),
    );
    const most = Math.max(...sections.map(({ length }) => length));
    expect(most).toBeGreaterThan(0);
    expect(most).toBeLessThanOrEqual(3);
    expect(sections.flat().filter((hash) => !/^#[^:]/.test(hash))).toEqual([]);
    await close(finder);
  });

  it('shows more by tens and moves on to the first new one', async () => {
    const finder = await open(code, asking(frequent));
    expect(await finder.total()).toBeGreaterThan(20);
    await finder.page.getByRole('button', { name: strings.search.more }).click();
    await finder.results.nth(14).waitFor();
    expect(await finder.results.count()).toBe(15);
    expect(await finder.focused()).toBe(await finder.titles.nth(5).textContent());
    expect(new Set(await finder.paths()).size).toBe(15);
    await close(finder);
  });

  it('leads to the words, which stand on the landing page as the address has them', async () => {
    const finder = await open(code, asking(frequent));
    await finder.results.first().waitFor();
    await finder.page.getByRole('button', { name: strings.search.more }).click();
    await finder.results.nth(14).waitFor();
    const { page } = finder;
    const hrefs = await finder.titles.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    const withWords = hrefs.filter((href) => href.includes(':~:text=')).slice(0, 3);
    expect(withWords).toHaveLength(3);
    for (const href of withWords) {
      await page.goto(href);
      const text = await page.locator('main').innerText();
      for (const [, word = ''] of href.matchAll(/[&:]text=([^&]+)/g)) expect(text).toContain(decodeURIComponent(word));
    }
    await close(finder);
  });
});
