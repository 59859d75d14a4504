import { describe, expect, test } from 'vitest';
import {
  byYear,
  countParts,
  figuresByTopic,
  mostOnPage,
  nearestTo,
  partOf,
  partWith,
  placesOf,
  sourcesByYear,
  type Lists,
} from '../../../src/model/list-parts.ts';

/** Numbers that look like chance and are the same every time. */
function* chance(): Generator<number, never> {
  for (let state = 7; ; state = (state * 48271) % 2147483647) yield state / 2147483647;
}
const random = chance();
const below = (most: number): number => Math.floor(random.next().value * most);

const entries = Array.from({ length: 10_000 }, (_, index) => ({
  id: `entry-${index}`,
  date: ['', '-07', '-07-19'].map((rest) => `${2005 + below(22)}${rest}`)[below(3)] ?? '2005',
}));
const sources = entries.map(({ id, date }, index) => ({
  id,
  published: index % 3 === 0 ? undefined : date,
  publisher: index % 7 === 0 ? undefined : `Газета ${below(400)}`,
}));
const topics = ['charity', 'race', 'institution', 'drive'] as const;
const measures = new Map(
  Array.from({ length: 300 }, (_, index) => [`measure-${index}`, { topic: topics[index % 4] ?? 'race' }] as const),
);
const figures = entries.map(({ id, date }) => ({
  id,
  measure: `measure-${below(300)}`,
  year: Number(date.slice(0, 4)),
}));

const onPages = <T>(lists: Lists<T>): T[] =>
  placesOf(lists).flatMap(({ list, part }) => [...partOf(lists.get(list) ?? [], part)]);

describe.each<[string, readonly { readonly id: string }[], Lists<{ readonly id: string }>]>([
  ['news', entries, byYear(entries, ({ date }) => date)],
  ['sources', sources, sourcesByYear(sources)],
  ['figures', figures, figuresByTopic(figures, measures, ({ year }) => year)],
])('ten thousand %s', (_name, all, lists) => {
  test('stand on a page each, none lost and none twice', () => {
    const listed = onPages(lists).map(({ id }) => id);
    expect(listed).toHaveLength(all.length);
    expect(new Set(listed)).toEqual(new Set(all.map(({ id }) => id)));
  });

  test('never make a page longer than it may be, nor one much shorter than the others of its list', () => {
    for (const { list, part } of placesOf(lists)) {
      const items = lists.get(list) ?? [];
      const { length } = partOf(items, part);
      expect(length).toBeLessThanOrEqual(mostOnPage);
      expect(length).toBe(
        Math.floor((part * items.length) / countParts(items.length)) -
          Math.floor(((part - 1) * items.length) / countParts(items.length)),
      );
      if (items.length > mostOnPage) expect(length).toBeGreaterThan(mostOnPage / 2 - 1);
    }
  });
});

test.each([
  [1, [1]],
  [40, [40]],
  [41, [20, 21]],
  [80, [40, 40]],
  [81, [27, 27, 27]],
])('%i entries make pages of %j', (count, lengths) => {
  const items = Array.from({ length: count }, (_, index) => index);
  expect(lengths.map((_, index) => partOf(items, index + 1).length)).toEqual(lengths);
  expect(countParts(count)).toBe(lengths.length);
});

test('every entry is told to stand on the page that has it', () => {
  for (const count of [1, 40, 41, 97, 1203]) {
    const items = Array.from({ length: count }, (_, index) => index + 1);
    for (const item of items) expect(partOf(items, partWith(item, count))).toContain(item);
  }
});

test('the pages of a closed year stay as they are when a later year gets entries', () => {
  const before = byYear(entries, ({ date }) => date);
  const after = byYear(
    [...Array.from({ length: 95 }, (_, index) => ({ id: `new-${index}`, date: '2027-01-02' })), ...entries],
    ({ date }) => date,
  );
  for (const [year, list] of before) expect(after.get(year)).toEqual(list);
  expect([...after.keys()][0]).toBe('2027');
});

test('years stand newest first, and what has no date last, by publisher', () => {
  const source = (id: string, published?: string, publisher?: string) => ({ id, published, publisher });
  const lists = sourcesByYear([
    source('a'),
    source('b', undefined, 'Яик'),
    source('c', '2016', 'Ел'),
    source('d', '2017-04', 'Ел'),
    source('e', '2017-05-02', 'Ел'),
    source('f', undefined, 'Ана'),
  ]);
  expect([...lists].map(([year, list]) => [year, ...list.map(({ id }) => id)])).toEqual([
    ['2017', 'e', 'd'],
    ['2016', 'c'],
    ['undated', 'f', 'b', 'a'],
  ]);
});

test('a figure of a measure that is not known is in no list', () => {
  const lists = figuresByTopic([{ id: 'x', measure: 'nothing' }], measures, () => 0);
  expect([...lists]).toEqual([]);
});

describe('what stands nearest to an entry', () => {
  const list = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  test.each([
    ['d', 'bcef'],
    ['a', 'bcde'],
    ['b', 'acde'],
    ['g', 'cdef'],
  ])('%s is %s', (item, nearest) => {
    expect(nearestTo(item, list, 4).join('')).toBe(nearest);
  });

  test('is all else where the list is short', () => {
    expect(nearestTo('c', list, 6).join('')).toBe('abdefg');
    expect(nearestTo('c', list, 40).join('')).toBe('abdefg');
    expect(nearestTo('a', ['a'], 4)).toEqual([]);
  });
});
