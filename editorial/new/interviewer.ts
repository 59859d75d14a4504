import type { Choice } from './known-entries.ts';

/** The person stopped before the end; nothing has been written yet. */
export class Cancelled extends Error {}

/** What is asked in one line. */
export interface TextQuestion {
  readonly message: string;
  readonly initial?: string;
  /** What Enter alone does, shown while nothing is typed. */
  readonly hint?: string;
  /** What is wrong with the text, in words; `undefined` where it will do. */
  readonly problem: (text: string) => string | undefined;
}

export interface ChoiceQuestion {
  readonly message: string;
  readonly choices: readonly Choice[];
  readonly initial?: string | undefined;
}

export interface ManyQuestion {
  readonly message: string;
  readonly choices: readonly Choice[];
  readonly initial?: readonly string[];
  readonly problem: (chosen: readonly string[]) => string | undefined;
}

/** Asks a person. Every method throws `Cancelled` when the person stops. */
export interface Interviewer {
  text(question: TextQuestion): Promise<string>;
  /** One of a few. */
  choose(question: ChoiceQuestion): Promise<string>;
  /** One of many, found by typing a part of its name. */
  pick(question: ChoiceQuestion): Promise<string>;
  /** Any of many, found by typing a part of their names. */
  pickMany(question: ManyQuestion): Promise<readonly string[]>;
  confirm(message: string, initial: boolean): Promise<boolean>;
}
