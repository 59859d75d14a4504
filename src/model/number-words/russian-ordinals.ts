import { wordsOf, type NumberWord, type StandsAlone } from './grammar.ts';
import { spelling } from './tokens.ts';

/** Stems of ordinals, declined like adjectives. */
const stems: readonly (readonly [value: number, stem: string])[] = [
  [0, 'нулев'],
  [1, 'перв'],
  [2, 'втор'],
  [4, 'четвёрт'],
  [5, 'пят'],
  [6, 'шест'],
  [7, 'седьм'],
  [8, 'восьм'],
  [9, 'девят'],
  [10, 'десят'],
  [11, 'одиннадцат'],
  [12, 'двенадцат'],
  [13, 'тринадцат'],
  [14, 'четырнадцат'],
  [15, 'пятнадцат'],
  [16, 'шестнадцат'],
  [17, 'семнадцат'],
  [18, 'восемнадцат'],
  [19, 'девятнадцат'],
  [20, 'двадцат'],
  [30, 'тридцат'],
  [40, 'сороков'],
  [50, 'пятидесят'],
  [60, 'шестидесят'],
  [70, 'семидесят'],
  [80, 'восьмидесят'],
  [90, 'девяност'],
  [100, 'сот'],
  [200, 'двухсот'],
  [300, 'трёхсот'],
  [400, 'четырёхсот'],
  [500, 'пятисот'],
  [600, 'шестисот'],
  [700, 'семисот'],
  [800, 'восьмисот'],
  [900, 'девятисот'],
  [1000, 'тысячн'],
  [2000, 'двухтысячн'],
  [1e6, 'миллионн'],
];
const endings = wordsOf('ый ой ого ому ым ом ая ую ою ое ые ых ыми');
const third = wordsOf(
  'третий третьего третьему третьим третьем третья третьей третью третьею третье третьи третьих третьими',
);

/** «Во-первых» counts nothing. */
const notAnAdverb: StandsAlone = ({ joinedBefore }) => joinedBefore !== 'во' && joinedBefore !== 'в';

/** Every form of an ordinal number. */
export const russianOrdinals: ReadonlyMap<string, NumberWord> = new Map([
  ...stems.flatMap(([value, stem]) => endings.map((ending) => [spelling(stem + ending), ordinal(value)] as const)),
  ...third.map((form) => [form, ordinal(3)] as const),
]);

function ordinal(value: number): NumberWord {
  return { role: 'ordinal', value, alone: notAnAdverb };
}
