import type { FaultParameters, FaultRule } from '../src/model/fault.ts';

/** The languages in which the gate speaks to editors and maintainers. */
export const messageLanguages = ['kk', 'ru', 'en'] as const;
export type MessageLanguage = (typeof messageLanguages)[number];

/** The same words for every language of the gate. */
export type InMessageLanguages = Readonly<Record<MessageLanguage, string>>;

/** What is wrong, and what to do about it. */
export type Message = readonly [problem: string, remedy: string];

/** An error stops a build; a warning is told and stops nothing. */
export type Severity = 'error' | 'warning';

/**
 * A change to one file of the sample tree `tests/fixtures/content/whole`. It is plain data: tests
 * carry it out, the editors' guide prints it.
 */
export interface Example {
  /** Relative to the tree: `figures/participants-2017.yaml`. */
  readonly file: string;
  /** `from` stands in the file exactly once. */
  readonly replace?: readonly [from: string, to: string];
  /** The whole file; a new one where there was none. */
  readonly write?: string | Uint8Array;
  /** What else must change with it. */
  readonly beside?: readonly Example[];
  /** Of a bad example: `line:column` of the fault, `file:line:column` where it is told of another file. */
  readonly at?: string;
}

/** A file as it lies on the disk. */
export interface RawFile {
  /** As in faults: `src/content/measures.yaml`. */
  readonly file: string;
  /** Relative to the content folder, with slashes: `institutions/school-1/ru.md`. */
  readonly path: string;
  /** In bytes, without reading them. */
  readonly size: number;
  readonly bytes: Uint8Array;
  /** Of YAML and Markdown, with its byte order mark; `undefined` where it isn't UTF-8 or is too long, and of other files. */
  readonly text: string | undefined;
}

/** One place in a raw file that breaks a rule; line and column count from 1. */
export interface Finding<R extends FaultRule> {
  readonly line: number;
  readonly column: number;
  readonly parameters: FaultParameters[R];
}

/** One thing that the gate refuses or warns of. */
export interface Rule<R extends FaultRule> {
  readonly severity: Severity;
  /** What would reach readers if it passed, in one sentence. */
  readonly protects: InMessageLanguages;
  readonly words: Readonly<Record<MessageLanguage, (parameters: FaultParameters[R]) => Message>>;
  /** Breaks this rule alone. */
  readonly bad: Example;
  /** Nearly the same, and right. */
  readonly good: Example;
  /**
   * Finds faults of characters and bytes in a raw file, before it is parsed. All other faults are
   * found by the reader and the model's checks.
   */
  readonly find?: (file: RawFile) => Iterable<Finding<R>>;
  /** Mends what is safe to mend in a text that breaks this rule; mending twice is mending once. */
  readonly fix?: (text: string, file: RawFile) => string;
}
