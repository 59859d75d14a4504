import type { Qualifier } from '../schemas/figure.ts';
import { findNumbers, openText, type FoundNumber, type TextContext } from './find-numbers.ts';
import { grammarOf } from './grammars.ts';
import type { NumberLanguage } from './language.ts';
import { skipFillers, type FoundQualifier } from './qualifiers.ts';
import { namesUnit, type StatedUnit } from './read-unit.ts';
import { wordsAfter } from './surroundings.ts';
import { isUnitSign } from './tokens.ts';

/** Words of a citation in their sentence. */
export interface WordsInSentence {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** What a reader takes from the number of a citation once the words around it are read as well. */
export interface NumberInSentence {
  /** `undefined` where the sentence makes a date, a label or an ordinal of it: «5 мая» of «5». */
  readonly value: number | undefined;
  /** What words outside the brackets say of it, `undefined` for nothing: «более» before «6 школ». */
  readonly outside: Qualifier | 'other' | undefined;
  /** The words of the citation with those outside that bear on the number. */
  readonly text: string;
  /** The unit that the words, or those right beside them, name. */
  readonly unit: StatedUnit | 'people' | undefined;
}

/**
 * Reads the one number of a citation's words where it stands: brackets part nothing for a reader, who takes
 * «[6] тысяч» for 6000, «более [6 школ]» for more than six and «[26 млн] долларов» for dollars.
 */
export function readInSentence({ before, words, after }: WordsInSentence, language: NumberLanguage): NumberInSentence {
  const whole = `${before}${words}${after}`;
  const [from, to] = [before.length, before.length + words.length];
  const context = openText(whole, grammarOf[language], false);
  const touching = findNumbers(context).filter(({ start, end }) => start < to && end > from);
  const number = touching.find(({ kind }) => kind === 'quantity') ?? touching[0];
  if (!number) return { value: undefined, outside: undefined, text: words, unit: undefined };
  const span = { first: indexAt(context, from), next: indexAt(context, to) };
  const isAmount = number.kind === 'quantity' || number.kind === 'pronoun';
  const outer = context.qualifiers.find((qualifier) => bearsOn(qualifier, number, span, context));
  const isLike = isLikeness(number, span, context);
  const start = Math.min(from, number.start, context.tokens[outer?.first ?? span.first]?.start ?? from);
  const end = Math.max(to, number.end, context.tokens[(outer?.next ?? span.next) - 1]?.end ?? to);
  return {
    value: isAmount ? number.value : undefined,
    outside: outer?.phrase.means ?? (isLike || (number.about && number.end > to) ? 'about' : undefined),
    text: whole.slice(start, end),
    unit: unitOf(number, words, span, context, language),
  };
}

/** Tokens, `next` not included. */
interface TokenSpan {
  readonly first: number;
  readonly next: number;
}

/** The first token that doesn't end before a place. */
function indexAt({ tokens }: TextContext, offset: number): number {
  const index = tokens.findIndex(({ start, end }) => start >= offset || end > offset);
  return index < 0 ? tokens.length : index;
}

/** Whether a qualifier that isn't wholly inside the brackets speaks of the number in them. */
function bearsOn(
  { phrase, first, next }: FoundQualifier,
  number: FoundNumber,
  span: TokenSpan,
  context: TextContext,
): boolean {
  const { tokens, grammar, qualified } = context;
  if (first >= span.first && next <= span.next) return false;
  if (first < span.first) {
    if (phrase.side === 'after' || next > number.first) return false;
    const start = skipFillers(tokens, skipDash(phrase.near, next, context), grammar, qualified);
    return (start >= span.first && start <= number.first) || start === number.first;
  }
  if (phrase.side === 'before') return false;
  const between = tokens.slice(Math.max(number.next, span.next), first);
  const closesClause = !/^[\p{L}\d\uFFFC]/u.test(tokens[next]?.text ?? '');
  // «[6 школ] и более крупных садов», «[6 мекемеге] шамамен сол кезде» speak of what follows.
  if (phrase.side === 'either')
    return closesClause && (between.length === 0 || (between.length === 1 && between[0]?.text === ','));
  const isNounOutside = number.next >= span.next;
  const reach = isNounOutside ? 1 : 0;
  if (between.length > reach || between.some(({ kind }) => kind !== 'word')) return false;
  return grammar.qualifiesNouns || closesClause || (isNounOutside && between.length === 0);
}

/** «Самое большее — [6 школ]»: a dash or colon parts the words, but not what they say. */
const skipDash = (near: true | undefined, at: number, { tokens }: TextContext): number =>
  near !== true && /^[—–:]$/.test(tokens[at]?.text ?? '') ? at + 1 : at;

/** «[6] мекемедей»: the noun outside says "about". */
function isLikeness({ next }: FoundNumber, span: TokenSpan, { tokens, grammar }: TextContext): boolean {
  const noun = tokens[next];
  return next >= span.next && noun?.kind === 'word' && grammar.saysAbout?.(noun.word) === true;
}

function unitOf(
  { first, next }: FoundNumber,
  words: string,
  span: TokenSpan,
  { tokens, grammar }: TextContext,
  language: NumberLanguage,
): StatedUnit | 'people' | undefined {
  const inside = namesUnit(words, language);
  if (inside !== undefined) return inside === 'several' ? undefined : inside;
  const isNounOutside = next >= span.next;
  const after = wordsAfter(tokens, next, isNounOutside ? 2 : 1);
  const beside = [
    ...(isUnitSign(tokens[first - 1]) ? [tokens[first - 1]] : []),
    ...(isUnitSign(tokens[next]) ? [tokens[next]] : after),
  ];
  // «[26 млн] на доллары», «[26 млн] детям» count neither.
  if (isNounOutside && (grammar.fillers.has(after[0]?.word ?? '') || /[аяь]ми?$/.test(after[0]?.word ?? '')))
    return undefined;
  const unit = namesUnit(beside.map((token) => token?.text).join(' '), language);
  if (unit !== undefined && unit !== 'several') return unit;
  return countsPeople[language].test(tokens[next]?.word ?? '') ? 'people' : undefined;
}

/** Forms that are nouns for persons and nothing else: «детским садам» and «ерікті ұйым» count no persons. */
const countsPeople: Readonly<Record<NumberLanguage, RegExp>> = {
  kk: /^(?:(?:адам|кісі)(?!д[ае]р|л[ае]р)|бала(?:ны|ға|да|дан|мен|ның)?$)/,
  ru: /^(?:человек|люд(?:и|ей|ям|ьми|ях)$|дет(?:и|ей|ям|ьми|ях)$|реб[её]н|школьник|участник|бегун|волонт[её]р(?!с)|учеников|ученик[аи]|спортсмен(?!с))/,
};
