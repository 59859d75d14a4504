import { mixedNames } from '../words/mixed-letters.ts';

const latin = 'aAcCeEoOpPxXyYiIkKhHBMTəƏɵƟ';
const cyrillic = 'аАсСеЕоОрРхХуУіІкКһНВМТәӘөӨ';
const greek = 'αΑεΕοΟρΡχΧυΥιΙκΚΗΒΜΤΝν';
const greekAsCyrillic = 'аАеЕоОрРхХуУіІкКНВМТNv';

type Letters = ReadonlyMap<string, string>;
const pairs = (from: string, to: string): [string, string][] =>
  Array.from(from, (letter, index) => [letter, Array.from(to)[index] ?? letter]);
const toCyrillic: Letters = new Map([...pairs(greek, greekAsCyrillic), ...pairs(latin, cyrillic)]);
const toLatin: Letters = new Map([...pairs(cyrillic, latin)]);

const isCyrillic = /\p{Script=Cyrillic}/u;
const isForeign = /[\p{Script=Latin}\p{Script=Greek}]/u;
/** Letters of two alphabets side by side; marks that belong to a letter are between them at most. */
const seam =
  /\p{Script=Cyrillic}\p{M}*[\p{Script=Latin}\p{Script=Greek}]|[\p{Script=Latin}\p{Script=Greek}]\p{M}*\p{Script=Cyrillic}/u;
const tokens = /https?:\/\/\S+|[\p{L}\p{M}]+/gu;
/** «c» and «ic» typed on the wrong keyboard between Cyrillic words. */
const lone = /(?<=\p{Script=Cyrillic}[,;:]? )(?:[acoy]|[aceiopxy]{2})(?= \p{Script=Cyrillic})/gu;

/** A word whose letters are of two alphabets, or of the wrong one. */
export interface MixedWord {
  readonly index: number;
  readonly word: string;
  /** Those of the alphabet that doesn't belong there. */
  readonly letters: string;
  /** The word in one alphabet; `undefined` where a letter has no double. */
  readonly better: string | undefined;
}

const rewrite = (word: string, isStrange: RegExp, letters: Letters): string | undefined => {
  const written = Array.from(word, (letter) => (isStrange.test(letter) ? letters.get(letter) : letter));
  return written.includes(undefined) ? undefined : written.join('');
};

/** Reads the word in the alphabet of most of its letters, or in the other one where that alone can be done. */
function readWord(word: string, index: number): MixedWord {
  const foreign = Array.from(word).filter((letter) => isForeign.test(letter));
  const own = Array.from(word).filter((letter) => isCyrillic.test(letter));
  const inCyrillic = { letters: foreign.join(''), better: rewrite(word, isForeign, toCyrillic) };
  const inLatin = { letters: own.join(''), better: rewrite(word, isCyrillic, toLatin) };
  const isMostlyForeign = own.length > 0 && foreign.length > own.length;
  const [first, second] = isMostlyForeign ? [inLatin, inCyrillic] : [inCyrillic, inLatin];
  return { index, word, ...(first.better === undefined && second.better !== undefined ? second : first) };
}

/**
 * Words that mix alphabets, in their order; addresses may.
 *
 * @param names those that may, too, in lower case
 */
export function* findMixedWords(text: string, names: ReadonlySet<string> = mixedNames): Generator<MixedWord> {
  if (seam.test(text))
    for (const { 0: word, index } of text.matchAll(tokens))
      if (seam.test(word) && !word.startsWith('http') && !names.has(word.toLowerCase())) yield readWord(word, index);
  for (const { 0: word, index } of text.matchAll(lone)) yield readWord(word, index);
}
