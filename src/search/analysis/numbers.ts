import type { Word } from './analyse.ts';
import type { Lexeme } from './lexicon.ts';
import { endingOfFigures, scales, signs, units } from './number-grammar.ts';
import { numeralOf } from './numerals.ts';
import { beginningsOf, seal } from './terms.ts';

/** A run of letters or of digits where it stands. */
export interface Piece {
  readonly lexeme: Lexeme;
  readonly start: number;
  readonly end: number;
}

interface NumberRead {
  readonly words: readonly Word[];
  /** The first piece after the number. */
  readonly next: number;
}

/**
 * Reads the number that begins at a piece: «26 000 000», «26 млн», «₸26M», «№ 4», «он алты мың».
 * Every spelling of a value gives one term, and one more that names its unit where one is told.
 */
export function readNumber(
  text: string,
  pieces: readonly Piece[],
  at: number,
  language: string,
): NumberRead | undefined {
  const lexeme = pieces[at]?.lexeme;
  if (isDigits(lexeme)) return readFigures(text, pieces, at);
  return lexeme && numeralOf(lexeme, language) ? readNumerals(text, pieces, at, language) : undefined;
}

const isDigits = (lexeme: Lexeme | undefined): boolean => lexeme !== undefined && /^\d+$/.test(lexeme.written);

const gap = (text: string, left: Piece | undefined, right: Piece | undefined): string | undefined =>
  left && right ? text.slice(left.end, right.start) : undefined;

function readFigures(text: string, pieces: readonly Piece[], at: number): NumberRead {
  const first = pieces[at] as Piece;
  let next = at;
  let value = 0;
  let scale = Infinity;
  // «1 млрд 200 млн» is one number of falling scales.
  for (;;) {
    const part = readDigits(text, pieces, next);
    const behind = part && afterEnding(text, pieces, part.next);
    const scaled = behind === undefined ? undefined : readScale(text, pieces, behind, isMoney(text, first));
    if (!part || (next > at && (!scaled || scaled.factor >= scale))) break;
    value += part.value * (scaled?.factor ?? 1);
    next = scaled?.next ?? behind ?? part.next;
    scale = scaled?.factor ?? 0;
    if (scale <= 1 || !/^\s$/.test(gap(text, pieces[next - 1], pieces[next]) ?? '')) break;
  }
  next = afterEnding(text, pieces, next);
  const { terms, unitWord } = withUnit(text, pieces, at, next, value);
  const words: Word[] = [{ start: first.start, end: (pieces[next - 1] as Piece).end, terms }];
  return unitWord ? { words: [...words, unitWord], next: next + 1 } : { words, next };
}

/** The place after an ending that is joined to figures by a hyphen: «26 млн-нан», «16-ти тысяч». */
const afterEnding = (text: string, pieces: readonly Piece[], at: number): number =>
  /^[-\u2010\u2011]$/.test(gap(text, pieces[at - 1], pieces[at]) ?? '') &&
  endingOfFigures.test(pieces[at]?.lexeme.folded ?? '')
    ? at + 1
    : at;

/** The terms of the value of some pieces, the one with its unit first, and the word that tells the unit. */
function withUnit(
  text: string,
  pieces: readonly Piece[],
  at: number,
  next: number,
  value: number,
): { terms: readonly string[]; unitWord?: Word } {
  const [first, last, unitPiece] = [pieces[at] as Piece, pieces[next - 1] as Piece, pieces[next]];
  const term = String(Math.round(value * 1e6) / 1e6).replace('.', 'х');
  const told = unitAfter(text, last, unitPiece);
  const unit = signBefore(text, first) ?? told ?? signAfter(text, last);
  if (!unit) return { terms: [term + seal] };
  const terms = [term + unit + seal, term + seal];
  if (!told || !unitPiece) return { terms };
  const { lexeme, start, end } = unitPiece;
  return { terms, unitWord: { start, end, terms: lexeme.terms, isUnit: true } };
}

