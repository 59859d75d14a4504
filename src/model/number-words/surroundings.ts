import type { Surroundings } from './grammar.ts';
import { isHyphen, type Token } from './tokens.ts';

/** The words right after a place, up to a mark, a number or the end of a paragraph. */
export function wordsAfter(tokens: readonly Token[], at: number, limit = 3): Token[] {
  const words: Token[] = [];
  for (let index = at; index < at + limit; index += 1) {
    const token = tokens[index];
    if (token?.kind !== 'word' || token.opensParagraph) break;
    words.push(token);
  }
  return words;
}

const wordAt = (tokens: readonly Token[], at: number): string => {
  const token = tokens[at];
  return token?.kind === 'word' ? token.word : '';
};

/** What stands around the word at a place. */
export function surroundingsOf(tokens: readonly Token[], at: number): Surroundings {
  const joinsBefore = isHyphen(tokens[at - 1]) && tokens[at]?.glued === true;
  const joinsAfter = isHyphen(tokens[at + 1]) && tokens[at + 2]?.glued === true;
  return {
    before: wordAt(tokens, at - 1),
    after: wordsAfter(tokens, at + 1),
    joinedBefore: joinsBefore ? (tokens[at - 2]?.word ?? '') : '',
    joinedAfter: joinsAfter ? (tokens[at + 2]?.word ?? '') : '',
  };
}
