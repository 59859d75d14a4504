import { readAmount, type Amount } from './amount.ts';
import { classify, type NumberKind } from './classify.ts';
import { joinMinutes } from './clock.ts';
import type { Grammar } from './grammar.ts';
import { regardNeighbours } from './neighbours.ts';
import { byPlace, findQualifiers, type FoundQualifier, type Qualified, type Span } from './qualifiers.ts';
import { readShare } from './shares.ts';
import { readSymbols } from './symbols.ts';
import { tokenise, type Token } from './tokens.ts';

/** A number in a text, with what its reading rests on. */
export interface FoundNumber extends Span, NumberKind {
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** Its form says "about". */
  readonly about: boolean;
  /** A part of a whole: 0.5 for «половина». */
  readonly isShare: boolean;
  /** Nothing but digits, as they stand, and perhaps an ending. */
  readonly digits: string | undefined;
  /** The last scale in it, or 1. */
  readonly scale: number;
}

/** A text while its numbers are found. */
export interface TextContext {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly grammar: Grammar;
  readonly qualifiers: readonly FoundQualifier[];
  readonly qualified: Qualified;
  /** Whether a bare 2017 is a year; in the words of a citation it is an amount. */
  readonly hasBareYears: boolean;
}

/** Splits a text and finds its qualifiers. */
export function openText(text: string, grammar: Grammar, hasBareYears: boolean): TextContext {
  const tokens = tokenise(text);
  const qualifiers = findQualifiers(tokens, grammar);
  return { text, tokens, grammar, qualifiers, qualified: byPlace(qualifiers), hasBareYears };
}

/** Finds the numbers of a text in its order. */
export function findNumbers(context: TextContext): FoundNumber[] {
  const { tokens, grammar } = context;
  const numbers: FoundNumber[] = [];
  for (let at = 0; at < tokens.length;) {
    const symbols = readSymbols(tokens, at);
    numbers.push(...symbols);
    const share = symbols.length > 0 ? undefined : readShare(tokens, at, grammar);
    const amount =
      symbols.length > 0 || share ? undefined : (readAmount(tokens, at, grammar) ?? readInverted(tokens, at, grammar));
    if (share) numbers.push({ ...share, kind: 'quantity', about: false, isShare: true, digits: undefined, scale: 1 });
    if (amount) numbers.push(toNumber(amount, context, numbers.at(-1)));
    at = share?.next ?? amount?.next ?? at + 1;
  }
  return regardNeighbours(joinMinutes(numbers, context), context);
}

function toNumber(amount: Amount, context: TextContext, previous: FoundNumber | undefined): FoundNumber {
  const { first, next, end, value, about, digits, scale } = amount;
  const start = context.tokens[first]?.start ?? 0;
  return {
    first,
    next,
    start,
    end,
    value,
    about,
    isShare: false,
    digits,
    scale,
    ...classify(amount, context, previous),
  };
}

/** «Тысяч десять»: the scale comes first and says "about". */
function readInverted(tokens: readonly Token[], at: number, grammar: Grammar): Amount | undefined {
  const scale = tokens[at]?.kind === 'word' ? grammar.readWord(tokens[at].word) : undefined;
  if (!scale?.inverts || tokens[at + 1]?.opensParagraph !== false) return undefined;
  const count = readAmount(tokens, at + 1, grammar);
  if (count?.role !== 'cardinal' || count.scale !== 1 || count.value >= 1000) return undefined;
  return { ...count, first: at, value: count.value * scale.value, digits: undefined, scale: scale.value, about: true };
}
