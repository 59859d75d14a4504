import { describe, expect, test } from 'vitest';
import { claimsLine } from '../../../src/charts/claims-line.ts';

const claim = (value: number, publisher: string, isPrinted = false) => ({
  value,
  qualifier: 'exact' as const,
  isPrinted,
  href: `/${publisher}/`,
  label: publisher,
  tip: [publisher],
  publisher,
  words: `${value} people`,
});
const data = { claims: [claim(40, 'Post', true), claim(30, 'Times')], formatTick: String };

// Wide, nothing is at 250 and forty at 750; narrow, nothing is at 9 and forty at 319.
describe.each([
  ['wide', [625, 750]],
  ['narrow', [241.5, 319]],
] as const)('claims on one line, %s', (layout, [low, high]) => {
  const { marks, points } = claimsLine(data, layout);

  test('stand at their values, the lowest first', () => {
    expect(points.map(({ label, hit }) => [label, hit.x + hit.width / 2])).toEqual([
      ['Times', low],
      ['Post', high],
    ]);
  });

  test('are spanned from the lowest to the highest', () => {
    const spans = marks.flatMap((mark) => (mark.shape === 'rect' && mark.tone === 'span' ? [mark.box] : []));
    expect(spans.map(({ x, width }) => [x, x + width])).toEqual([[low, high]]);
  });

  test('name who says which number', () => {
    const words = marks.flatMap((mark) => (mark.shape === 'text' ? [mark.text] : []));
    expect(words).toEqual(expect.arrayContaining(['Post', 'Times', '30 people', '40 people', '0']));
  });
});
