import { readAmount, type Amount } from './amount.ts';
import type { Grammar } from './grammar.ts';
import type { Token } from './tokens.ts';

/** A part of a whole: «половина» is 0.5, «две трети» two thirds. */
export type Share = Pick<Amount, 'first' | 'next' | 'end' | 'value'> & { readonly start: number };

/** Reads «половина», «две трети», «пятая часть», «каждый третий», «үштен бірі», «әр үшінші» at a token. */
export function readShare(tokens: readonly Token[], at: number, grammar: Grammar): Share | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word' && token?.kind !== 'number') return undefined;
  const { named, part, each, whole } = grammar.shares;
  const share = (next: number, value: number): Share => ({
    first: at,
    next,
    start: token.start,
    end: tokens[next - 1]?.end ?? token.end,
    value,
  });
  const own = named.get(token.word);
  // «Вторая половина» of a year is a place in it.
  if (own !== undefined) return isOrdinal(tokens[at - 1], grammar) ? undefined : share(at + 1, own);
  if (each.has(token.word)) {
    const ordinal = following(tokens, at + 1, grammar);
    return ordinal?.role === 'ordinal' && ordinal.value > 1 ? share(ordinal.next, 1 / ordinal.value) : undefined;
  }
  const amount = readAmount(tokens, at, grammar);
  const after = amount && tokens[amount.next];
  if (!amount || after?.kind !== 'word' || after.opensParagraph) return undefined;
  // «Вторая часть» is one of a series.
  if (amount.role === 'ordinal')
    return part.has(after.word) && amount.value > 2 ? share(amount.next + 1, 1 / amount.value) : undefined;
  const denominator = named.get(after.word);
  if (denominator !== undefined && amount.role === 'cardinal' && amount.value > 1 && denominator < 0.5)
    return share(amount.next + 1, amount.value * denominator);
  return partOfWhole(amount, tokens, grammar, whole, share);
}

/** «Үштен бірі»: one of three. */
function partOfWhole(
  amount: Amount,
  tokens: readonly Token[],
  grammar: Grammar,
  whole: RegExp | undefined,
  share: (next: number, value: number) => Share,
): Share | undefined {
  if (amount.digits !== undefined || !whole?.test(tokens[amount.next - 1]?.word ?? '')) return undefined;
  const count = following(tokens, amount.next, grammar);
  const isPart =
    count?.role === 'cardinal' && count.value < amount.value && /[ырі]$/.test(tokens[count.next - 1]?.word ?? '');
  return isPart ? share(count.next, count.value / amount.value) : undefined;
}

const following = (tokens: readonly Token[], at: number, grammar: Grammar): Amount | undefined =>
  tokens[at]?.opensParagraph === false ? readAmount(tokens, at, grammar) : undefined;

const isOrdinal = (token: Token | undefined, grammar: Grammar): boolean =>
  token?.kind === 'word' && grammar.readWord(token.word)?.role === 'ordinal';
