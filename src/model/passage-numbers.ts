import type { NumberLanguage } from './number-words/language.ts';
import { readNumbers, type NumberMention } from './number-words/read-numbers.ts';
import type { Passage } from './text-markup.ts';

const read = new WeakMap<Passage, readonly NumberMention[]>();

/**
 * The numbers of a passage. Several checks ask for them, and reading is what they cost most: each
 * passage is read once.
 *
 * @param language that of the passage’s text
 */
export function numbersIn(passage: Passage, language: NumberLanguage): readonly NumberMention[] {
  let numbers = read.get(passage);
  if (!numbers) read.set(passage, (numbers = readNumbers(passage.text, language)));
  return numbers;
}

/** Gives a passage the numbers that were read from the same words before. */
export function withNumbers(passage: Passage, numbers: readonly NumberMention[] | undefined): Passage {
  if (numbers) read.set(passage, numbers);
  return passage;
}
