import { describe, expect, test } from 'vitest';
import type { Institution, Text } from '../../../src/model/content.ts';
import { allNames, foreignNames } from '../../../src/views/search-names.ts';
import { searchValues } from '../../../src/views/search-values.ts';
import type { Figure } from '../../../src/model/content.ts';
import { contentAfter } from '../content-tree.ts';

const title = (text: string): Text => ({ title: text }) as Text;
const village = {
  texts: new Map([
    ['kk', title('SOS Алматы балалар ауылы')],
    ['ru', title('SOS Детская деревня Алматы')],
  ]),
  names: [
    { language: 'kk', text: '«SOS Алматы балалар ауылы» мекемесі', source: 'a' },
    { language: 'ru', text: 'SOS Детская деревня Алматы', source: 'b' },
    { language: 'en', text: 'SOS Children’s Village', source: 'c' },
  ],
} as unknown as Institution;

describe('an entry is found', () => {
  test('on its own page by every recorded name beside the printed one', () => {
    expect(allNames(village, 'SOS Алматы балалар ауылы')?.split(' | ').sort()).toEqual([
      'SOS Children’s Village',
      'SOS Детская деревня Алматы',
      '«SOS Алматы балалар ауылы» мекемесі',
    ]);
  });

  test('by no name whose words all stand in another one', () => {
    expect(allNames(village, 'ауылы')?.split(' | ')).not.toContain('SOS Алматы балалар ауылы');
  });

  test('elsewhere by what the site calls it in its other languages', () => {
    expect(foreignNames(village, 'SOS Алматы балалар ауылы', 'kk')).toBe('SOS Детская деревня Алматы');
    expect(foreignNames(village, 'SOS Детская деревня Алматы', 'ru')).toBe('SOS Алматы балалар ауылы');
  });

  test('by nothing more where its name is the same in all languages', () => {
    const same = {
      ...village,
      texts: new Map([
        ['kk', title('City Run')],
        ['ru', title('City Run')],
      ]),
      names: [],
    };
    expect(allNames(same, 'City Run')).toBeUndefined();
    expect(foreignNames(same, 'City Run', 'kk')).toBeUndefined();
  });
});

describe('the values of a figure are', () => {
  const content = contentAfter();
  const runners = content.figures.get('participants-2017') as Figure;

  test('those of all claims in digits, each once', () => {
    expect(searchValues(runners, { content })).toBe('2500 | 3000');
    const agreed = { ...runners, claims: runners.claims.map((claim) => ({ ...claim, value: 2500 })) };
    expect(searchValues(agreed, { content })).toBe('2500');
  });

  test('with the sign of their money', () => {
    expect(searchValues(content.figures.get('prize-fund-2017') as Figure, { content })).toBe('500000 ₸');
  });
});
