import { describe, expect, test } from 'vitest';
import { localeOf } from '../../../src/i18n/locales.ts';
import { translatorOf } from '../../../src/i18n/translate.ts';

const kk = translatorOf('kk');
const ru = translatorOf('ru');

describe('a translator', () => {
  test('speaks its own language, however calls are mixed', () => {
    expect([kk('nav.home'), ru('nav.home'), kk('nav.home')]).toEqual(['Басты бет', 'Главная', 'Басты бет']);
  });

  test('throws on a key that is not there', () => {
    expect(() => kk('nav.nowhere' as 'nav.home')).toThrow('no string "nav.nowhere" in locale kk');
  });

  test('is not there for a language that the site has not', () => {
    expect(() => translatorOf('en')).toThrow('en');
    expect(() => localeOf('en')).toThrow('the site has kk, ru');
  });

  test('does not escape what it fills in', () => {
    expect(ru('feed.title', { site: '«A & B» <c>' })).toBe('«A & B» <c>: новости');
  });
});

describe('counting', () => {
  test.each([0, 1, 2, 5, 21])('%i keeps the noun as it is in Kazakh', (count) => {
    expect(kk('unit.institutions', { count })).toBe('мекеме');
  });

  test.each([
    [0, 'учреждений'],
    [1, 'учреждение'],
    [2, 'учреждения'],
    [5, 'учреждений'],
    [11, 'учреждений'],
    [21, 'учреждение'],
    [22, 'учреждения'],
    [111, 'учреждений'],
  ])('%i inflects the noun in Russian', (count, words) => {
    expect(ru('unit.institutions', { count })).toBe(words);
  });

  test.each([
    [1, 'опирается 1 запись'],
    [22, 'опираются 22 записи'],
    [111, 'опирается 111 записей'],
  ])('%i inflects the verb too', (count, words) => {
    expect(ru('count.uses', { count })).toBe(words);
  });
});
