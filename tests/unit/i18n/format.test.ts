import { describe, expect, test } from 'vitest';
import {
  capitalise,
  collatorOf,
  formatDate,
  formatNumber,
  formatQualified,
  formatQualifiedNumber,
  formatValue,
} from '../../../src/i18n/format.ts';

/** Writes `_` for a no-break space, so that the tests can be read. */
const visible = (words: string): string => words.replaceAll('\u00A0', '_');

describe('dates', () => {
  test.each([
    ['2017', '2017 жыл', '2017 год'],
    ['2017-04', '2017 жылғы сәуір', 'апрель 2017 года'],
    ['2017-04-23', '2017 жылғы 23 сәуір', '23 апреля 2017 года'],
    ['2017~', 'шамамен 2017 жыл', 'примерно 2017 год'],
    ['2017-04~', 'шамамен 2017 жылғы сәуір', 'примерно апрель 2017 года'],
    ['2017-01-01', '2017 жылғы 1 қаңтар', '1 января 2017 года'],
    ['2017-12-31', '2017 жылғы 31 желтоқсан', '31 декабря 2017 года'],
  ])('%s is no more precise in words', (text, kk, ru) => {
    expect(formatDate(text, 'kk')).toBe(kk);
    expect(formatDate(text, 'ru')).toBe(ru);
  });

  test('that are none are not printed', () => {
    expect(() => formatDate('03.02.2026', 'ru')).toThrow('03.02.2026');
  });
});

describe('numbers', () => {
  test.each([
    [0, '0'],
    [2500, '2_500'],
    [26_000_000, '26_000_000'],
    [7.9, '7,9'],
    [0.125, '0,125'],
  ])('%d are grouped by no-break spaces in both languages', (value, written) => {
    expect(visible(formatNumber(value, 'kk'))).toBe(written);
    expect(visible(formatNumber(value, 'ru'))).toBe(written);
  });

  test.each([
    [26_000_000, 'KZT', '26_000_000_₸', '26_000_000_₸'],
    [7.9, 'USD', '7,9_$', '7,9_$'],
    [50, 'percent', '50_%', '50_%'],
    [1, 'people', '1_адам', '1_человек'],
    [2500, 'people', '2_500_адам', '2_500_человек'],
    [22, 'countries', '22_ел', '22_страны'],
    [21, 'houses', '21_үй', '21_дом'],
    [1.5, 'years', '1,5_жыл', '1,5_года'],
  ] as const)('%d %s stand with their unit', (value, unit, kk, ru) => {
    expect(visible(formatValue(value, unit, 'kk'))).toBe(kk);
    expect(visible(formatValue(value, unit, 'ru'))).toBe(ru);
  });
});

