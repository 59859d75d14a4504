import type { Amount } from './amount.ts';
import { isYearNumber, isYearWord } from './digit-ending.ts';
import { readHours } from './clock.ts';
import type { FoundNumber, TextContext } from './find-numbers.ts';
import { wordsOf } from './grammar.ts';
import { isQualified } from './qualifiers.ts';
import { wordsAfter } from './surroundings.ts';
import { isHyphen, isUnitSign, type Token } from './tokens.ts';

/** What a number in a text says. */
export interface NumberKind {
  readonly kind: 'quantity' | 'pronoun' | 'year' | 'day' | 'time' | 'ordinal' | 'label';
  /** 1 to 12; of a `day`. */
  readonly month?: number;
  /** Of a `time`: minutes since midnight. */
  readonly value?: number;
}

/** Tells what kind of number it is by its form and by what stands around it. */
export function classify(amount: Amount, context: TextContext, previous: FoundNumber | undefined): NumberKind {
  const { tokens } = context;
  if (amount.role === 'noun' || isLabelled(amount, context, previous) || isVersion(amount, tokens))
    return { kind: 'label' };
  return (
    readDay(amount, context) ??
    readYear(amount, context) ??
    readHours(amount, context, previous) ?? {
      kind: amount.role === 'ordinal' ? 'ordinal' : isPronoun(amount) ? 'pronoun' : 'quantity',
    }
  );
}

/** «Один из», «бір жыл», «екеуі», «обе»: more often an article or a pronoun than a count. */
const isPronoun = ({ value, digits, scale, pointsBack }: Amount): boolean =>
  pointsBack || (value === 1 && digits === undefined && scale === 1);

/** «№ 4», «COVID-19», «A4», «/2»: the number names something; but «№ 26 млн» and «#15 мячей» count. */
function isLabelled(
  { first, next, scale }: Amount,
  { tokens, grammar }: TextContext,
  previous: FoundNumber | undefined,
): boolean {
  const [before, mark, number] = [tokens[first - 2], tokens[first - 1], tokens[first]];
  if (number?.kind !== 'number' || !mark || scale !== 1 || isUnitSign(tokens[next])) return false;
  if (mark.text === '№' || (mark.text === '.' && before?.text === 'No')) return true;
  if (!number.glued) return /^(?:N|No)$/.test(mark.text);
  if (mark.kind === 'word') return isName(mark) && !isRead(mark, previous);
  if (/^[#@_=/]$/.test(mark.text)) return before?.kind !== 'number' && !grammar.isCounted(wordsAfter(tokens, next));
  // «Марафон-2017» is the marathon of a year, «мячей-15» a slip of the pen.
  const isHung = isHyphen(mark) && before?.kind === 'word' && !isRead(before, previous) && !grammar.isCounted([before]);
  return isHung && !/^(?:19|20)\d\d$/.test(number.text);
}

/** «CC BY 4.0»: the prose has decimal commas, so a point after a name in Latin letters makes a version. */
const isVersion = ({ first, next, scale, digits = '' }: Amount, tokens: readonly Token[]): boolean =>
  scale === 1 &&
  /^\d+\.\d+$/.test(digits) &&
  /^[A-Z][A-Za-z]*$/.test(tokens[first - 1]?.text ?? '') &&
  !isUnitSign(tokens[next]);

/** Letters that a number without a space before makes a name with: A4, ТЭЦ2; not «более20». */
const isName = ({ text }: Token): boolean => /^[A-Za-z]+$|^\p{Lu}+$/u.test(text);

/** Whether a token belongs to the number before. */
const isRead = (token: Token, previous: FoundNumber | undefined): boolean =>
  previous !== undefined && token.end <= previous.end;

function readDay(
  { value, scale, first, next, digits }: Amount,
  { tokens, grammar }: TextContext,
): NumberKind | undefined {
  // «45 мая» is a day, too, if there is none: others say so.
  const isDay = isDayOfMonth(value) || /^[3-9]\d$/.test(digits ?? '');
  if (!isDay || scale !== 1) return undefined;
  const [before, after] = [tokens[first - 1], tokens[next]];
  const isAfterMonth = digits !== undefined && before?.kind === 'word';
  const month =
    (after?.kind === 'word' && !after.opensParagraph
      ? (grammar.months.get(after.word) ?? englishMonths.get(after.word))
      : undefined) ?? (isAfterMonth ? englishMonths.get(before.word) : undefined);
  return month === undefined ? undefined : { kind: 'day', month };
}

/** English dates stand in quotations of sources: «April 23, 2016». */
const englishMonths: ReadonlyMap<string, number> = new Map(
  wordsOf('january february march april may june july august september october november december').map(
    (month, index) => [month, index + 1],
  ),
);

export const isDayOfMonth = (value: number): boolean => Number.isInteger(value) && value >= 1 && value <= 31;

function readYear(amount: Amount, context: TextContext): NumberKind | undefined {
  const { value, next, digits } = amount;
  const { tokens, grammar } = context;
  if (!isYearNumber(value) || (digits !== undefined && digits.length !== 4)) return undefined;
  if (isYearWord(tokens, next, grammar)) return { kind: 'year' };
  if (digits === undefined || !context.hasBareYears || amount.about) return undefined;
  const isCounted =
    isUnitSign(tokens[next]) ||
    grammar.isCounted(wordsAfter(tokens, next)) ||
    grammar.announcesAmount(tokens.slice(Math.max(0, amount.first - 5), amount.first));
  return isCounted || isQualified(amount, tokens, grammar, context.qualified) ? undefined : { kind: 'year' };
}
