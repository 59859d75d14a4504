import type { ProseRun } from '../../src/model/prose-run.ts';

/** The words of this site's own in a file, or in one of the two parts of a text. */
export interface FileProse {
  /** As in faults. */
  readonly file: string;
  /** What the words belong to: `institutions/school-1`, `measures`. */
  readonly entry: string;
  /** What the offsets of the runs count in. */
  readonly source: string;
  /** The line of the file on which `source` begins. */
  readonly firstLine: number;
  readonly runs: readonly ProseRun[];
}
