import { compareFaults } from '../../src/model/fault.ts';
import type { Examination } from '../gate/load-content.ts';
import { checkSpelling } from './check-spelling.ts';

/** The same, with what seems to be misspelt: for people who write, not for builds. */
export const withSpelling = (examination: Examination): Examination => ({
  ...examination,
  faults: [...examination.faults, ...checkSpelling(examination.prose())].sort(compareFaults),
});
