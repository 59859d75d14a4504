import russian from 'dictionary-ru';
import { readDictionary, type Dictionary } from './hunspell.ts';
import { capitalised, type Misspelling } from './misspelling.ts';
import { readWordList, type WordList } from './word-list.ts';
import type { WordInText } from './words-in-text.ts';

/** Typed without its dots, ё is right as well. */
const fold = (text: string): string => text.replaceAll('ё', 'е').replaceAll('Ё', 'Е');
const letters = 'оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъ';
/** A name that begins a sentence and is near to some short word is a name all the same. */
const shortestFirst = 5;
/** Words for which another one is proposed: a text may be in another language, and to guess takes long. */
const mostGuesses = 200;

let dictionary: Dictionary | undefined;
const loadDictionary = (): Dictionary =>
  (dictionary ??= readDictionary(Buffer.from(russian.aff).toString(), Buffer.from(russian.dic).toString(), fold));

/** Every word one letter away: two that changed places, one too many, another one, one too few. */
function* neighbours(word: string): Generator<string> {
  for (let at = 0; at < word.length - 1; at += 1)
    yield word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
  for (let at = 0; at < word.length; at += 1) yield word.slice(0, at) + word.slice(at + 1);
  for (let at = 0; at < word.length; at += 1)
    for (const letter of letters) yield word.slice(0, at) + letter + word.slice(at + 1);
  for (let at = 0; at <= word.length; at += 1)
    for (const letter of letters) yield word.slice(0, at) + letter + word.slice(at);
}

/** Judges the words of Russian texts by a dictionary and by the list of words that the site adds to it. */
export class RussianWords {
  readonly #inDictionary = loadDictionary();
  readonly #inList: WordList = readWordList('ru', fold);
  readonly #used = new Set<string>();
  readonly #names = new Set<string>();
  readonly #judged = new Map<string, Misspelling | undefined>();
  #guesses = 0;

  /** Takes in a word of a text: what the site uses is proposed first, and a name is one wherever it stands. */
  add({ word, isName }: WordInText): void {
    this.#used.add(fold(word.toLowerCase()));
    if (isName) this.#names.add(word);
  }

  /**
   * Judges a word. A name that no dictionary has is nobody's mistake, unless it is one letter away from
   * one of the list.
   */
  judge(found: WordInText): Misspelling | undefined {
    const { word, isName, isFirst } = found;
    const key = `${word} ${isName} ${isFirst}`;
    if (!this.#judged.has(key)) this.#judged.set(key, this.#judge(found));
    return this.#judged.get(key);
  }

  #judge({ word, isName, isFirst }: WordInText): Misspelling | undefined {
    const folded = fold(word);
    if (this.#isRight(folded)) return undefined;
    const lower = folded.toLowerCase();
    if (!isName && !isFirst) {
      const part = lower.split('-').find((one) => !this.#isRight(one)) ?? lower;
      const closest = this.#nearest(part, (other) => this.#inDictionary(other) || this.#inList(other));
      return { closest: closest && lower.replace(part, closest) };
    }
    if (lower.length < shortestFirst) return undefined;
    const closest =
      this.#nearest(lower, (other) => this.#inList(capitalised(other))) ??
      (isName || this.#names.has(word) ? undefined : this.#nearest(lower, this.#inDictionary));
    return closest === undefined ? undefined : { closest: capitalised(closest) };
  }

  /** Whether a word is right as it stands, with its capital or without; of words with hyphens each part. */
  #isRight(word: string): boolean {
    const isKnown = (part: string): boolean =>
      part.length < 2 || this.#inDictionary(part) || this.#inDictionary(part.toLowerCase()) || this.#inList(part);
    // Kazakh words have letters that the Russian dictionary has not.
    return /[әғқңөұүһі]/i.test(word) || isKnown(word) || word.split('-').every(isKnown);
  }

  /** What may have been meant, the words of the site first. */
  #nearest(word: string, isRight: (word: string) => boolean): string | undefined {
    this.#guesses += 1;
    if (this.#guesses > mostGuesses) return undefined;
    const right = Array.from(neighbours(word)).filter(isRight);
    return right.find((other) => this.#used.has(other)) ?? right[0];
  }
}
