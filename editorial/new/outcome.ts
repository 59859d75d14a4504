import type { Fault } from '../../src/model/fault.ts';
import { formatFault } from '../report/report.ts';
import { nextSteps, type Written } from './next-steps.ts';
import type { Told } from './refused.ts';

/**
 * What is told at the end: which files were written, what the gate asks for yet, what to do next.
 *
 * @param files as they are shown, relative to where the command runs
 * @param left what the gate finds wrong, now that they are written
 */
export function outcome(written: Omit<Written, 'isWhole'>, files: readonly string[], left: readonly Fault[]): Told[] {
  const empty: Told = () => '';
  const leftToDo: Told[] = [
    empty,
    (_language, { leftToWrite }) => leftToWrite,
    ...left.map(
      (fault): Told =>
        (language) =>
          formatFault(fault, [language]),
    ),
  ];
  return [
    empty,
    (_language, { changed, written: created }) => (written.isCorrection ? changed : created),
    ...files.map((file) => () => `  ${file}`),
    ...(left.length > 0 ? leftToDo : []),
    empty,
    (_language, { next }) => next,
    ...nextSteps({ ...written, isWhole: left.length === 0 }).map(
      (step, index): Told =>
        (language, words) =>
          `  ${index + 1}. ${step(language, words)}`,
    ),
  ];
}
