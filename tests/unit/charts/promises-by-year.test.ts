import { describe, expect, test } from 'vitest';
import { promiseColumns, promiseRows } from '../../../src/charts/promises-by-year.ts';
import type { PromiseState } from '../../../src/model/promise.ts';

const ring = (state: PromiseState) => ({ state, href: '/i/', label: state, tip: [state] });
const years = [
  { year: 2001, promises: [ring('delivered'), ring('no-report-found'), ring('promised')], note: undefined },
  { year: 2002, promises: [], note: 'called off' },
];

describe.each([
  ['columns', promiseColumns(years)],
  ['rows', promiseRows(years)],
])('promises in %s', (_name, { points, marks }) => {
  test('are a ring each, of the look of its state', () => {
    expect(points.flatMap((point) => point.marks.map(({ tone }) => tone))).toEqual([
      'ring-delivered',
      'ring-no-report-found',
      'ring-promised',
    ]);
  });

  test('have room for a finger each', () => {
    for (const { hit } of points) expect(Math.min(hit.width, hit.height)).toBeGreaterThanOrEqual(24);
    const corners = points.map(({ hit }) => `${hit.x} ${hit.y}`);
    expect(new Set(corners).size).toBe(3);
  });

  test('leave a dash in a year without any', () => {
    expect(marks.filter(({ tone }) => tone === 'no-promise')).toHaveLength(1);
  });

  test('stand beside what became of the year', () => {
    const words = marks.flatMap((mark) => (mark.shape === 'text' && mark.tone === 'quiet' ? [mark.text] : []));
    expect(words.join(' ').trim()).toBe('called off');
  });
});
