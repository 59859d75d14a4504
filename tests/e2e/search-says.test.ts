import type { BrowserContextOptions } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { accessibilityFaults, visitSite } from '../support/browser.ts';
import { SearchPage } from './pages/search-page.ts';
import { asking, searchLanguages } from './pages/search-words.ts';

const site = visitSite();
const open = async (code: string, query = '', options?: BrowserContextOptions): Promise<SearchPage> =>
  new SearchPage(await site.open(`/${code}/search/${query}`, options));
const close = ({ page }: SearchPage): Promise<void> => page.context().close();
/** What the page says of words. */
const said = (message: string, ...words: readonly string[]): string =>
  words.reduce((text, word) => text.replace(/\{\{\w+\}\}/, word), message);

describe.each(searchLanguages)('search in $code says', (language) => {
  const { code, strings, frequent, absent, misspelt, mended, foreign, elsewhere, other } = language;
  const { search } = strings;

  it('which words it left out', async () => {
    const finder = await open(code, asking(`${frequent} ${absent[0]}`));
    await finder.says(finder.notes, said(search.droppedWord, absent[0]));
    const withOne = await finder.total();
    await finder.field.fill(`${absent.join(' ')} ${frequent}`);
    await finder.page.keyboard.press('Enter');
    await finder.says(finder.notes, said(search.droppedWords, absent.join('», «')));
    expect(await finder.total()).toBe(withOne);
    await finder.says(finder.status, said(search.droppedWords, absent.join('», «')));
    await close(finder);
  });

  it('which word it took for which', async () => {
    const finder = await open(code, asking(misspelt));
    await finder.says(finder.notes, said(search.corrected, misspelt, mended));
    expect(await finder.total()).toBeGreaterThan(10);
    expect((await finder.results.first().locator('mark').first().innerText()).toLowerCase()).toContain(mended);
    // The address keeps what the reader wrote.
    expect(finder.asked('q')).toBe(misspelt);
    await close(finder);
  });

  it('that nothing is found, and what to do', async () => {
    const finder = await open(code, asking('щщщщщщщ'));
    await finder.says(finder.count, search.nothing);
    expect(await finder.notes.innerText()).toContain(search.tips);
    expect(await finder.results.count()).toBe(0);
    expect(await finder.page.locator('main').getByRole('link', { name: strings.nav.institutions }).count()).toBe(1);
    expect(await accessibilityFaults(finder.page)).toEqual([]);
    await close(finder);
  });

  it('what there is in the other language, and leads there with the same words', async () => {
    const finder = await open(code, asking(foreign));
    await finder.saysElsewhere();
    const words = await finder.elsewhere.innerText();
    expect(words).toMatch(elsewhere);
    await finder.elsewhere.click();
    await finder.page.waitForURL(`**/${other}/search/${asking(foreign)}`);
    expect(await finder.total()).toBe(Number(/\d+/.exec(words)?.[0]));
    await close(finder);
  });

  it('nothing of another language where there is nothing', async () => {
    const finder = await open(code, asking('щщщщщщщ'));
    await finder.says(finder.status, search.nothing);
    await finder.page.waitForLoadState('networkidle');
    expect(await finder.elsewhere.count()).toBe(0);
    await close(finder);
  });

  it('that it can not be loaded, and tries again', async () => {
    const finder = await open(code, '');
    const context = finder.page.context();
    await context.route('**/pagefind/**', (route) => route.abort());
    await finder.field.fill(frequent);
    await finder.says(finder.count, search.failed);
    expect(await accessibilityFaults(finder.page)).toEqual([]);
    await context.unroute('**/pagefind/**');
    await finder.page.getByRole('button', { name: search.retry }).click();
    await finder.results.first().waitFor();
    await close(finder);
  });

  it.each(['pagefind-entry.json', '*.pf_meta', '*.pf_index', 'wasm.*', '*.pf_fragment'])(
    'that it can not be loaded where %s is missing',
    async (file) => {
      const finder = await open(code, '');
      await finder.page.context().route(`**/pagefind/**/${file}*`, (route) => route.fulfill({ status: 404 }));
      await finder.page.context().route(`**/pagefind/${file}*`, (route) => route.fulfill({ status: 404 }));
      await finder.field.fill(frequent);
      await finder.says(finder.count, search.failed);
      await close(finder);
    },
  );

  it('that there is no connection, and goes on once there is', async () => {
    const finder = await open(code, '');
    const context = finder.page.context();
    await context.setOffline(true);
    await finder.field.fill(frequent);
    await finder.says(finder.count, search.offline);
    await context.setOffline(false);
    await finder.results.first().waitFor();
    await close(finder);
  });

  it('that the browser may not run what it needs', async () => {
    const finder = await open(code, '');
    await finder.page.context().route('**/search/**', async (route) => {
      const response = await route.fetch();
      const headers = { ...response.headers(), 'content-security-policy': "script-src 'self'" };
      await route.fulfill({ response, headers });
    });
    await finder.page.goto(site.address(`/${code}/search/${asking(frequent)}`));
    await finder.says(finder.count, search.blocked);
    await finder.page.locator('main').getByRole('link', { name: strings.nav.institutions }).click();
    expect(finder.path).toBe(`/${code}/institutions/`);
    await close(finder);
  });

  it('a reader’s words as they are, whatever is in them', async () => {
    const markup = '<img src=x onerror=alert(1)>';
    const finder = await open(code, asking(`${frequent} ${markup}`));
    await finder.notes.locator('p').first().waitFor();
    expect(await finder.page.locator('main img').count()).toBe(0);
    await close(finder);
  });
});
