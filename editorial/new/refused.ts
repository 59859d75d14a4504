import type { MessageLanguage } from '../rule.ts';
import type { Words } from './words.ts';

/** A line of words that can be told in any language. */
export type Told = (language: MessageLanguage, words: Words) => string;

/** The command can't go on; nothing has been written. */
export class Refused extends Error {
  readonly reasons: readonly Told[];

  /** @param reasons each a line, the first perhaps a heading */
  constructor(...reasons: readonly Told[]) {
    super('refused');
    this.name = 'Refused';
    this.reasons = reasons;
  }
}

/** Refuses where answers are wrong, with all that is wrong with them. */
export function refuseWrong(problems: readonly Told[]): void {
  if (problems.length > 0) throw new Refused((_language, words) => words.wrongAnswers, ...problems.map(inList));
}

export const inList =
  (told: Told): Told =>
  (language, words) =>
    `  ${told(language, words)}`;
