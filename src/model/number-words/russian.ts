import { valueOf, type Decimal } from './decimal.ts';
import { wordsOf, type Ending, type Grammar } from './grammar.ts';
import { russianCardinals } from './russian-cardinals.ts';
import { readRussianCompound, secondParts } from './russian-compounds.ts';
import {
  announcesInRussian,
  countsInRussian,
  russianFillers,
  russianMonths,
  russianQualifiers,
  russianShares,
  russianYearWords,
} from './russian-context.ts';
import { russianOrdinals } from './russian-ordinals.ts';
import type { Token } from './tokens.ts';

const ordinalEndings = new Set(
  wordsOf('й ой ый ий я ая ья е ое ье ые ьи го ого его му ому ему м ым им ом ем ую ю ью х ых их ми ыми ими'),
);

/** Endings that an ordinal and a cardinal share; the number or the noun decides. */
function isCardinalEnding(ending: string, value: number, noun: string): boolean {
  const ones = value % 100 > 10 && value % 100 < 20 ? 0 : value % 10;
  switch (ending) {
    case 'х':
      return ones >= 2 && ones <= 4; // 3-х школ, but 90-х годов
    case 'м':
      return ones >= 2 && ones <= 4 && /[аяыи]м$/.test(noun); // 3-м школам, but в 3-м классе
    case 'ми':
      return ones === 7 || ones === 8; // 7-ми, but 90-ми
    case 'ю':
    case 'ью':
      return /ми$/.test(noun); // 5-ю школами, but 5-ю школу
    default:
      return false;
  }
}

function readEnding(ending: string, number: Decimal, after: readonly Token[]): Ending {
  if (ordinalEndings.has(ending) && !isCardinalEnding(ending, valueOf(number), after[0]?.word ?? ''))
    return { role: 'ordinal' };
  if (ending.length <= 4) return { role: 'case' };
  const factor = secondParts.find(([start]) => ending.startsWith(start))?.[1] ?? 1;
  return { role: 'measure', factor };
}

export const russian: Grammar = {
  readWord: (word) => russianCardinals.get(word) ?? russianOrdinals.get(word) ?? readRussianCompound(word),
  smallestTen: 20,
  halves: [['с', 'половиной']],
  halfOf: new Set(),
  readEnding,
  months: russianMonths,
  yearWords: russianYearWords,
  yearAbbreviations: new Set(['г']),
  isCounted: countsInRussian,
  clock: {
    before: new Set(wordsOf('в к с до на после около')),
    hourAfter: new Set(wordsOf('час часа часов часам часах')),
    at: 'в',
    minutes: 'минут',
  },
  betweenDays: new Set(wordsOf('и по до или')),
  qualifiers: russianQualifiers,
  fillers: russianFillers,
  shares: russianShares,
  withinAmount: [
    ['с', 'лишним'],
    ['с', 'небольшим'],
    ['с', 'хвостиком'],
  ],
  announcesAmount: announcesInRussian,
  qualifiesNouns: false,
};
