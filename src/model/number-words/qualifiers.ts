import type { TextContext } from './find-numbers.ts';
import type { Grammar, QualifierPhrase } from './grammar.ts';
import type { Token } from './tokens.ts';

/** A qualifier as it stands in a text: its tokens, `next` not included. */
export interface FoundQualifier {
  readonly phrase: QualifierPhrase;
  readonly first: number;
  readonly next: number;
}

/** The tokens that a number takes, `next` not included. */
export interface Span {
  readonly first: number;
  readonly next: number;
}

/** Finds the qualifiers of a text in order; of two that begin alike, the longer one. */
export function findQualifiers(tokens: readonly Token[], grammar: Grammar): FoundQualifier[] {
  const found: FoundQualifier[] = [];
  for (let first = 0; first < tokens.length; first += 1) {
    let longest: FoundQualifier | undefined;
    for (const phrase of grammar.qualifiers.get(tokens[first]?.word.charAt(0) ?? '') ?? []) {
      const next = endOfPhrase(tokens, first, phrase.words);
      if (next === undefined || next <= (longest?.next ?? first)) continue;
      if (phrase.governs && !phrase.governs.test(tokens[first - 1]?.word ?? '')) continue;
      longest = { phrase, first, next };
    }
    if (!longest) continue;
    found.push(longest);
    first = longest.next - 1;
  }
  return found;
}

function endOfPhrase(tokens: readonly Token[], first: number, words: readonly string[]): number | undefined {
  const matches = words.every((word, index) => {
    const found = tokens[first + index]?.word;
    return word.endsWith('*') ? found?.startsWith(word.slice(0, -1)) : found === word;
  });
  return matches ? first + words.length : undefined;
}

/** The number that a qualifier speaks of, by its place in the list; `undefined` for none. */
export function qualifiedNumber(
  { phrase, first, next }: FoundQualifier,
  numbers: readonly Span[],
  { tokens, grammar, qualified: all }: Pick<TextContext, 'tokens' | 'grammar' | 'qualified'>,
): number | undefined {
  const around = numbers.findIndex((number) => number.first < first && next < number.next);
  if (around >= 0) return around;
  const start = phrase.near ? skipFillers(tokens, next, grammar, all) : next;
  const after = numbers.findIndex((number) => (phrase.near ? number.first === start : number.first >= start));
  const before = numbers.findLastIndex((number) => (phrase.near ? number.next === first : number.next <= first));
  const candidates = { before: [after], after: [before], either: [after, before] }[phrase.side];
  return candidates.find((index) => index >= 0);
}

/** Other qualifiers may stand between as well, so that «около более 20» is read as the contradiction that it is. */
export function skipFillers(tokens: readonly Token[], at: number, grammar: Grammar, { startingAt }: Qualified): number {
  let index = at;
  for (;;) {
    const qualifier = startingAt.get(index);
    if (qualifier) index += qualifier.words.length;
    else if (grammar.fillers.has(tokens[index]?.word ?? '') || isOpeningMark(tokens[index])) index += 1;
    else return index;
  }
}
const isOpeningMark = (token: Token | undefined): boolean => token?.kind === 'mark' && /^[«„"(]$/.test(token.text);

/** Whether a number is an amount because a qualifier touches it that isn't said of years. */
export function isQualified(
  { first, next }: Span,
  tokens: readonly Token[],
  grammar: Grammar,
  found: Qualified,
): boolean {
  const afterNumber = found.startingAt.get(next);
  if (afterNumber && afterNumber.side !== 'before' && !afterNumber.alsoOfTime) return true;
  let index = first;
  while (grammar.fillers.has(tokens[index - 1]?.word ?? '')) index -= 1;
  const beforeNumber = found.endingAt.get(index);
  return beforeNumber !== undefined && beforeNumber.side !== 'after' && !beforeNumber.alsoOfTime;
}

/** The qualifiers of a text by where they begin and end. */
export interface Qualified {
  readonly startingAt: ReadonlyMap<number, QualifierPhrase>;
  readonly endingAt: ReadonlyMap<number, QualifierPhrase>;
}
export const byPlace = (found: readonly FoundQualifier[]): Qualified => ({
  startingAt: new Map(found.map(({ first, phrase }) => [first, phrase])),
  endingAt: new Map(found.map(({ next, phrase }) => [next, phrase])),
});
