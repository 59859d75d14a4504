import { describe, expect, test } from 'vitest';
import { loadContent } from '../../../editorial/gate/load-content.ts';
import { countPromises, promisesWithin } from '../../../src/model/comparison.ts';
import type { Figure } from '../../../src/model/content.ts';
import { qualifiers, type Qualifier } from '../../../src/model/schemas/figure.ts';
import { addQualifiers, sumOf, workOut, yearsOf } from '../../../src/model/total.ts';

const { content } = loadContent('src/content');

/** A figure that prints a number; everything else about it is made up. */
const figure = (value: number, qualifier: Qualifier = 'exact'): Figure => ({
  id: `figure-${value}`,
  subject: { campaign: 'run' },
  measure: 'money',
  claims: [{ value, qualifier, status: 'spent', source: 'paper', evidence: 'ушло', verified: true }],
  printed: 'paper',
});

describe('two numbers together', () => {
  test.each([
    ['exact', 'exact', 'exact'],
    ['exact', 'more-than', 'more-than'],
    ['exact', 'at-least', 'at-least'],
    ['exact', 'up-to', 'up-to'],
    ['exact', 'nearly', 'nearly'],
    ['about', 'exact', 'about'],
    ['about', 'about', 'about'],
    ['about', 'more-than', 'about'],
    ['about', 'nearly', 'about'],
    ['more-than', 'at-least', 'more-than'],
    ['at-least', 'at-least', 'at-least'],
    ['more-than', 'nearly', 'about'],
    ['nearly', 'nearly', 'nearly'],
    ['nearly', 'up-to', 'up-to'],
    ['up-to', 'up-to', 'up-to'],
  ] as const)('%s and %s are %s', (a, b, sum) => {
    expect(addQualifiers(a, b)).toBe(sum);
  });

  test.each([
    ['up-to', 'more-than'],
    ['up-to', 'at-least'],
    ['up-to', 'about'],
  ] as const)('%s and %s have no honest sum', (a, b) => {
    expect(addQualifiers(a, b)).toBeUndefined();
    expect(() => sumOf([figure(5, a), figure(10, b)], 'KZT')).toThrow('no honest sum of figure-5, figure-10');
  });

  test('say the same in whichever order they are added', () => {
    const add = (a: Qualifier | undefined, b: Qualifier | undefined): Qualifier | undefined =>
      a && b && addQualifiers(a, b);
    for (const a of qualifiers)
      for (const b of qualifiers) {
        expect(add(a, b), `${a} + ${b}`).toBe(add(b, a));
        for (const c of qualifiers) expect(add(add(a, b), c), `${a} + ${b} + ${c}`).toBe(add(a, add(b, c)));
      }
  });
});

describe('a sum', () => {
  test('adds values and keeps what they say of themselves', () => {
    expect(sumOf([figure(1_200_000), figure(300_000, 'more-than')], 'KZT')).toEqual({
      value: 1_500_000,
      qualifier: 'more-than',
      unit: 'KZT',
    });
  });

  test('adds decimals as they are written', () => {
    expect(sumOf([figure(0.1), figure(0.2)], 'KZT').value).toBe(0.3);
    expect(sumOf([figure(7.9), figure(2), figure(0.15)], 'KZT').value).toBe(10.05);
  });

  test.each([
    ['institutions', 'times'],
    ['people', 'times'],
    ['projects', 'projects'],
    ['KZT', 'KZT'],
  ] as const)('of %s is told in %s, as the same may come again', (unit, told) => {
    expect(sumOf([figure(6), figure(5)], unit).unit).toBe(told);
  });

  test('of one year alone is in its own unit', () => {
    expect(sumOf([figure(6)], 'institutions').unit).toBe('institutions');
  });
});

describe('the totals of the site', () => {
  const worked = [...content.totals.values()].map((total) => {
    const { sum, addends, years, missing } = workOut(total, content);
    return [total.id, sum, addends.map(({ campaign }) => campaign.year), years.length, missing.length];
  });

  test('are these three, each with its years', () => {
    expect(worked).toEqual([
      ['beneficiaries-announced', { value: 14, qualifier: 'exact', unit: 'times' }, [2017, 2019, 2020], 14, 11],
      ['charity-money-allocated', { value: 26_000_000, qualifier: 'exact', unit: 'KZT' }, [2019], 14, 13],
      ['charity-money-planned', { value: 35_000_000, qualifier: 'exact', unit: 'KZT' }, [2020], 14, 13],
    ]);
  });

  test('never join money that was planned with money that was allocated', () => {
    const [allocated, planned] = ['charity-money-allocated', 'charity-money-planned'].map((id) =>
      content.totals.get(id),
    );
    expect([allocated?.status, planned?.status]).toEqual(['allocated', 'planned']);
    expect(new Set(allocated?.addends).isDisjointFrom(new Set(planned?.addends))).toBe(true);
  });
});

test('the years of a series are those of its campaigns alone, each once', () => {
  const campaigns = [...content.campaigns.values()];
  expect(yearsOf(campaigns, 'marafon-dobryh-del', { from: 2020, to: 2030 })).toEqual([2024, 2025]);
  expect(yearsOf(campaigns, 'almaty-marathon', { from: 2018, to: 2020 })).toEqual([2018, 2019, 2020]);
});

describe('what this site counts for some years', () => {
  test.each([
    [2012, 2019, { promises: 12, institutions: 12, delivered: 6, 'no-report-found': 6 }],
    [2017, 2017, { promises: 6, institutions: 6, delivered: 2, 'no-report-found': 4 }],
    [2020, 2020, { promises: 5, institutions: 5, delivered: 3, 'no-report-found': 2 }],
    [2021, 2025, { promises: 0, institutions: 0, delivered: 0, 'no-report-found': 0 }],
  ])('%i–%i', (from, to, expected) => {
    expect(countPromises(promisesWithin(content.promises, 'almaty-marathon', { from, to }))).toEqual(expected);
  });

  test('is only of the series that is asked about', () => {
    expect(promisesWithin(content.promises, 'city-run', { from: 2012, to: 2026 })).toEqual([]);
  });

  test('has an institution once, however often it was promised something', () => {
    const [promise] = content.promises;
    if (!promise) throw new Error('no promise');
    expect(countPromises([promise, promise])).toMatchObject({ promises: 2, institutions: 1 });
  });
});
