import { describe, expect, it } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { readPages, type BuiltPage } from '../support/site.ts';

const byPath = new Map(readPages().map((page) => [page.path, page]));
const pageAt = (path: string): BuiltPage => {
  const page = byPath.get(path);
  if (!page) throw new Error(`no page ${path}`);
  return page;
};

/** The items of the lists that a section, or the whole page where there is no hash, begins with. */
function itemsAt(href: string): number {
  const { pathname, hash } = new URL(href, 'https://x.test/');
  const { $ } = pageAt(pathname);
  if (hash === '') return $('main .promise-list > li').length;
  const section = $(`section[aria-labelledby="${hash.slice(1)}"]`);
  expect(section.length, href).toBe(1);
  return section.children('ul').children('li').length;
}

describe.each(locales.map(({ code }) => code))('in %s', (code) => {
  const home = pageAt(`/${code}/`);
  const counts = home
    .$('.counts a')
    .map((_, link) => ({ href: home.$(link).attr('href') ?? '', value: home.$('.counts__value', link).text().trim() }))
    .get();

  it('every count on the home page leads to a list of just so many', () => {
    expect(counts.map(({ value }) => value)).toEqual(['17', '17', '9', '8']);
    expect(counts.map(({ href }) => String(itemsAt(href)))).toEqual(counts.map(({ value }) => value));
  });

  it('the heading of each list says the number that is in it', () => {
    const { $ } = pageAt(`/${code}/promises/`);
    const sections = $('main > section')
      .map((_, section) => ({ title: $('h2', section).text(), items: $(section).children('ul').children('li').length }))
      .get();
    expect(sections.map(({ items }) => items)).toEqual([9, 8, 17]);
    for (const { title, items } of sections) expect(/\d+/.exec(title)?.[0]).toBe(String(items));
  });

  it('sums are those of their addends, and stand apart', () => {
    const { $ } = pageAt(`/${code}/totals/`);
    const number = (text: string): number => Number(text.replace(/\D/g, ''));
    const sums = $('article.total')
      .map((_, total) => ({
        shown: number($('.total__value', total).text()),
        added: $('tbody td', total)
          .map((_index, cell) => number($(cell).text()))
          .get()
          .reduce((sum, value) => sum + value, 0),
      }))
      .get();
    expect(sums.map(({ shown }) => shown)).toEqual([14, 26_000_000, 35_000_000]);
    for (const { shown, added } of sums) expect(added).toBe(shown);
    expect($('main').text()).not.toMatch(/61[\s\u00A0]?(000|млн)/);
  });

  it('a sum of one year alone has no line that calls it a sum', () => {
    const { $ } = pageAt(`/${code}/totals/`);
    const lines = $('article.total')
      .map((_, total) => $('tfoot tr', total).length + 2 * $('.total__single', total).length)
      .get();
    expect(lines).toEqual([1, 2, 2]);
  });

  it('each total of the organiser stands beside our counts, with an explanation', () => {
    const { $ } = pageAt(`/${code}/totals/`);
    const comparisons = $('article.comparison')
      .map((_, comparison) => ({
        stated: parseInt($('.comparison__value', comparison).text(), 10),
        counted: parseInt($('.comparison__count', comparison).first().text(), 10),
        words: $('.comparison__words p', comparison).text().trim().length,
      }))
      .get();
    expect(comparisons.map(({ stated, counted }) => [stated, counted])).toEqual([
      [17, 12],
      [4, 2],
      [5, 3],
    ]);
    for (const { words } of comparisons) expect(words).toBeGreaterThan(150);
  });

  it.each(['home', 'figures', 'footer'])('the totals are led to from: %s', (place) => {
    const page = place === 'figures' ? pageAt(`/${code}/figures/`) : home;
    const within = place === 'footer' ? '.footer' : 'main';
    expect(page.$(`${within} a[href="/${code}/totals/"]`).length).toBe(1);
  });
});
