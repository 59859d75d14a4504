import { describe, expect, test } from 'vitest';
import { mostOnPage, newestAbout, newestOnPage } from '../../../src/model/list-parts.ts';
import { toListPart, toNewest, type ListWords } from '../../../src/views/list-part.ts';
import { toNewsView, toPressReleaseListView, toPressReleaseYearView } from '../../../src/views/press-release.ts';
import { toSourceYearView } from '../../../src/views/source.ts';
import { contentAfter } from '../content-tree.ts';

const words: ListWords = {
  locale: 'ru',
  pathOf: (list, part = 1) => `/${list}/${part}`,
  titleOf: (list) => `Год ${list}`,
  countOf: (count) => `${count} записей`,
};
const entries = (length: number): number[] => Array.from({ length }, (_, index) => index + 1);
const lists = new Map([
  ['2026', entries(12)],
  ['2025', entries(10 * mostOnPage)],
  ['2020', entries(3)],
  ['undated', entries(5)],
]);
const shown = (list: string, part: number): string =>
  toListPart(lists, { list, part }, words)
    .parts.map((link) => (link ? (link.isCurrent ? `[${link.number}]` : String(link.number)) : '…'))
    .join(' ');

describe('the way through a list', () => {
  test.each([
    [1, '[1] 2 3 … 10'],
    [5, '1 … 3 4 [5] 6 7 … 10'],
    [10, '1 … 8 9 [10]'],
  ])('from part %i has few numbers, the first and the last among them', (part, numbers) => {
    expect(shown('2025', part)).toBe(numbers);
  });

  test('is none where all stands on one page', () => {
    const part = toListPart(lists, { list: '2026', part: 1 }, words);
    expect(part).toMatchObject({
      title: 'Год 2026',
      about: '12 записей.',
      parts: [],
      previous: undefined,
      next: undefined,
    });
  });

  test('leads to the parts beside a part, which says which it is', () => {
    const part = toListPart(lists, { list: '2025', part: 2 }, words);
    expect(part).toMatchObject({
      title: 'Год 2025, часть 2',
      about: '400 записей. Часть 2 из 10.',
      previous: '/2025/1',
      next: '/2025/3',
    });
  });

  test('leads to the years beside a year, over those without entries', () => {
    const around = (list: string) => {
      const { previous, next } = toListPart(lists, { list, part: 1 }, words).neighbours;
      return [previous?.path, next?.path];
    };
    expect(around('2026')).toEqual(['/2025/1', undefined]);
    expect(around('2025')).toEqual(['/2020/1', '/2026/1']);
    expect(around('2020')).toEqual([undefined, '/2025/1']);
    expect(around('undated')).toEqual([undefined, undefined]);
  });
});

describe('the newest of a list', () => {
  const { years, index, rest } = toNewest(lists, (entry) => entry, words);

  test('are as many as a page may have, under their years', () => {
    expect(years.map(({ year, items }) => [year, items.length])).toEqual([
      ['2026', 12],
      ['2025', newestOnPage - 12],
    ]);
  });

  test('lead to the whole of a year that is cut short', () => {
    expect(years.map(({ all }) => all?.words.text)).toEqual([undefined, 'Год 2025: все 400 записей']);
  });

  test('end in the way to the lists of which nothing is shown', () => {
    expect(rest.map(({ path, words: { text } }) => [path, text])).toEqual([
      ['/2020/1', 'Год 2020: 3 записей'],
      ['/undated/1', 'Год undated: 5 записей'],
    ]);
  });

  test('have an index of all years, where those that are not shown have their places', () => {
    expect(index.map(({ label, count, anchor }) => [label, count, anchor])).toEqual([
      ['2026', 12, undefined],
      ['2025', 400, undefined],
      ['2020', 3, 'year-2020'],
      ['без даты', 5, 'year-undated'],
    ]);
  });
});

test('a year of the news has an address, a title and a way of its own', () => {
  const context = { content: contentAfter(), locale: 'kk' };
  const { page, releases } = toPressReleaseYearView({ list: '2017', part: 1 }, context);
  expect(page).toMatchObject({
    path: '/kk/press-releases/2017/',
    title: { text: '2017 жылғы жаңалықтар' },
    canonicalPath: '/kk/press-releases/2017/',
  });
  expect(page.alternates.map(({ path }) => path)).toEqual(['/kk/press-releases/2017/', '/ru/press-releases/2017/']);
  expect(page.breadcrumbs.map(({ path }) => path)).toEqual(['/kk/', '/kk/press-releases/', undefined]);
  expect(releases).toEqual(toPressReleaseListView(context).years.find(({ year }) => year === '2017')?.items);
});

describe('the news about something', () => {
  const [release] = contentAfter().pressReleases.values();
  if (!release) throw new Error('no press release');
  const dated = (...dates: string[]) => dates.map((date) => ({ ...release, date }));

  test('are all there while they are few', () => {
    const view = toNewsView(dated('2024', '2019'), { locale: 'ru' });
    expect(view.releases.map(({ year }) => year)).toEqual([2024, 2019]);
    expect(view.earlier).toBeUndefined();
  });

  test('are the newest, and the years of the others', () => {
    const newest = Array.from({ length: newestAbout }, () => '2024-05');
    const view = toNewsView(dated(...newest, '2024-04', '2021-07-01', '2021', '2019'), { locale: 'kk' });
    expect(view.releases).toHaveLength(newestAbout);
    expect(view.earlier?.years.map(({ path }) => path)).toEqual([
      '/kk/press-releases/2024/',
      '/kk/press-releases/2021/',
      '/kk/press-releases/2019/',
    ]);
  });
});

test('a publisher whose sources began on the part before is called so', () => {
  const content = contentAfter();
  const [source] = content.sources.values();
  const sources = Array.from({ length: mostOnPage + 2 }, (_, index) => ({
    ...source,
    id: `seed-${index}`,
    publisher: index < mostOnPage ? 'Газета' : 'Журнал',
  }));
  const context = {
    content: Object.assign(Object.create(content), { sourceYears: new Map([['undated', sources]]) }) as typeof content,
    locale: 'kk',
  };
  const groupsOn = (part: number) =>
    toSourceYearView({ list: 'undated', part }, context).groups.map(({ publisher, isContinued }) => [
      publisher?.text,
      isContinued,
    ]);
  expect(groupsOn(1)).toEqual([['Газета', false]]);
  expect(groupsOn(2)).toEqual([
    ['Газета', true],
    ['Журнал', false],
  ]);
});
