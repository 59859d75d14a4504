import type { FoundNumber } from './find-numbers.ts';
import type { Token } from './tokens.ts';

/** Reads a token that is a date, a time or a code in digits: 23.04.2017 is a day and a year. Nothing for others. */
export function readSymbols(tokens: readonly Token[], at: number): FoundNumber[] {
  const token = tokens[at];
  switch (token?.kind) {
    case 'date':
      return readDate(token, at) ?? [code(token, at)];
    case 'clock':
      return [readClock(token, at) ?? code(token, at)];
    case 'code':
      return [code(token, at)];
    case 'oddDigits':
      return [readOddDigits(token, tokens[at - 1], at)];
    default:
      return [];
  }
}

const found = (
  at: number,
  start: number,
  length: number,
  number: Pick<FoundNumber, 'value' | 'kind' | 'month'>,
): FoundNumber => ({
  first: at,
  next: at + 1,
  start,
  end: start + length,
  about: false,
  isShare: false,
  digits: undefined,
  scale: 1,
  ...number,
});

const code = ({ text, start }: Token, at: number): FoundNumber =>
  found(at, start, text.length, { value: Number.parseInt(text, 10), kind: 'label' });

/** «１５», «½»; but «м²» and «слово¹» are a unit and a note. */
function readOddDigits({ text, start, glued }: Token, before: Token | undefined, at: number): FoundNumber {
  const isHung = glued && before?.kind === 'word';
  return found(at, start, text.length, { value: valueOfDigits(text), kind: isHung ? 'label' : 'quantity' });
}

/** The value of digits in any form; those of one sign are told by the place of their zero. */
function valueOfDigits(text: string): number {
  const [numerator = '', denominator] = text
    .normalize('NFKC')
    .replaceAll(/(?![0-9])\p{Nd}/gu, (digit) => String(digitOf(digit)))
    .split('\u2044');
  return denominator === undefined ? Number(numerator) : Number(numerator) / Number(denominator);
}

/** Unicode keeps the ten digits of a script together, nought first. */
function digitOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return value;
}

function readDate({ text, start }: Token, at: number): FoundNumber[] | undefined {
  const parts = text.split(/[.-]/);
  if (parts.length === 2) return readYearAndTwoDigits(text, start, at);
  const isYearFirst = text.includes('-');
  const [day = '', month = '', year = ''] = isYearFirst ? parts.toReversed() : parts;
  // With a whole year it can be nothing but a date, and whether there is such a day is for others to say.
  const isDay = Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12;
  if (!isDay && !/^(?:19|20)\d\d$/.test(year)) return undefined;
  const dayLength = day.length + 1 + month.length;
  const dayAt = isYearFirst ? start + year.length + 1 : start;
  const yearAt = isYearFirst ? start : start + dayLength + 1;
  const numbers = [
    found(at, dayAt, dayLength, { value: Number(day), kind: 'day', month: Number(month) }),
    found(at, yearAt, year.length, { value: year.length === 2 ? 2000 + Number(year) : Number(year), kind: 'year' }),
  ];
  return isYearFirst ? numbers.toReversed() : numbers;
}

/** «2017-18» are two years, «2017-04» is one in its April, which counts nothing. */
function readYearAndTwoDigits(text: string, start: number, at: number): FoundNumber[] | undefined {
  const [year, digits] = [Number(text.slice(0, 4)), Number(text.slice(5))];
  const later = year - (year % 100) + digits;
  if (later > year)
    return [
      found(at, start, 4, { value: year, kind: 'year' }),
      found(at, start + 5, 2, { value: later, kind: 'year' }),
    ];
  return digits >= 1 && digits <= 12 ? [found(at, start, text.length, { value: year, kind: 'year' })] : undefined;
}

function readClock({ text, start }: Token, at: number): FoundNumber | undefined {
  const [hours = 0, minutes = 0, seconds = 0] = text.split(':').map(Number);
  if (hours > 24 || minutes > 59 || seconds > 59) return undefined;
  return found(at, start, text.length, { value: hours * 60 + minutes + seconds / 60, kind: 'time' });
}
