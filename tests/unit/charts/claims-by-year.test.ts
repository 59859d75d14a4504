import { describe, expect, test } from 'vitest';
import {
  claimColumns,
  claimRows,
  everyYear,
  type ClaimOfYear,
  type YearOfClaims,
} from '../../../src/charts/claims-by-year.ts';
import type { Mark, Scene } from '../../../src/charts/scene.ts';
import type { Qualifier } from '../../../src/model/schemas/figure.ts';

const claim = (value: number, isPrinted = true, qualifier: Qualifier = 'exact'): ClaimOfYear => ({
  value,
  qualifier,
  isPrinted,
  href: `/f/${value}/`,
  label: `claim ${value}`,
  tip: [`${value}`, 'a publisher'],
});
const year = (number: number, ...claims: readonly ClaimOfYear[]): YearOfClaims => ({
  year: number,
  claims,
  printed: claims.length > 0 ? 'in print' : undefined,
  absence: undefined,
});
const absent = (number: number, kind: 'unknown' | 'cancelled'): YearOfClaims => ({
  year: number,
  claims: [],
  printed: undefined,
  absence: { kind, words: kind },
});
const data = {
  years: [
    year(2001, claim(5000)),
    year(2002, claim(4000), claim(10_000, false, 'more-than'), claim(4000, false)),
    absent(2003, 'cancelled'),
    absent(2004, 'unknown'),
    absent(2005, 'unknown'),
    year(2006, claim(2500)),
  ],
  unit: 'people',
  formatTick: String,
};
const columns = claimColumns(data);
const rows = claimRows(data);

const placesOf = (scene: Scene): { x: number; y: number }[] =>
  scene.points.map(({ hit }) => ({ x: hit.x + hit.width / 2, y: hit.y + hit.height / 2 }));
const boxesOf = (scene: Scene, tone: string): Extract<Mark, { shape: 'rect' }>['box'][] =>
  scene.marks.flatMap((mark) => (mark.shape === 'rect' && mark.tone === tone ? [mark.box] : []));
const wordsOf = (scene: Scene, tone: string): string[] =>
  scene.marks.flatMap((mark) => (mark.shape === 'text' && mark.tone === tone ? [mark.text] : []));

describe('every claim is a dot', () => {
  test.each([
    ['columns', columns],
    ['rows', rows],
  ])('in %s', (_name, { points }) => {
    expect(points.map(({ label }) => label)).toEqual([
      'claim 5000',
      'claim 4000',
      'claim 10000',
      'claim 4000',
      'claim 2500',
    ]);
  });

  test('of which the printed ones alone stand in a ring', () => {
    const ringed = columns.points.map(({ marks }) => marks.some(({ tone }) => tone === 'printed-ring'));
    expect(ringed).toEqual([true, true, false, false, true]);
  });

  test('which points upwards in columns and to the right in rows', () => {
    const turnOf = ({ points }: Scene) => points[2]?.marks.map((mark) => mark.shape === 'path' && mark.turn);
    expect(turnOf(columns)).toEqual([0]);
    expect(turnOf(rows)).toEqual([90]);
  });
});

describe('the scale', () => {
  test('begins at zero', () => {
    expect(wordsOf(columns, 'tick')).toEqual(['0', '2000', '4000', '6000', '8000', '10000']);
    expect(wordsOf(rows, 'tick').slice(0, 2)).toEqual(['0', '0']);
  });

  // The columns' plot reaches from 454 (nothing) up to 34 (ten thousand).
  test('puts columns’ dots at their values, whatever stands beside them', () => {
    expect(placesOf(columns).map(({ y }) => Math.round(y))).toEqual([244, 286, 34, 286, 349]);
  });

  // The rows' plot reaches from 9 (nothing) to 319 (ten thousand).
  test('puts rows’ dots at their values', () => {
    expect(placesOf(rows).map(({ x }) => Math.round(x))).toEqual([164, 133, 319, 133, 87]);
  });
});

describe('a disagreement', () => {
  test('is a span from the lowest to the highest number', () => {
    expect(boxesOf(columns, 'span').map(({ y, height }) => [y, y + height])).toEqual([[34, 286]]);
    expect(boxesOf(rows, 'span').map(({ x, width }) => [x, x + width])).toEqual([[133, 319]]);
  });

  test('has no span where one number is told with different care', () => {
    const agreeing = { ...data, years: [year(2001, claim(4000), claim(4000, false, 'about'))] };
    expect(boxesOf(claimColumns(agreeing), 'span')).toEqual([]);
    expect(boxesOf(claimRows(agreeing), 'span')).toEqual([]);
  });
});

describe('a year without a number', () => {
  test('is a gap and no dot; in columns the gaps of one kind are one', () => {
    expect(boxesOf(columns, 'cancelled')).toHaveLength(1);
    expect(boxesOf(columns, 'unknown')).toHaveLength(1);
    expect(boxesOf(rows, 'cancelled')).toHaveLength(1);
    expect(boxesOf(rows, 'unknown')).toHaveLength(2);
  });

  test('says what is missing', () => {
    expect(wordsOf(columns, 'quiet')).toEqual(['people', 'cancelled', 'unknown']);
    expect(wordsOf(rows, 'quiet')).toEqual(['cancelled', 'unknown', 'unknown']);
  });

  test('keeps its place among the years', () => {
    expect(wordsOf(columns, 'year')).toEqual(['2001', '2002', '2003', '2004', '2005', '2006']);
    expect(everyYear([2005, 2001, 2003])).toEqual([2001, 2002, 2003, 2004, 2005]);
    expect(everyYear([])).toEqual([]);
  });
});

test('nothing reaches beyond the chart', () => {
  for (const { width, height, points } of [columns, rows])
    for (const { tip, hit } of points)
      for (const box of [tip.box, hit]) {
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.y).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(width);
        expect(box.y + box.height).toBeLessThanOrEqual(height);
      }
});

test('lengths have one decimal at most', () => {
  const numbers = [...JSON.stringify([columns, rows]).matchAll(/\d+\.(\d+)/g)].map(([, decimals]) => decimals);
  expect(numbers.length).toBeGreaterThan(50);
  expect(numbers.filter((decimals = '') => decimals.length > 1)).toEqual([]);
});
