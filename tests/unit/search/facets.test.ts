import { describe, expect, test } from 'vitest';
import type { Engine, Hit } from '../../../src/search/query/engine.ts';
import { byDate, narrow, readFilter, type Facets } from '../../../src/search/query/facets.ts';

const hit = (id: string): Hit => ({
  id,
  score: 1,
  data: () => Promise.reject(new Error('no fragment is needed')),
});
const ids = (hits: readonly Hit[]): string => hits.map(({ id }) => id).join('');

interface Page {
  readonly kind: string;
  readonly years?: readonly string[];
  readonly date?: string;
}
const pages: Readonly<Record<string, Page>> = {
  a: { kind: 'campaign', years: ['2017'], date: '2017-04-23' },
  b: { kind: 'institution', years: ['2017', '2018'] },
  c: { kind: 'institution', years: ['2018'], date: '2018' },
  d: { kind: 'page', date: '2018-04' },
};
const valuesOf = ({ kind, years = [] }: Page): Readonly<Record<string, readonly string[]>> => ({
  kind: [kind],
  year: years,
});

/** Answers as Pagefind does: filters one value at a time, pages without the sort key left out. */
const engine: Engine = {
  language: 'kk',
  search: (terms, { filters = {}, sort } = {}) => {
    expect(terms).toBeNull();
    const kept = Object.entries(pages).filter(([, page]) =>
      Object.entries(filters).every(([name, value]) => valuesOf(page)[name]?.includes(value)),
    );
    const sorted = sort
      ? kept
          .filter(([, { date }]) => date)
          .sort(([, { date: one = '' }], [, { date: other = '' }]) => (one < other ? 1 : -1))
      : kept;
    return Promise.resolve({ results: sorted.map(([id]) => hit(id)) });
  },
  vocabulary: () => Promise.reject(new Error('no vocabulary is needed')),
};

const all = ['d', 'c', 'b', 'a'].map(hit);
const facets: Facets = new Map([
  ['kind', await readFilter(engine, 'kind', ['campaign', 'institution', 'page'])],
  ['year', await readFilter(engine, 'year', ['2017', '2018'])],
]);

test('the pages of each value are read', () => {
  const read = Object.fromEntries(
    [...facets].map(([name, values]) => [
      name,
      Object.fromEntries([...values].map(([value, set]) => [value, [...set].join('')])),
    ]),
  );
  expect(read).toEqual({ kind: { campaign: 'a', institution: 'bc', page: 'd' }, year: { '2017': 'ab', '2018': 'bc' } });
});

describe('hits are narrowed', () => {
  test.each([
    ['nothing ticked', {}, 'dcba'],
    ['one value', { kind: ['institution'] }, 'cb'],
    ['any value of a filter', { kind: ['campaign', 'page'] }, 'da'],
    ['every filter', { kind: ['institution'], year: ['2017'] }, 'b'],
    ['nothing left', { kind: ['page'], year: ['2017'] }, ''],
    ['a value that no page has', { year: ['1999'] }, ''],
    ['a filter that is none', { colour: ['red'] }, 'dcba'],
    ['a filter with nothing ticked', { kind: [] }, 'dcba'],
  ])('%s', (_, choice, expected) => {
    expect(ids(narrow(all, facets, choice).hits)).toBe(expected);
  });
});

describe('counts', () => {
  test('tell what each value would leave of the hits', () => {
    expect(narrow(all, facets, {}).counts).toEqual({
      kind: { campaign: 1, institution: 2, page: 1 },
      year: { '2017': 2, '2018': 2 },
    });
    expect(narrow([hit('a')], facets, {}).counts).toEqual({
      kind: { campaign: 1, institution: 0, page: 0 },
      year: { '2017': 1, '2018': 0 },
    });
  });

  test('stand under what is ticked in the other filters, not in their own', () => {
    expect(narrow(all, facets, { kind: ['institution'] }).counts).toEqual({
      kind: { campaign: 1, institution: 2, page: 1 },
      year: { '2017': 1, '2018': 2 },
    });
    expect(narrow(all, facets, { kind: ['institution'], year: ['2017'] }).counts).toEqual({
      kind: { campaign: 1, institution: 1, page: 0 },
      year: { '2017': 1, '2018': 2 },
    });
  });
});

describe('by date', () => {
  test('the newest come first, and pages without a date last', async () => {
    expect(ids(await byDate(engine, [hit('b'), hit('a'), hit('c'), hit('d')]))).toBe('dcab');
  });

  test('only hits are listed, and pages without a date keep their order', async () => {
    const [x, y] = [hit('x'), hit('y')];
    expect(ids(await byDate(engine, [y, hit('c'), x]))).toBe('cyx');
    expect(ids(await byDate(engine, [x, y]))).toBe('xy');
  });

  test('the hits that were handed over stay as they are', async () => {
    const hits = [hit('a'), hit('d')];
    await byDate(engine, hits);
    expect(ids(hits)).toBe('ad');
  });
});
