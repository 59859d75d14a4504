import { isDayOfMonth } from './classify.ts';
import { isQualified } from './qualifiers.ts';
import { valueOf, readDecimal, times } from './decimal.ts';
import type { FoundNumber, TextContext } from './find-numbers.ts';

/** What stands between two numbers: `span` is a dash without spaces; with spaces a long one parts clauses. */
type Between = 'span' | 'dash' | 'and' | 'comma' | 'space' | 'other';

/** Numbers beside each other share what only the last or the first of them says: 9–14 июля, 5–6 мың, №№ 1, 4. */
export function regardNeighbours(numbers: readonly FoundNumber[], context: TextContext): FoundNumber[] {
  const regarded = [...numbers];
  const between = (index: number): Between => relation(regarded[index], regarded[index + 1], context);
  for (let index = regarded.length - 2; index >= 0; index -= 1) {
    const [number, next] = [regarded[index], regarded[index + 1]];
    if (number && next) regarded[index] = asNextSays(number, next, between(index), between(index + 1), context);
  }
  /** The numbers that a «№№» before the first of them labels. */
  let isInList = false;
  for (let index = 1; index < regarded.length; index += 1) {
    const [previous, number] = [regarded[index - 1], regarded[index]];
    if (!previous || !number) continue;
    const relationBefore = between(index - 1);
    isInList = previous.kind === 'label' && continuesList(previous, relationBefore, isInList, context);
    regarded[index] =
      isInList && number.kind === 'quantity' && number.digits !== undefined
        ? { ...number, kind: 'label' }
        : (laterTime(previous, number, relationBefore, context) ?? shortYear(previous, number, context));
  }
  return regarded;
}

/** «№№ 1, 4 и 9», «№ 9–11». */
function continuesList({ first }: FoundNumber, between: Between, isInList: boolean, { tokens }: TextContext): boolean {
  const isNumero = tokens[first - 1]?.text === '№';
  const isList = isInList || (isNumero && tokens[first - 2]?.text === '№');
  return between === 'span' ? isNumero || isInList : isList && (between === 'comma' || between === 'and');
}

/** «Сағат 9.00-ден 18.00-ге дейін», «в 10.00–18.00»; but «в 16.30 — 20 бегунов», «сағат 10-да 20-ға жуық бала». */
function laterTime(
  previous: FoundNumber,
  number: FoundNumber,
  between: Between,
  { text, grammar }: TextContext,
): FoundNumber | undefined {
  const [, hours, minutes = '0'] = /^(\d{1,2})(?:\.([0-5]\d))?$/.exec(number.digits ?? '') ?? [];
  if (previous.kind !== 'time' || number.kind !== 'quantity' || hours === undefined) return undefined;
  const isSpan =
    between === 'span' ||
    (between === 'space' && hasEnding(number) && grammar.clock.from?.test(text.slice(previous.start, previous.end)));
  return isSpan && Number(hours) <= 24
    ? { ...number, kind: 'time', value: Number(hours) * 60 + Number(minutes) }
    : undefined;
}

/** «2019–20», «2019/20»: the second year in two digits. */
function shortYear(previous: FoundNumber, number: FoundNumber, { text }: TextContext): FoundNumber {
  const century = previous.value - (previous.value % 100);
  const isShortYear =
    previous.kind === 'year' &&
    number.kind === 'quantity' &&
    /^\d\d$/.test(number.digits ?? '') &&
    /^[-–/]$/.test(text.slice(previous.end, number.start)) &&
    century + number.value > previous.value;
  return isShortYear ? { ...number, kind: 'year', value: century + number.value } : number;
}

function relation(
  number: FoundNumber | undefined,
  next: FoundNumber | undefined,
  { text, grammar }: TextContext,
): Between {
  if (!number || !next) return 'other';
  const gap = text.slice(number.end, next.start);
  const between = gap.trim();
  if (/^[-\u2010-\u2015\u2212]$/.test(gap)) return 'span';
  if (/^[-\u2010-\u2013\u2212]$/.test(between)) return 'dash';
  if (between === ',') return 'comma';
  if (between === '') return 'space';
  return grammar.betweenDays.has(between) ? 'and' : 'other';
}

function asNextSays(
  number: FoundNumber,
  next: FoundNumber,
  between: Between,
  after: Between,
  context: TextContext,
): FoundNumber {
  if (next.kind === 'year' && isBareYear(number, context) && between !== 'other' && between !== 'space')
    return { ...number, kind: 'year' };
  if (sharesMonth(number, next, between, after)) return { ...number, kind: 'day', month: next.month ?? 0 };
  if (between !== 'span' && between !== 'dash') return number;
  if (number.kind === 'quantity' && next.kind === 'quantity' && number.scale === 1 && next.scale >= 1000) {
    const count = next.value / next.scale;
    if (number.value < count) return scaled(number, next.scale);
  }
  const isSpanOfAmounts =
    between === 'span' &&
    next.kind === 'quantity' &&
    (number.kind === 'pronoun' || (number.kind === 'year' && next.value > number.value));
  return isSpanOfAmounts ? { ...number, kind: 'quantity' } : number;
}

/** «2019–2023 годов» in a citation, where bare numbers are amounts. */
const isBareYear = (number: FoundNumber, { tokens, grammar, qualified, hasBareYears }: TextContext): boolean =>
  !hasBareYears &&
  number.kind === 'quantity' &&
  number.scale === 1 &&
  /^(?:19|20)\d\d$/.test(number.digits ?? '') &&
  !isQualified(number, tokens, grammar, qualified);

/** «9–14 июля», «9, 10 и 11 июля», «4-тен 9 желтоқсанға дейін». */
function sharesMonth(number: FoundNumber, next: FoundNumber, between: Between, after: Between): boolean {
  if (next.kind !== 'day' || !isDayOfMonth(number.value) || number.value >= next.value) return false;
  if (number.kind !== 'ordinal' && (number.kind !== 'quantity' || number.digits === undefined)) return false;
  if (between === 'comma') return after === 'and' || after === 'comma';
  return ['span', 'dash', 'and'].includes(between) || (between === 'space' && hasEnding(number));
}

const hasEnding = ({ start, end, digits = '' }: FoundNumber): boolean => end - start > digits.length;

/** «5–6 тысяч»: five thousand to six thousand. */
function scaled(number: FoundNumber, scale: number): FoundNumber {
  const exact = number.digits === undefined ? undefined : times(readDecimal(number.digits), scale);
  return { ...number, value: exact ? valueOf(exact) : number.value * scale, scale };
}
