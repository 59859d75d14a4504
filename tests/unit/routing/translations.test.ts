import { describe, expect, test } from 'vitest';
import { locales } from '../../../src/i18n/locales.ts';
import { alternatesOf, everyLocale } from '../../../src/routing/translations.ts';

const written = (path: string, available: readonly string[]): string[] =>
  alternatesOf(path, available).map(({ hreflang, path }) => `${hreflang} ${path}`);

test('every language is each of the site’s, in their order', () => {
  expect(everyLocale()).toEqual(locales.map(({ code }) => code));
});

describe('the translations of a page', () => {
  test('are itself and the same address in the other languages', () => {
    expect(written('/ru/figures/x/', ['kk', 'ru'])).toEqual(['kk /kk/figures/x/', 'ru /ru/figures/x/']);
  });

  test('are the same from every one of them', () => {
    expect(written('/kk/figures/x/', ['kk', 'ru'])).toEqual(written('/ru/figures/x/', ['kk', 'ru']));
  });

  test('leave out a language that the page is not written in', () => {
    expect(written('/kk/about/', ['kk', 'ru', 'en'])).toHaveLength(3);
    expect(written('/kk/about/', ['kk', 'en'])).toEqual(['kk /kk/about/', 'en /en/about/']);
  });

  test('are none where it is written in one language, or in others alone', () => {
    expect(written('/kk/about/', ['kk'])).toEqual([]);
    expect(written('/kk/about/', ['ru'])).toEqual([]);
    expect(written('/kk/about/', ['ru', 'en'])).toEqual([]);
    expect(written('/kk/about/', [])).toEqual([]);
  });
});

describe('the door of the site', () => {
  const all = ['kk /kk/', 'ru /ru/', 'x-default /'];

  test.each(['/', '/kk/', '/ru/'])('is where %s sends readers of any other language', (path) => {
    expect(written(path, everyLocale())).toEqual(all);
  });

  test('is not the default of any page below a home page', () => {
    expect(written('/kk/campaigns/', everyLocale())).toEqual(['kk /kk/campaigns/', 'ru /ru/campaigns/']);
  });
});
