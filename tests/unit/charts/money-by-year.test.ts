import { describe, expect, test } from 'vitest';
import { moneyMarks, moneyRows, type SumOfYear } from '../../../src/charts/money-by-year.ts';
import { box } from '../../../src/charts/scene.ts';
import { claimStatuses, type ClaimStatus } from '../../../src/model/schemas/figure.ts';

const sum = (value: number, status: ClaimStatus): SumOfYear => ({
  value,
  status,
  words: `${value} ${status}`,
  href: '/f/',
  label: `${value}`,
  tip: [`${value}`],
});
const data = {
  years: [
    { year: 2001, sums: [], absence: 'nothing found', note: undefined },
    { year: 2002, sums: [sum(26, 'allocated')], absence: 'nothing found', note: undefined },
    { year: 2003, sums: [sum(40, 'planned'), sum(10, 'spent')], absence: 'nothing found', note: 'cancelled' },
  ],
  formatTick: String,
};
const tonesOf = (status: ClaimStatus): string[] => moneyMarks(status, box(0, 0, 9, 9)).map(({ tone }) => tone);

describe.each(['wide', 'narrow'] as const)('money, %s', (layout) => {
  const { marks, points } = moneyRows(data, layout);
  const words = marks.flatMap((mark) => (mark.shape === 'text' ? [mark.text] : []));
  const bars = points.map(({ hit }) => hit);

  test('has a bar a sum, as long as the sum, from one zero', () => {
    expect(new Set(bars.map(({ x }) => x)).size).toBe(1);
    const [allocated = 0, planned = 0, spent = 0] = bars.map(({ width }) => width);
    expect(allocated / planned).toBeCloseTo(26 / 40, 2);
    expect(spent / planned).toBeCloseTo(10 / 40, 2);
  });

  test('never lays one sum on or beside another to be read as one', () => {
    const [, planned, spent] = bars;
    expect(spent?.y).toBeGreaterThanOrEqual((planned?.y ?? 0) + 16);
  });

  test('names every sum with its kind, and says where none was found', () => {
    expect(words).toEqual(
      expect.arrayContaining(['26 allocated', '40 planned', '10 spent', 'nothing found', 'cancelled']),
    );
    expect(words.filter((text) => text === 'nothing found')).toHaveLength(1);
  });

  test('joins nothing by a line: lines run along the axes only', () => {
    const slanting = marks.filter(
      (mark) => mark.shape === 'line' && mark.from.x !== mark.to.x && mark.from.y !== mark.to.y,
    );
    expect(slanting).toEqual([]);
  });
});

test('planned, allocated and spent never share a look', () => {
  const looks = (['planned', 'allocated', 'spent', 'reported'] as const).map(tonesOf);
  expect(new Set(looks.flat()).size).toBe(looks.flat().length);
});

test('every status has a look', () => {
  for (const status of claimStatuses) expect(tonesOf(status).length).toBeGreaterThan(0);
});
