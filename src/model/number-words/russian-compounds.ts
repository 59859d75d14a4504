import type { NumberWord } from './grammar.ts';
import { spelling } from './tokens.ts';

/** Numbers as the first part of a word; «сто» and «тысяче» only before a scale: «столетие» is a century. */
const firstParts: ReadonlyMap<string, number> = new Map(
  (
    [
      ['двух', 2],
      ['трёх', 3],
      ['четырёх', 4],
      ['пяти', 5],
      ['шести', 6],
      ['семи', 7],
      ['восьми', 8],
      ['девяти', 9],
      ['десяти', 10],
      ['одиннадцати', 11],
      ['двенадцати', 12],
      ['тринадцати', 13],
      ['четырнадцати', 14],
      ['пятнадцати', 15],
      ['шестнадцати', 16],
      ['семнадцати', 17],
      ['восемнадцати', 18],
      ['девятнадцати', 19],
      ['двадцати', 20],
      ['тридцати', 30],
      ['сорока', 40],
      ['пятидесяти', 50],
      ['шестидесяти', 60],
      ['семидесяти', 70],
      ['восьмидесяти', 80],
      ['девяносто', 90],
      ['сто', 100],
      ['двухсот', 200],
      ['трёхсот', 300],
      ['четырёхсот', 400],
      ['пятисот', 500],
      ['шестисот', 600],
      ['семисот', 700],
      ['восьмисот', 800],
      ['девятисот', 900],
    ] as const
  ).map(([part, value]) => [spelling(part), value]),
);

/** What a number grows together with, and by how much it is multiplied. */
export const secondParts: readonly (readonly [start: string, factor: number])[] = [
  ['тысячн', 1e3],
  ['миллионн', 1e6],
  ['миллиардн', 1e9],
  ['лети', 1],
  ['летн', 1],
  ['километров', 1],
  ['метров', 1],
  ['процентн', 1],
];

/** Reads «тридцатилетие», «десятитысячный», «двадцатипятикилометровый». */
export function readRussianCompound(word: string): NumberWord | undefined {
  for (const [start, factor] of secondParts) {
    const at = word.lastIndexOf(start);
    if (at < 3) continue;
    const count = readFirstPart(word.slice(0, at));
    if (count !== undefined && !(count === 100 && start === 'лети'))
      return { role: 'cardinal', value: count * factor, closes: true, apart: true };
  }
  return undefined;
}

/** Adds up the parts from hundreds to ones. */
function readFirstPart(text: string): number | undefined {
  let rest = text;
  let sum = 0;
  let below = Infinity;
  while (rest !== '') {
    const part = longestPart(rest);
    const value = part === undefined ? undefined : firstParts.get(part);
    if (part === undefined || value === undefined || value >= below) return undefined;
    sum += value;
    below = value >= 100 ? 100 : value >= 20 ? 10 : 1;
    rest = rest.slice(part.length);
  }
  return sum;
}

function longestPart(text: string): string | undefined {
  let longest: string | undefined;
  for (const part of firstParts.keys())
    if (text.startsWith(part) && part.length > (longest?.length ?? 0)) longest = part;
  return longest;
}
