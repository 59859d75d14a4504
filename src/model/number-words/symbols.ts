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
  digits: undefined,
  scale: 1,
  ...number,
});

const code = ({ text, start }: Token, at: number): FoundNumber =>
  found(at, start, text.length, { value: Number.parseInt(text, 10), kind: 'label' });

function readDate({ text, start }: Token, at: number): FoundNumber[] | undefined {
  const parts = text.split(/[.-]/);
  if (parts.length === 2) return readYearAndTwoDigits(text, start, at);
  const isYearFirst = text.includes('-');
  const [day = '', month = '', year = ''] = isYearFirst ? parts.toReversed() : parts;
  if (Number(day) < 1 || Number(day) > 31 || Number(month) < 1 || Number(month) > 12) return undefined;
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
