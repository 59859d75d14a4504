import { describe, expect, test } from 'vitest';
import { spread } from '../../../src/charts/spread.ts';

const dot = (at: number, radius = 5) => ({ at, radius });

/** The pairs of dots that cover each other. */
const overlaps = (dots: readonly { at: number; radius: number }[]): string[] => {
  const offsets = spread(dots);
  return dots.flatMap((a, i) =>
    dots.slice(i + 1).flatMap((b, j) => {
      const distance = Math.hypot(a.at - b.at, (offsets[i] ?? 0) - (offsets[i + j + 1] ?? 0));
      return distance < a.radius + b.radius ? [`${i} and ${i + j + 1}`] : [];
    }),
  );
};

describe('dots of one year', () => {
  test('alone stand in the middle', () => {
    expect(spread([dot(100)])).toEqual([0]);
    expect(spread([])).toEqual([]);
  });

  test('far from each other all stand in the middle', () => {
    expect(spread([dot(10), dot(50), dot(90)])).toEqual([0, 0, 0]);
  });

  test('at one value stand side by side, as far to the left as to the right', () => {
    const [left = 0, right = 0] = [...spread([dot(10), dot(10)])].sort((a, b) => a - b);
    expect(left).toBe(-right);
    expect(right - left).toBeGreaterThanOrEqual(10);
  });

  test.each([
    ['six at two near values', [dot(0, 8), dot(0), dot(0), dot(0), dot(8), dot(8)]],
    ['a dozen at one', Array.from({ length: 12 }, () => dot(3))],
    ['a ladder', Array.from({ length: 9 }, (_, index) => dot(index * 3))],
  ])('never cover each other: %s', (_name, dots) => {
    expect(overlaps(dots)).toEqual([]);
  });
});
