import { fold } from './letters.ts';
import type { Numeral } from './numerals.ts';

const ordinal = '(?:[ыо][йемх]|ого|ому|ая|ую|ыми)';
/** One to nine in their cases, in order, with the ordinals; `~` takes the endings of an ordinal. */
const ones =
  'од(?:ин|н[аоу]|ного|ной)|перв~ дв(?:а|е|ух|умя?)|втор~ тр(?:и|ёх|ёмя?|емя)|трет(?:ий|ь.{1,3}) четыр(?:е|ёх|ём)|четвёрт~ ' +
  'пяти?у?|пят~ шести?у?|шест~ семи?у?|седьм~ восе?ми?у?|восьм~ девяти?у?|девят~';
/** The same before what multiplies them. */
const roots = 'один дв[аеу]х? тр[иё]х? четыр[её]?х? пяти? шести? семи? восе?ми? девяти?';
/** What follows a root, and what it makes of one to nine; its endings have at most three letters. */
const places: readonly (readonly [pattern: string, value: (digit: number) => number])[] = [
  ['надцат', (digit) => 10 + digit],
  ['(?:дцат|десят)', (digit) => 10 * digit],
  ['(?:сот|ст)', (digit) => 100 * digit],
];
const others = 'десяти?у? 10 сорок(?:ов.*|а)? 40 девяност.{1,3} 90 ст[оа] 100';

const whole = (pattern: string): RegExp => new RegExp(`^(?:${fold(pattern)})$`);
const numerals: (readonly [RegExp, number])[] = [
  ...[...others.matchAll(/(\S+) (\d+)/g)].map(([, pattern = '', value]) => [whole(pattern), Number(value)] as const),
  ...ones
    .replaceAll('~', ordinal)
    .split(' ')
    .map((pattern, index) => [whole(pattern), index + 1] as const),
  ...roots
    .split(' ')
    .flatMap((root, index) =>
      places.map(([place, value]) => [whole(`${root}${place}.{0,3}`), value(index + 1)] as const),
    ),
];

/** What a folded Russian word counts, if it is a numeral. */
export function russianNumeral(word: string): Numeral | undefined {
  const value = numerals.find(([pattern]) => pattern.test(word))?.[1];
  return value ? { value, isLast: false } : undefined;
}