describe('qualified values in Kazakh', () => {
  test.each([
    [3, '3-тен', '3-ке'],
    [6, '6-дан', '6-ға'],
    [7, '7-ден', '7-ге'],
    [10, '10-нан', '10-ға'],
    [20, '20-дан', '20-ға'],
    [21, '21-ден', '21-ге'],
    [40, '40-тан', '40-қа'],
    [50, '50-ден', '50-ге'],
    [60, '60-тан', '60-қа'],
    [70, '70-тен', '70-ке'],
    [80, '80-нен', '80-ге'],
    [90, '90-нан', '90-ға'],
    [500, '500-ден', '500-ге'],
    [1_100, '1_100-ден', '1_100-ге'],
    [10_000, '10_000-нан', '10_000-ға'],
    [300_000, '300_000-нан', '300_000-ға'],
    [1_000_000, '1_000_000-нан', '1_000_000-ға'],
    [1_000_000_000, '1_000_000_000-тан', '1_000_000_000-қа'],
    [100_000_000_000, '100_000_000_000-тан', '100_000_000_000-қа'],
    [1_000_000_000_000, '1_000_000_000_000-нан', '1_000_000_000_000-ға'],
    [7.9, '7,9-дан', '7,9-ға'],
  ])('%d takes the endings of its last word', (value, from, upTo) => {
    expect(visible(formatQualified(value, 'people', 'more-than', 'kk'))).toBe(`${from} астам адам`);
    expect(visible(formatQualified(value, 'people', 'up-to', 'kk'))).toBe(`${upTo} дейін адам`);
  });

  test.each([
    ['KZT', '5_000_000_₸-ден астам', '5_000_000_₸-ге дейін'],
    ['USD', '5_000_000_$-дан астам', '5_000_000_$-ға дейін'],
    ['percent', '5_000_000_%-дан астам', '5_000_000_%-ға дейін'],
  ] as const)('%s takes the endings of the word that the sign stands for', (unit, from, upTo) => {
    expect(visible(formatQualified(5_000_000, unit, 'more-than', 'kk'))).toBe(from);
    expect(visible(formatQualified(5_000_000, unit, 'up-to', 'kk'))).toBe(upTo);
  });

  test.each([
    ['exact', '20_ұйым'],
    ['about', 'шамамен 20_ұйым'],
    ['at-least', 'кемінде 20_ұйым'],
    ['nearly', '20_ұйым дерлік'],
  ] as const)('%s needs no ending', (qualifier, words) => {
    expect(visible(formatQualified(20, 'organisations', qualifier, 'kk'))).toBe(words);
  });
});

describe('qualified values in Russian', () => {
  test.each([
    [21, 'houses', 'more-than', 'более 21_дома'],
    [21, 'deeds', 'more-than', 'более 21_доброго дела'],
    [1.5, 'years', 'more-than', 'более 1,5_года'],
    [22, 'countries', 'about', 'около 22_стран'],
    [2, 'countries', 'at-least', 'не менее 2_стран'],
    [1, 'years', 'up-to', 'до 1_года'],
    [5, 'years', 'up-to', 'до 5_лет'],
    [111, 'projects', 'more-than', 'более 111_проектов'],
    [22, 'people', 'more-than', 'более 22_человек'],
    [10_000, 'people', 'more-than', 'более 10_000_человек'],
    [26_000_000, 'KZT', 'more-than', 'более 26_000_000_₸'],
    [22, 'countries', 'exact', '22_страны'],
    [22, 'countries', 'nearly', 'почти 22_страны'],
  ] as const)('%d %s, %s, stand in the right case', (value, unit, qualifier, words) => {
    expect(visible(formatQualified(value, unit, qualifier, 'ru'))).toBe(words);
  });
});

test('a capital is made in the language, and only at the start', () => {
  expect(capitalise('қатысушылар саны', 'kk')).toBe('Қатысушылар саны');
  expect(capitalise('', 'ru')).toBe('');
});

test('names are sorted as a reader of the language expects', () => {
  const sortedIn = (locale: string, ...names: string[]): string[] => names.sort(collatorOf(locale).compare);
  expect(sortedIn('kk', 'Қостанай', 'Шымкент', 'Кентау', 'Әйтеке', 'Алматы')).toEqual([
    'Алматы',
    'Әйтеке',
    'Кентау',
    'Қостанай',
    'Шымкент',
  ]);
  expect(sortedIn('ru', 'Школа № 10', 'Школа № 2')).toEqual(['Школа № 2', 'Школа № 10']);
});

test.each([
  ['exact', '9_000', '9_000'],
  ['about', 'шамамен 9_000', 'около 9_000'],
  ['more-than', '9_000-нан астам', 'более 9_000'],
  ['at-least', 'кемінде 9_000', 'не менее 9_000'],
  ['up-to', '9_000-ға дейін', 'до 9_000'],
  ['nearly', '9_000 дерлік', 'почти 9_000'],
] as const)('a number without its unit keeps its qualifier: %s', (qualifier, kk, ru) => {
  expect(visible(formatQualifiedNumber(9000, qualifier, 'kk'))).toBe(kk);
  expect(visible(formatQualifiedNumber(9000, qualifier, 'ru'))).toBe(ru);
});
