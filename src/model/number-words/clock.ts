import type { Amount } from './amount.ts';
import type { NumberKind } from './classify.ts';
import type { FoundNumber, TextContext } from './find-numbers.ts';
import type { ClockWords } from './grammar.ts';
import { wordsAfter } from './surroundings.ts';
import { isUnitSign } from './tokens.ts';

const isHour = (hours: number): boolean => Number.isInteger(hours) && hours >= 0 && hours <= 24;

/** Reads «в 16.30», «4 июня, 16.30», «в 16 часов», «сағат 16-да»; not «бір сағат 20 минут». */
export function readHours(
  amount: Amount,
  context: TextContext,
  previous: FoundNumber | undefined,
): NumberKind | undefined {
  const { value, digits, first, next, role } = amount;
  const { tokens, grammar } = context;
  const { clock } = grammar;
  const [beforeThat, before] = [tokens[first - 2], tokens[first - 1]];
  if (before === undefined || digits === undefined || role !== 'cardinal') return undefined;
  const [hours = '', minutes] = digits.split('.');
  if (!/^\d{1,2}$/.test(hours) || !isHour(Number(hours))) return undefined;
  if (clock.at === before.word && clock.hourAfter?.has(tokens[next]?.word ?? '') && minutes === undefined)
    return value > 12 ? { kind: 'time', value: value * 60 } : undefined;
  if (isUnitSign(tokens[next]) || grammar.isCounted(wordsAfter(tokens, next))) return undefined;
  if (minutes !== undefined)
    return /^[0-5]\d$/.test(minutes) && (clock.before.has(before.word) || followsDate(first, previous, context))
      ? { kind: 'time', value: Number(hours) * 60 + Number(minutes) }
      : undefined;
  const isAfterCount = beforeThat?.kind === 'number' || grammar.readWord(beforeThat?.word ?? '') !== undefined;
  return before.word === clock.hourBefore && !isAfterCount ? { kind: 'time', value: value * 60 } : undefined;
}

/** Whether nothing but the rest of a date stands between a number and the day or year before it. */
function followsDate(first: number, previous: FoundNumber | undefined, { tokens, grammar }: TextContext): boolean {
  if (previous?.kind !== 'day' && previous?.kind !== 'year') return false;
  const between = tokens.slice(previous.next, first);
  return between.every(({ text, word }) => text === ',' || grammar.months.has(word) || grammar.yearWords.has(word));
}

/** Joins hours and minutes into one time: «в 16 часов 11 минут», «сағат 16-дан 11 минут өткенде». */
export function joinMinutes(numbers: readonly FoundNumber[], context: TextContext): FoundNumber[] {
  const joined: FoundNumber[] = [];
  for (const number of numbers) {
    const hours = joined.at(-1);
    const value = hours && timeOf(hours, number, context);
    if (hours === undefined || value === undefined) joined.push(number);
    else joined[joined.length - 1] = { ...hours, end: number.end, next: number.next, kind: 'time', value };
  }
  return joined;
}

function timeOf(hours: FoundNumber, minutes: FoundNumber, { tokens, grammar, text }: TextContext): number | undefined {
  const { clock } = grammar;
  const isMinutes =
    tokens[minutes.next]?.word.startsWith(clock.minutes) &&
    ['quantity', 'pronoun'].includes(minutes.kind) &&
    Number.isInteger(minutes.value) &&
    minutes.value < 60;
  if (!isMinutes || !isHours(hours, minutes, tokens, clock)) return undefined;
  const hour = hours.kind === 'time' ? hours.value : hours.value * 60;
  return clock.still?.test(text.slice(hours.start, hours.end)) ? hour - minutes.value : hour + minutes.value;
}

function isHours(hours: FoundNumber, minutes: FoundNumber, tokens: TextContext['tokens'], clock: ClockWords): boolean {
  if (clock.hourAfter)
    return (
      clock.before.has(tokens[hours.first - 1]?.word ?? '') &&
      clock.hourAfter.has(tokens[hours.next]?.word ?? '') &&
      minutes.first === hours.next + 1 &&
      hours.scale === 1 &&
      (hours.kind === 'time' || isHour(hours.value))
    );
  return hours.kind === 'time' && minutes.first === hours.next && tokens[hours.first - 1]?.word === clock.hourBefore;
}
