import { valueOf, type Decimal } from './decimal.ts';
import { wordsOf, type Ending, type Grammar } from './grammar.ts';
import { surroundingsOf, wordsAfter } from './surroundings.ts';
import { isHyphen, type Token } from './tokens.ts';

/** Units that are written without a space after digits, and would else be read as endings: 10м, 5г. */
const units = new Set(wordsOf('км м см мм кг г га т л ч мин сек тг руб km m cm kg s min'));

/** What is hung on a number in digits, and the place after it. */
export interface HungEnding {
  readonly ending?: Ending;
  readonly end: number;
  /** Where reading goes on: after the ending, or at the word that a hyphen hung on. */
  readonly next: number;
}

/** Reads what is hung on the digits before `at`: an ending, a scale, a month, a unit or nothing. */
export function readHungEnding(tokens: readonly Token[], at: number, number: Decimal, grammar: Grammar): HungEnding {
  const nothing = { end: tokens[at - 1]?.end ?? 0, next: at };
  const hyphenated = isHyphen(tokens[at]);
  const index = hyphenated ? at + 1 : at;
  const word = tokens[index];
  if (word?.kind !== 'word' || !word.glued) return nothing;
  const known = grammar.readWord(word.word);
  if (known?.role === 'scale' || known?.multiplies) return { ...nothing, next: index };
  // «2017-жыл» is a year, «90-жылдар» the nineties.
  const isYear = isYearWord(tokens, index, grammar) && (!hyphenated || isYearNumber(valueOf(number)));
  if (grammar.months.has(word.word) || isYear) return { ...nothing, next: index };
  const isNumber = known?.role === 'cardinal' && known.alone?.(surroundingsOf(tokens, index)) !== false;
  if (isNumber || (!hyphenated && units.has(word.word))) return nothing;
  const isCyrillic = /\p{Script=Cyrillic}/u.test(word.word);
  const ending: Ending = isCyrillic
    ? grammar.readEnding(word.word, number, wordsAfter(tokens, index + 1))
    : { role: 'noun' };
  // Without a hyphen only a real ending is one; letters of another alphabet make a name: 5G.
  if (!hyphenated && isCyrillic && !(word.text.length <= 3 && ending.role === 'case') && ending.role !== 'ordinal')
    return nothing;
  return { ending, end: word.end, next: index + 1 };
}

/** Whether a number alone can be a year of this site's time. */
export const isYearNumber = (value: number): boolean => Number.isInteger(value) && value >= 1900 && value <= 2099;

/** Whether a word says that the number before it is a year: год, жылы, г. */
export function isYearWord(tokens: readonly Token[], at: number, grammar: Grammar): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.opensParagraph) return false;
  return (
    grammar.yearWords.has(token.word) || (grammar.yearAbbreviations.has(token.word) && tokens[at + 1]?.text === '.')
  );
}
