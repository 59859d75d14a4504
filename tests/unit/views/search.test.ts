import { describe, expect, test } from 'vitest';
import { loadContent } from '../../../editorial/gate/load-content.ts';
import { toSearchView } from '../../../src/views/search.ts';

const { content } = loadContent('src/content');
const viewIn = (locale: string) => toSearchView({ content, locale });

describe.each([
  ['kk', ['one', 'other'], '% нәтиже табылды', 'Орысша беттерде % нәтиже бар', 'ru'],
  ['ru', ['few', 'many', 'one', 'other'], 'Найдено % результатов', '% результатов на казахском', 'kk'],
])('the search page in %s', (locale, forms, results, elsewhere, other) => {
  const view = viewIn(locale);

  test('counts in every plural form', () => {
    const counted = view.messages['results'] as Record<string, string>;
    expect(Object.keys(counted).sort()).toEqual(forms);
    expect(Object.values(counted)).toContain(results);
  });

  test('names the other language and what there is in it', () => {
    expect(view.others).toHaveLength(1);
    const [{ language, path, results: counted } = { language: '', path: '', results: {} }] = view.others;
    expect([language, path]).toEqual([other, `/${other}/search/`]);
    expect(Object.keys(counted).sort()).toEqual(forms);
    expect(Object.values(counted)).toContain(elsewhere);
  });

  test('leaves places for words, and nothing half filled', () => {
    const messages = JSON.stringify(view.messages);
    expect(messages).not.toMatch(/\{\{|undefined/);
    expect(String(view.messages['corrected']).split('%')).toHaveLength(3);
    expect(String(view.messages['droppedWord']).split('%')).toHaveLength(2);
  });
});

describe('the filters of search', () => {
  const filters = new Map(viewIn('ru').filters.map(({ name, options }) => [name, options]));
  const valuesOf = (name: string) => filters.get(name as 'kind')?.map(({ value }) => value);

  test('have the same values in every language, in the words of each', () => {
    const valuesIn = (locale: string) =>
      viewIn(locale).filters.map(({ name, options }) => [name, options.map(({ value }) => value).sort()]);
    expect(valuesIn('kk')).toEqual(valuesIn('ru'));
    expect(filters.get('promise')?.map(({ words }) => words.text)).toEqual(['Обещано', 'Выполнено', 'Отчёт не найден']);
  });

  test('offer every year of a campaign, the latest first, each once', () => {
    const years = valuesOf('year') ?? [];
    expect(years).toContain('2012');
    expect(years.map(Number)).toEqual(years.map(Number).toSorted((a, b) => b - a));
    expect(new Set(years).size).toBe(years.length);
  });

  test('offer every series and every institution, by name', () => {
    expect(valuesOf('series')).toHaveLength(content.series.size);
    expect(valuesOf('institution')).toHaveLength(content.institutions.size);
    expect(filters.get('institution')?.find(({ value }) => value === 'kenes')?.words.text).toBe('Центр «Кеңес»');
  });
});
