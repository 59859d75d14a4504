import process from 'node:process';
import { BuildDateError } from './days/build-date.ts';
import { readArguments, type Arguments } from './facts-diff/arguments.ts';
import { GitError } from './facts-diff/git.ts';
import { speeches } from './facts-diff/languages.ts';
import { toMarkdown } from './facts-diff/markdown.ts';
import { describeProblem, usage } from './facts-diff/problems.ts';
import { compareVersions } from './facts-diff/versions.ts';
import { reportLanguages } from './report/report.ts';

/**
 * `npm run facts-diff -- <git ref>`: what the change since a commit does to the facts, as Markdown for
 * the comment on a pull request, or as JSON. It tells of faulty content, too, as far as that can be
 * read: to refuse it is the gate's work.
 */
const asked = readArguments(process.argv.slice(2), process.env['SITE_URL']);
const languages = asked?.languages ?? reportLanguages(undefined, process.env['LANG']);
try {
  if (asked) process.stdout.write(reportOf(asked));
  else if (process.argv.includes('--help')) console.log(languages.map(usage).join('\n\n'));
  else fail(languages.map(usage));
} catch (error) {
  if (error instanceof GitError) fail(languages.map((language) => describeProblem(error.problem, language)));
  else if (error instanceof BuildDateError) fail([error.in(languages)]);
  else throw error;
}

function reportOf(asked: Arguments): string {
  const { diff, comparison } = compareVersions({ folder: process.cwd(), ...asked });
  if (asked.format === 'json') return `${JSON.stringify({ comparison, ...diff }, null, 2)}\n`;
  return toMarkdown(diff, comparison, { ...asked, speeches: asked.languages.map((language) => speeches[language]) });
}

function fail(words: readonly string[]): void {
  console.error(words.join('\n\n'));
  process.exitCode = 1;
}
