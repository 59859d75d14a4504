import { describe, expect, test } from 'vitest';
import type { NumberLanguage } from '../../../../src/model/number-words/language.ts';
import { readNumbers } from '../../../../src/model/number-words/read-numbers.ts';
import { inflectSpelled, spellKazakh, spellRussian } from './speller.ts';

/** Every number to 1300, then numbers of all lengths to a milliard, always the same. */
function* samples(): Generator<number> {
  for (let value = 1; value <= 1300; value += 1) yield value;
  let state = 20_170_423;
  for (let count = 0; count < 1500; count += 1) {
    state = (state * 16_807) % 2_147_483_647;
    yield 1 + (state % 10 ** (4 + (count % 6)));
  }
}

const misread = (language: NumberLanguage, spell: (value: number) => string | undefined): string[] =>
  [...samples()].flatMap((value) => {
    const words = spell(value);
    if (words === undefined) return [];
    const found = readNumbers(words, language);
    return found.length === 1 && found[0]?.value === value ? [] : [`${value} ${words}`];
  });

test('the speller spells', () => {
  expect(spellKazakh(185_164)).toBe('жүз сексен бес мың жүз алпыс төрт');
  expect(spellRussian(2_021_011, 'nominative')).toBe('два миллиона двадцать одна тысяча одиннадцать');
  expect(spellRussian(1240, 'genitive')).toBe('одной тысячи двухсот сорока');
});

describe('a number spelled in words is read back:', () => {
  test('Kazakh', () => {
    expect(misread('kk', (value) => spellKazakh(value))).toEqual([]);
  });

  test.each(['ablative', 'dative', 'likeness'] as const)('Kazakh, %s', (form) => {
    // «бірден» alone is "at once", «ондай» is "such", even after a hundred.
    const isAnotherWord = (value: number): boolean =>
      value === 1 || (form === 'likeness' && (value % 10 === 1 || value % 100 === 10));
    expect(
      misread('kk', (value) => (isAnotherWord(value) ? undefined : inflectSpelled(spellKazakh(value), form))),
    ).toEqual([]);
  });

  test.each(['nominative', 'genitive', 'instrumental'] as const)('Russian, %s', (words) => {
    expect(misread('ru', (value) => `к ${spellRussian(value, words)} школами`)).toEqual([]);
  });
});
