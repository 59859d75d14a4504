import type { Entries } from '../../src/model/entries.ts';
import type { CommandLine } from './flags.ts';
import type { Interviewer } from './interviewer.ts';
import type { Setting } from './manners.ts';

/** One run of the command, once it is known what it begins and in which language. */
export interface Session {
  /** The content folder. */
  readonly root: string;
  readonly line: CommandLine;
  readonly entries: Entries;
  readonly setting: Setting;
  /** Asks the person at the terminal, where one is there to be asked. */
  readonly interviewer: Interviewer | undefined;
}
