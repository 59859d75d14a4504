import { describe, expect, test } from 'vitest';
import { loadContent } from '../../../editorial/gate/load-content.ts';
import { toHomeView } from '../../../src/views/home.ts';

const { content } = loadContent('src/content');
const view = toHomeView({ content, locale: 'ru' });

describe('the home page', () => {
  test('counts what the records say', () => {
    expect(view.counts.map(({ value, label, state }) => [value, label, state])).toEqual([
      ['17', 'учреждений, которым обещали помощь', undefined],
      ['17', 'обещаний', undefined],
      ['9', 'выполнено, по сообщениям', 'delivered'],
      ['8', 'отчёт не найден', 'no-report-found'],
    ]);
  });

  test('leads from each count to its list, and to the sums', () => {
    expect(view.counts.map(({ path }) => path)).toEqual([
      '/ru/promises/#institutions',
      '/ru/promises/',
      '/ru/promises/#delivered',
      '/ru/promises/#no-report-found',
    ]);
    expect(view.paths).toMatchObject({ promises: '/ru/promises/', totals: '/ru/totals/' });
  });

  test('has one ring for each promise', () => {
    expect(view.track).toHaveLength(content.promises.length);
    expect(view.track.lastIndexOf('delivered')).toBe(8);
  });

  test('has the years of the marathon, oldest first', () => {
    const years = view.years.map(({ year }) => year);
    expect(years).toEqual([...years].sort((a, b) => a - b));
    expect([years[0], years.at(-1)]).toEqual([2012, 2025]);
  });

  test('has the five latest events of the news', () => {
    const years = view.news.map(({ year }) => year);
    expect(years).toEqual([...years].sort((a, b) => b - a));
    expect(years).toHaveLength(5);
  });

  test('is called by the name of the site and has no way above it', () => {
    expect(view.page.documentTitle).toMatch(/^Добрый след — /);
    expect(view.page.breadcrumbs).toEqual([]);
  });
});
