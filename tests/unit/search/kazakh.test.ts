import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { kazakhStems } from '../../../src/search/analysis/kazakh.ts';
import { fold, toCyrillic } from '../../../src/search/analysis/letters.ts';

const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const termsOf = (word: string): string[] => toCyrillic(word).flatMap((reading) => [...kazakhStems(reading)]);
const meet = (one: string, other: string): boolean => termsOf(other).some((term) => termsOf(one).includes(term));
const withoutKazakhLetters = (word: string): string => word.replace(/[әғқңөұүһі]/g, fold);

const examples = [...read('src/search/analysis/kazakh-grammar.ts').matchAll(/(\p{L}+) → (\p{L}+)/gu)].filter(
  ([, form]) => form !== 'word',
);

interface Checked {
  set: string;
  kind: string;
  pairs: [string, string][];
}

const checked: Checked[] = read('tests/fixtures/search/kazakh-forms.tsv')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [set = '', kind = '', words = ''] = line.split('\t');
    const [first = '', ...others] = words.split(' ');
    return { set, kind, pairs: others.map((other): [string, string] => [first, other]) };
  });
const pairsOf = (set: string, kind: string): [string, string][] =>
  checked.filter((line) => line.set === set && line.kind === kind).flatMap((line) => line.pairs);
const share = <T>(list: readonly T[], is: (item: T) => boolean): number => list.filter(is).length / list.length;

describe('the examples of the grammar', () => {
  it('are many', () => {
    expect(examples.length).toBeGreaterThan(80);
  });

  it.each(examples.map(([, form = '', root = '']) => [form, root]))('%s → %s', (form, root) => {
    expect(meet(form, root)).toBe(true);
  });
});

describe('the words checked by hand', () => {
  it.each(['dev', 'held'])('of the set %s meet or stay apart', (set) => {
    const wanted = pairsOf(set, 'meet');
    const typed = wanted.map(([one, other]): [string, string] => [one, withoutKazakhLetters(other)]);
    expect(share(wanted, ([one, other]) => meet(one, other))).toBeGreaterThanOrEqual(0.98);
    expect(share(typed, ([one, other]) => meet(one, other))).toBeGreaterThanOrEqual(0.98);
    expect(share(pairsOf(set, 'apart'), ([one, other]) => !meet(one, other))).toBeGreaterThanOrEqual(0.98);
  });
});

describe('kazakhStems', () => {
  it.each([
    ['бал', 'бала'],
    ['бала', 'балабақша'],
    ['алма', 'алматы'],
    ['алма', 'алмады'],
    ['қорық', 'қор'],
    ['орын', 'орындық'],
    ['жас', 'жасау'],
    ['қол', 'көл'],
    ['күні', 'құны'],
    ['жаз', 'жазады'],
    ['алаңын', 'алада'],
    ['бірінші', 'бірін'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(meet(one, other)).toBe(false);
  });

  it.each([
    ['журналистер', 'журналист'],
    ['бекжановадан', 'бекжанов'],
    ['парктің', 'паркі'],
    ['медальдар', 'медалін'],
    ['клубы', 'клубтың'],
    ['реабилитациялық', 'реабилитацияға'],
    ['қоюға', 'қояды'],
  ])('brings %s and %s together', (one, other) => {
    expect(meet(one, other)).toBe(true);
  });

  it('reads an ambiguous word both ways', () => {
    expect(kazakhStems('облысы')).toContain('облыс');
    expect(meet('аланы', 'алаң')).toBe(true);
    expect(meet('аланы', 'ала')).toBe(true);
  });

  it('finds the doer by the doing, but not the doing by the doer who is asked for', () => {
    const asked = (word: string, text: string): boolean =>
      kazakhStems(word, true).some((term) => kazakhStems(text).includes(term));
    expect(asked('жүгіру', 'жүгірушілер')).toBe(true);
    expect(asked('жүгірушілер', 'жүгіруші')).toBe(true);
    expect(asked('жүгіруші', 'жүгіреді')).toBe(false);
  });

  it('gives few terms, of folded letters only', () => {
    const words = checked.flatMap((line) => line.pairs.flat()).filter((word) => !/[a-z]/.test(word));
    const terms = words.map((word) => kazakhStems(word));
    expect(terms.flat().length / words.length).toBeLessThan(1.25);
    expect(Math.max(...terms.map((list) => list.length))).toBeLessThanOrEqual(4);
    expect(terms.flat().filter((term) => !/^[абвгдежзиклмнопрстуфхчшы]+$/.test(term))).toEqual([]);
  });
});
