import { describe, expect, test } from 'vitest';
import { locales } from '../../../src/i18n/locales.ts';

type Tree = { readonly [key: string]: string | Tree };

/** Every string of a dictionary by its dotted key. */
function flatten(tree: Tree, prefix = ''): [key: string, words: string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${prefix}${key}`, value] as [string, string]] : flatten(value, `${prefix}${key}.`),
  );
}

const pluralForm = /_(zero|one|two|few|many|other)$/;
const withoutForm = (key: string): string => key.replace(pluralForm, '');
const placeholdersOf = (words: string): string[] => [...words.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name);

const dictionaries = locales.map(({ code, intl, strings }) => ({ code, intl, strings: flatten(strings) }));
const [first] = dictionaries as [(typeof dictionaries)[number]];
const others = dictionaries.slice(1);

/** The names that any form or ending of a key may fill in. */
const placeholdersByKey = ({ strings }: (typeof dictionaries)[number]): Record<string, string[]> =>
  Object.fromEntries(
    [...Map.groupBy(strings, ([key]) => withoutForm(key))]
      .filter(([key]) => !/^(figure|chart)\.qualified\./.test(key))
      .map(([key, forms]) => [key, [...new Set(forms.flatMap(([, words]) => placeholdersOf(words)))].sort()]),
  );

test.each(others)('$code has exactly the keys of the first language', ({ strings }) => {
  const keys = (all: readonly [string, string][]): string[] =>
    [...new Set(all.map(([key]) => withoutForm(key)))].sort();
  expect(keys(strings)).toEqual(keys(first.strings));
});

test.each(others)('$code fills in what the first language fills in', (dictionary) => {
  expect(placeholdersByKey(dictionary)).toEqual(placeholdersByKey(first));
});

describe.each(dictionaries)('the strings of $code', ({ intl, strings }) => {
  const plurals = Map.groupBy(
    strings.filter(([key]) => pluralForm.test(key)),
    ([key]) => withoutForm(key),
  );

  test.each([...plurals])('%s has exactly the plural forms of the language', (_key, forms) => {
    const written = forms.map(([key]) => pluralForm.exec(key)?.[1]).sort();
    expect(written).toEqual([...new Intl.PluralRules(intl).resolvedOptions().pluralCategories].sort());
  });

  test('of one plural fill in the same things', () => {
    for (const [key, forms] of plurals) {
      const filled = new Set(forms.map(([, words]) => placeholdersOf(words).join()));
      expect([...filled], key).toHaveLength(1);
    }
  });

  test('are never empty and have no stray spaces', () => {
    expect(strings.filter(([, words]) => words === '' || words !== words.trim() || /\s{2}/.test(words))).toEqual([]);
  });

  test('have no broken placeholder', () => {
    expect(strings.filter(([, words]) => /[{}]/.test(words.replaceAll(/\{\{\w+\}\}/g, '')))).toEqual([]);
  });

  test('of qualified figures fill in only what the formatter hands over', () => {
    const handed = ['amount', 'number', 'genitive', 'unit', 'ablative', 'dative'];
    const qualified = strings.filter(([key]) => key.startsWith('figure.qualified.'));
    expect(qualified.flatMap(([, words]) => placeholdersOf(words)).filter((name) => !handed.includes(name))).toEqual(
      [],
    );
    expect(qualified).toHaveLength(6);
  });
});
