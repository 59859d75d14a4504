import { kazakhStems } from '../../src/search/analysis/kazakh.ts';
import { fold } from '../../src/search/analysis/letters.ts';
import { isOneEditAway } from '../../src/search/query/spelling.ts';
import { capitalised, type Misspelling } from './misspelling.ts';
import { readWordList, type WordList } from './word-list.ts';
import type { WordInText } from './words-in-text.ts';

/** Shorter words have too many neighbours that are words of their own. */
const shortest = { fold: 5, edit: 7 } as const;
/** In so many other entries a word must stand to be taken for right. */
const leastEntries = 2;

/** The words of the site's Kazakh texts, by which others are judged: no kept package has a Kazakh dictionary. */
export class KazakhWords {
  readonly #entriesOf = new Map<string, Set<string>>();
  readonly #entriesOfStem = new Map<string, Set<string>>();
  readonly #byFold = new Map<string, string[]>();
  readonly #byShape = new Map<string, string[]>();
  readonly #stems = new Map<string, readonly string[]>();
  readonly #isRight: WordList = readWordList('kk', (text) => text);

  /** Takes in a word of an entry. */
  add(written: string, entry: string): void {
    const word = written.toLowerCase();
    const entries = this.#entriesOf.get(word);
    if (entries?.has(entry)) return;
    if (entries) entries.add(entry);
    else {
      this.#entriesOf.set(word, new Set([entry]));
      append(this.#byFold, fold(word), word);
      append(this.#byShape, shapeOf(word, 0), word);
    }
    for (const stem of this.#stemsOf(word)) {
      const others = this.#entriesOfStem.get(stem);
      if (others) others.add(entry);
      else this.#entriesOfStem.set(stem, new Set([entry]));
    }
  }

  /**
   * Judges a word of an entry. It is suspicious if it stands in no other entry in any form, and either
   * reads as a word of others typed without Kazakh letters, or is one slip of the finger away from one.
   */
  judge({ word: written, isName, isFirst }: WordInText, entry: string): Misspelling | undefined {
    const word = written.toLowerCase();
    if (isName || word.length < shortest.fold || this.#isElsewhere(word, entry, 1) || this.#isRight(word))
      return undefined;
    const find = (words: readonly string[] | undefined, isMeant: (other: string) => boolean): string | undefined =>
      words?.find((other) => other !== word && this.#isElsewhere(other, entry, leastEntries) && isMeant(other));
    const closest =
      find(this.#byFold.get(fold(word)), () => true) ??
      (word.length < shortest.edit || this.#stemsOf(word).some((stem) => this.#hasStemElsewhere(stem, entry))
        ? undefined
        : [0, 1, -1].reduce<string | undefined>(
            (found, more) => found ?? find(this.#byShape.get(shapeOf(word, more)), (other) => isSlip(word, other)),
            undefined,
          ));
    if (closest === undefined) return undefined;
    return { closest: isFirst ? capitalised(closest) : closest };
  }

  /** To take endings off costs more than all the rest: each word is asked once. */
  #stemsOf(word: string): readonly string[] {
    let stems = this.#stems.get(word);
    if (!stems) this.#stems.set(word, (stems = kazakhStems(word)));
    return stems;
  }

  #isElsewhere(word: string, entry: string, times: number): boolean {
    const entries = this.#entriesOf.get(word);
    return entries !== undefined && entries.size - (entries.has(entry) ? 1 : 0) >= times;
  }

  #hasStemElsewhere(stem: string, entry: string): boolean {
    const entries = this.#entriesOfStem.get(stem);
    return entries !== undefined && entries.size > (entries.has(entry) ? 1 : 0);
  }
}

function append(lists: Map<string, string[]>, key: string, word: string): void {
  const list = lists.get(key);
  if (list) list.push(word);
  else lists.set(key, [word]);
}

/** Nobody mistypes the first letter without seeing it. */
const shapeOf = (word: string, more: number): string => `${word.charAt(0)}${word.length + more}`;

const isVowel = (letter: string): boolean => /[аеыиоуәөүұі]/.test(letter);

/** One edit away, and not as two words or forms differ: by the sound of a voice (-н-, -л-, -т-) or by an ending. */
function isSlip(word: string, other: string): boolean {
  if (!isOneEditAway(word, other)) return false;
  let at = 0;
  while (word[at] === other[at]) at += 1;
  if (word.length !== other.length) {
    const longer = word.length > other.length ? word : other;
    if (at >= longer.length - 1) return false;
    const letter = longer.charAt(at);
    const isDoubled = word.length > other.length && letter === longer.charAt(at - 1);
    return isDoubled || !/[нлтсд]/.test(letter) || letter === longer.charAt(at - 1);
  }
  const isExchanged =
    word.charAt(at) === other.charAt(at + 1) &&
    word.charAt(at + 1) === other.charAt(at) &&
    word.charAt(at) !== other.charAt(at);
  if (isExchanged && word.slice(at + 2) === other.slice(at + 2)) return true;
  const isInEnding = at >= word.length - 3;
  return at < word.length - 2 && !(isInEnding && isVowel(word.charAt(at)) === isVowel(other.charAt(at)));
}
