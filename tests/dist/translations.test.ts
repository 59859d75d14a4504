import { describe, expect, it } from 'vitest';
import { loadContent } from '../../editorial/gate/load-content.ts';
import { locales } from '../../src/i18n/locales.ts';
import { readPages } from '../support/site.ts';

const { translations, content } = loadContent('src/content');
const pages = readPages();
const page = (address: string) => {
  const found = pages.find(({ path }) => path === address);
  if (!found) throw new Error(`no page ${address}`);
  return found;
};

describe('the texts of the site', () => {
  it('have been held against their originals, every one', () => {
    const open = translations.flatMap(({ collection, id, translations: all }) =>
      all
        .filter(({ state }) => state !== 'current')
        .map(({ locale, state }) => `${collection}/${id} ${locale} ${state}`),
    );
    expect(open).toEqual([]);
  });

  it('are the same to the build as to the gate, sentence by sentence', () => {
    // What the build reads otherwise would be stale on its pages.
    expect(content.translations.length).toBeGreaterThan(50);
    for (const { code } of locales) expect(page(`/${code}/translations/`).$('.translation-tasks')).toHaveLength(0);
    const told = pages.filter(({ $ }) => $('aside.notice:not([aria-label]) + .prose').length > 0);
    expect(told.map(({ path }) => path)).toEqual([]);
  });
});

describe.each(locales)('the page of translations in $code', ({ code }) => {
  const { $, html } = page(`/${code}/translations/`);
  const tables = pages.filter(({ path }) => path.startsWith(`/${code}/translations/`));

  it('leads to a row an entry, with the state of its text in every language', () => {
    const count = (selector: string): number => tables.reduce((sum, table) => sum + table.$(selector).length, 0);
    expect(count('.text-states tbody tr')).toBe(content.translations.length);
    expect(count('.text-states tbody td')).toBe(content.translations.length * locales.length);
    expect(count('td .text-state--original')).toBe(content.translations.length);
    const addresses = tables.flatMap((table) =>
      table
        .$('.text-states tbody th a')
        .map((_, link) => table.$(link).attr('href'))
        .get(),
    );
    for (const address of addresses) expect(page(address).path).toBe(address);
    expect(new Set(addresses).size).toBe(content.translations.length);
  });

  it('counts the texts of each language', () => {
    const counted = $('.text-counts > div')
      .map((_, language) =>
        $(language)
          .find('.text-counts__count')
          .get()
          .reduce((sum, count) => sum + Number($(count).text()), 0),
      )
      .get();
    expect(counted).toEqual(locales.map(() => content.translations.length));
  });

  it('is for editors: no search engine, no search and no sitemap has it', () => {
    for (const table of tables) {
      expect(table.$('meta[name=robots]').attr('content')).toBe('noindex');
      expect(table.$('[data-pagefind-body]')).toHaveLength(0);
    }
    expect(html).not.toContain('{{');
  });

  it('is reached from the footer of every page', () => {
    const missing = pages.filter(
      ({ path, $: load }) =>
        path.startsWith(`/${code}/`) &&
        !path.endsWith('404.html') &&
        load(`.footer a[href="/${code}/translations/"]`).length !== 1,
    );
    expect(missing.map(({ path }) => path)).toEqual([]);
  });
});
