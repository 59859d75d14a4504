import { describe, expect, test } from 'vitest';
import { compareEdtfDateTexts, parseEdtfDate } from '../../../src/model/edtf-date.ts';

describe('an EDTF date', () => {
  test.each([
    ['2017', { year: 2017, approximate: false }],
    ['2017-04', { year: 2017, month: 4, approximate: false }],
    ['2017-12', { year: 2017, month: 12, approximate: false }],
    ['2017-04-23', { year: 2017, month: 4, day: 23, approximate: false }],
    ['2000-02-29', { year: 2000, month: 2, day: 29, approximate: false }],
    ['2024-02-29', { year: 2024, month: 2, day: 29, approximate: false }],
    ['2017~', { year: 2017, approximate: true }],
    ['2017-04~', { year: 2017, month: 4, approximate: true }],
    ['2017-04-23~', { year: 2017, month: 4, day: 23, approximate: true }],
  ])('%s is read as precisely as it is written', (text, date) => {
    expect(parseEdtfDate(text)).toEqual(date);
  });

  test.each([
    '0000',
    '0017-04-23',
    '2026-02-29',
    '1900-02-29',
    '2026-02-29~',
    '2026-02-30',
    '2017-04-31',
    '2017-04-00',
    '2017-04-32',
    '2017-13',
    '2017-00',
  ])('the impossible %s is refused', (text) => {
    expect(parseEdtfDate(text)).toBeUndefined();
  });

  test.each(['2017-21', '2017-24', '2017/2018', '2017-04/2017-05', '201X', '2017?', '2017%', '2017-04-23T10:00'])(
    'the season, interval, unknown digit or time %s is refused',
    (text) => {
      expect(parseEdtfDate(text)).toBeUndefined();
    },
  );

  test.each(['03.02.2026', '', ' 2017', '2017\n', '17', '+2017', '2017-4', '2017-04-', 'апрель 2017'])(
    '“%s” is no date',
    (text) => {
      expect(parseEdtfDate(text)).toBeUndefined();
    },
  );
});

describe('the order of dates', () => {
  const inOrder = ['2016-12-31', '2017', '2017-01', '2017-01-01', '2017-01-02', '2017-02', '2018~'];

  test('goes by the earliest day, the less precise first', () => {
    expect([...inOrder].reverse().sort(compareEdtfDateTexts)).toEqual(inOrder);
  });

  test('does not tell about from exact', () => {
    expect(compareEdtfDateTexts('2017~', '2017')).toBe(0);
  });

  test('puts what has no date last', () => {
    expect(compareEdtfDateTexts(undefined, '2017')).toBeGreaterThan(0);
    expect(compareEdtfDateTexts('2017', undefined)).toBeLessThan(0);
    expect(compareEdtfDateTexts(undefined, undefined)).toBe(0);
  });
});
