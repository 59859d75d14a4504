import { describe, expect, test } from 'vitest';
import { compareFields } from '../../../editorial/facts-diff/fields.ts';
import { fit, type Section } from '../../../editorial/facts-diff/fit.ts';
import { code, harmless } from '../../../editorial/facts-diff/harmless.ts';
import { speeches } from '../../../editorial/facts-diff/languages.ts';
import type { SumUnit } from '../../../src/model/schemas/measure.ts';

describe('words of content', () => {
  test.each([
    ['Алматы марафоны – 2017: № 4 мектеп (қазақша)', 'Алматы марафоны – 2017: № 4 мектеп (қазақша)'],
    ['<b>&amp;"\'', '&#60;b&#62;&#38;amp;&#34;&#39;'],
    ['a | b', 'a &#124; b'],
    ['# first', '&#35; first'],
    ['- first', '&#45; first'],
    ['1. first', '1&#46; first'],
    ['two\nlines\r\n\tof words', 'two lines of words'],
    ['@octocat', '@&#8203;octocat'],
    ['owner/repo#12', 'owner/repo#&#8203;12'],
    ['&#64;octocat', '&#38;#&#8203;64;octocat'],
    ['https://evil.example', 'https:&#8203;//evil.example'],
    ['WWW.evil.example', 'WWW&#8203;.evil.example'],
    ['0123456789abcdef', '012345&#8203;6789ab&#8203;cdef'],
    ['\u202Eevil\u0000', '\uFFFDevil\uFFFD'],
    ['$5 and $6', '<span>$</span>5 and <span>$</span>6'],
    ['\uD800', '\uFFFD'],
  ])('%j → %j', (words, markdown) => {
    expect(harmless(words)).toBe(markdown);
  });

  test('are cut where they are no title any more', () => {
    expect(Array.from(harmless('я'.repeat(5_000)))).toHaveLength(300);
  });

  test.each([
    ['main', '`main`'],
    ['a`b', '``a`b``'],
    ['`', '`` ` ``'],
    ['', '`  `'],
    ['a\n\nb', '`a b`'],
  ])('%j is written as %s', (words, markdown) => {
    expect(code(words)).toBe(markdown);
  });
});

describe('fields', () => {
  test.each([
    ['a value', { town: 'a' }, { town: 'b' }, [{ path: 'town', was: 'a', now: 'b' }]],
    ['a new field', {}, { year: 2017 }, [{ path: 'year', now: 2017 }]],
    ['a field that is gone', { year: 2017 }, {}, [{ path: 'year', was: 2017 }]],
    [
      'an item that is known by its source',
      {
        claims: [
          { source: 'x', value: 1 },
          { source: 'y', value: 2 },
        ],
      },
      {
        claims: [
          { source: 'y', value: 3 },
          { source: 'x', value: 1 },
        ],
      },
      [{ path: 'claims[y].value', was: 2, now: 3 }],
    ],
    [
      'items that nothing tells apart',
      {
        facts: [
          { text: 'a', source: 'x' },
          { text: 'b', source: 'x' },
        ],
      },
      {
        facts: [
          { text: 'a', source: 'x' },
          { text: 'c', source: 'x' },
        ],
      },
      [{ path: 'facts[2].text', was: 'b', now: 'c' }],
    ],
    [
      'items of a list of words',
      { sources: ['a', 'b'] },
      { sources: ['b', 'c'] },
      [
        { path: 'sources', was: 'a' },
        { path: 'sources', now: 'c' },
      ],
    ],
    [
      'an order',
      { sources: ['a', 'b'] },
      { sources: ['b', 'a'] },
      [{ path: 'sources', was: ['a', 'b'], now: ['b', 'a'] }],
    ],
    [
      'words in both languages as one',
      { serves: { kk: 'а', ru: 'б' } },
      { serves: { kk: 'а', ru: 'в' } },
      [{ path: 'serves', was: { kk: 'а', ru: 'б' }, now: { kk: 'а', ru: 'в' } }],
    ],
    ['nothing', { a: [1, { b: 2 }] }, { a: [1, { b: 2 }] }, []],
  ])('tell %s', (_name, was, now, changes) => {
    expect(compareFields(was, now)).toEqual(changes);
  });
});

describe('a text of limited length', () => {
  const cuts = { more: (lines: number) => `+${lines}`, cut: (lines: number) => `left out: ${lines}` };
  const section = (name: string, lines: number): Section => ({
    open: `${name}\n`,
    lines: Array.from({ length: lines }, (_, index) => `${name} ${index}`),
    close: '',
  });

  test('is whole where it fits', () => {
    expect(fit([section('a', 2), section('b', 1)], 1_000, cuts)).toBe('a\na 0\na 1\n\nb\nb 0\n');
  });

  test('keeps small parts whole, and says what great ones lack', () => {
    const text = fit([section('a', 2), section('great', 200), section('b', 3)], 600, cuts);
    expect(text.length).toBeLessThanOrEqual(600);
    expect(text).toContain('a 1');
    expect(text).toContain('b 2');
    const told = text.match(/great \d+/g)?.length ?? 0;
    expect(told).toBeGreaterThan(5);
    expect(text).toContain(`+${200 - told}\n`);
    expect(text).toContain(`left out: ${200 - told}`);
  });

  test('counts the lines of parts that it has no room for at all', () => {
    expect(fit([section('a', 50), section('b', 50)], 60, cuts)).toBe('left out: 100');
  });
});

describe('numbers are told with their units', () => {
  const value = (language: keyof typeof speeches, number: number, unit: SumUnit | undefined): string =>
    speeches[language].formats.value(number, unit, 'more-than');

  test.each([
    ['kk', 'people', '10\u00A0000-нан астам адам'],
    ['ru', 'people', 'более 10\u00A0000\u00A0человек'],
    ['en', 'people', 'more than 10,000 people'],
    ['en', 'KZT', 'more than ₸10,000'],
    ['en', 'percent', 'more than 10,000%'],
    ['ru', undefined, '10\u00A0000'],
  ] as const)('%s, %s: %s', (language, unit, words) => {
    expect(value(language, 10_000, unit)).toBe(words);
  });

  test.each([
    [1, '1 показатель', '1 ошибка'],
    [3, '3 показателя', '3 ошибки'],
    [11, '11 показателей', '11 ошибок'],
    [21, '21 показатель', '21 ошибка'],
  ])('%i in Russian', (number, figures, errors) => {
    const { words } = speeches.ru;
    expect(words.tally({ figures: number, promises: 0, entries: 0, texts: 0 })[0]).toBe(figures);
    expect(words.refused(number)).toContain(errors);
  });
});