/** Digits with their thousands and their decimals: «26 000 000», «2,7». */
function readDigits(text: string, pieces: readonly Piece[], at: number): { value: number; next: number } | undefined {
  let digits = pieces[at]?.lexeme.written ?? '';
  if (!isDigits(pieces[at]?.lexeme)) return undefined;
  const follows = (index: number, between: RegExp, figures: RegExp): boolean =>
    between.test(gap(text, pieces[index - 1], pieces[index]) ?? '-') &&
    figures.test(pieces[index]?.lexeme.written ?? '');
  const groups = (between: RegExp): number => {
    let end = at + 1;
    while (follows(end, between, /^\d{3}$/)) end += 1;
    return end;
  };
  let next = at + 1;
  if (/^[1-9]\d{0,2}$/.test(digits)) {
    next = groups(/^[\s\u2009\u202f]$/);
    // One comma or point parts decimals; several part thousands.
    const pointed = Math.max(groups(/^,$/), groups(/^\.$/));
    if (pointed > at + 2) next = pointed;
    digits = pieces
      .slice(at, next)
      .map(({ lexeme }) => lexeme.written)
      .join('');
  }
  if (next === at + 1 && follows(next, /^[.,]$/, /^\d{1,3}$/) && !/^[.,]\d/.test(text.slice(pieces[next]?.end))) {
    digits += `.${pieces[next]?.lexeme.written ?? ''}`;
    next += 1;
  }
  return { value: Number(digits), next };
}

function readScale(
  text: string,
  pieces: readonly Piece[],
  at: number,
  isOfMoney: boolean,
): { factor: number; next: number } | undefined {
  if (!/^[\s.-]?$/.test(gap(text, pieces[at - 1], pieces[at]) ?? '-')) return undefined;
  const word = pieces[at]?.lexeme.folded ?? '';
  // «M» and «k» are millions and thousands beside a sign of money; elsewhere metres and nothing.
  const isBrief = isOfMoney || /^\s?[₸$€]/.test(text.slice(pieces[at]?.end));
  const brief = isBrief ? { m: 1e6, м: 1e6, k: 1e3, к: 1e3 }[pieces[at]?.lexeme.written ?? ''] : undefined;
  const factor = brief ?? scales.find(([pattern]) => pattern.test(word))?.[1];
  return factor ? { factor, next: at + 1 } : undefined;
}

const signBefore = (text: string, first: Piece): string | undefined =>
  signs[/([₸$€№])\s?$/.exec(text.slice(Math.max(0, first.start - 2), first.start))?.[1] ?? ''];

const isMoney = (text: string, first: Piece): boolean =>
  /[₸$€]\s?$/.test(text.slice(Math.max(0, first.start - 2), first.start));

const signAfter = (text: string, last: Piece): string | undefined =>
  signs[/^\.?\s?([₸$€%])/.exec(text.slice(last.end, last.end + 3))?.[1] ?? ''];

/** The unit that the word after the number tells. */
function unitAfter(text: string, last: Piece, next: Piece | undefined): string | undefined {
  // «млн» and «тыс» may end in a point.
  const between = isDigits(last.lexeme) ? /^\s?$/ : /^\.?\s?$/;
  if (!next || !between.test(text.slice(last.end, next.start))) return undefined;
  const readings = beginningsOf(next.lexeme.written);
  return units.find(([pattern]) => readings.some((reading) => pattern.test(reading)))?.[1];
}

/** «он алты мың», «пятьдесят»: numbers in words, from eleven up; smaller ones are words like any other. */
function readNumerals(text: string, pieces: readonly Piece[], at: number, language: string): NumberRead | undefined {
  let total = 0;
  let group = 0;
  let smallest = Infinity;
  let next = at;
  for (; next < pieces.length; next += 1) {
    if (next > at && !/^\s$/.test(gap(text, pieces[next - 1], pieces[next]) ?? '')) break;
    const { lexeme } = pieces[next] as Piece;
    const scale = group > 0 ? scales.find(([pattern]) => pattern.test(lexeme.folded))?.[1] : undefined;
    if (scale) {
      total += group * scale;
      group = 0;
      smallest = Infinity;
      continue;
    }
    const numeral = numeralOf(lexeme, language);
    if (!numeral) break;
    const { value, isLast } = numeral;
    if (value === 100 && group > 0 && group < 10) group *= 100;
    else if (value < smallest) group += value;
    else break;
    // Hundreds, then tens, then ones.
    smallest = [100, 10].find((place) => value % place === 0) ?? 1;
    if (isLast) {
      next += 1;
      break;
    }
  }
  const value = total + group;
  if (value < 11) return undefined;
  const { terms, unitWord } = withUnit(text, pieces, at, next, value);
  const words = pieces
    .slice(at, next)
    .map(({ lexeme, start, end }): Word => ({ start, end, terms: [...terms, ...lexeme.terms] }));
  return unitWord ? { words: [...words, unitWord], next: next + 1 } : { words, next };
}
