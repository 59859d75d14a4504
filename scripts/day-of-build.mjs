import process from 'node:process';
import { buildDate, BuildDateError } from '../editorial/days/build-date.ts';
import { reportLanguages } from '../editorial/report/report.ts';

/** The day that the site is built for; ends the program with a word where the one asked for can't be. */
export function dayOfBuild() {
  try {
    return buildDate('src/content');
  } catch (error) {
    if (!(error instanceof BuildDateError)) throw error;
    console.error(error.in(reportLanguages(undefined, process.env.LANG)));
    process.exit(1);
  }
}
