import { statSync } from 'node:fs';
import { unreleased } from '../src/model/ledger.ts';
import { buildDate, BuildDateError } from './days/build-date.ts';
import { readCheckCommand, usage, type CheckCommand } from './check-command.ts';
import { withDamagedPictures } from './gate/damaged-pictures.ts';
import { describeWaiting } from './report/describe-waiting.ts';
import { examineContent, type Examination } from './gate/load-content.ts';
import { mendFaults, type MendedFile } from './mending/mend.ts';
import { toReportedFaults, toWorkflowCommand } from './report/report-formats.ts';
import { formatCounts, formatReport, reportLanguages } from './report/report.ts';
import type { InMessageLanguages, MessageLanguage } from './rule.ts';
import { isError, isFixable } from './rules.ts';
import { withSpelling } from './spelling/with-spelling.ts';
import { describeUnrecorded } from './translations/describe-unrecorded.ts';
import { describeWhole } from './report/whole-summary.ts';

const noFolder = (root: string): InMessageLanguages => ({
  kk: `«${root}» деген қалта жоқ.`,
  ru: `Папки «${root}» нет.`,
  en: `There is no folder “${root}”.`,
});

const mended: Readonly<Record<MessageLanguage, (file: string, rules: string) => string>> = {
  kk: (file, rules) => `Түзетілді: ${file} (${rules})`,
  ru: (file, rules) => `Исправлено: ${file} (${rules})`,
  en: (file, rules) => `Mended: ${file} (${rules})`,
};

const canMend: InMessageLanguages = {
  kk: 'Бір бөлігін «npm run check -- --fix» өзі түзетеді.',
  ru: 'Часть из этого «npm run check -- --fix» исправит сам.',
  en: '“npm run check -- --fix” mends some of this.',
};

/**
 * `npm run check`: proves all content and says what is wrong, or how much was proven. Warnings stop
 * nothing; errors, and a command that can't be understood, end it with 1.
 */
async function main(): Promise<number> {
  const command = readCheckCommand(process.argv.slice(2));
  const languages = reportLanguages(command.language, process.env['LANG']);
  const tell = (words: InMessageLanguages): void => {
    for (const language of languages) console.error(words[language]);
  };
  if ('isHelp' in command) {
    for (const language of languages) console.log(usage[language]);
    return 0;
  }
  if ('misunderstood' in command) {
    tell(command.misunderstood);
    tell(usage);
    return 1;
  }
  if (!statSync(command.root, { throwIfNoEntry: false })?.isDirectory()) {
    tell(noFolder(command.root));
    return 1;
  }
  try {
    return await check(command, languages);
  } catch (error) {
    if (!(error instanceof BuildDateError)) throw error;
    console.error(error.in(languages));
    return 1;
  }
}

async function check(
  { root, format, isFixing, isSpelling }: CheckCommand,
  languages: readonly MessageLanguage[],
): Promise<number> {
  const date = buildDate(root);
  let examination = examineContent(root, undefined, date);
  if (isFixing) {
    const files = mendAll(examination, root, date);
    examination = files.examination;
    // What is read by programs is the report alone.
    const say = format === 'text' ? console.log : console.error;
    for (const { file, rules } of files.mended)
      for (const language of languages) say(mended[language](file, rules.join(', ')));
  }
  examination = await withDamagedPictures(examination);
  if (isSpelling) examination = withSpelling(examination);
  report(examination, root, format, languages);
  if (format === 'text' && !isFixing && examination.faults.some(isFixable))
    for (const language of languages) console.log(canMend[language]);
  return examination.faults.some(isError) ? 1 : 0;
}

/** Mends until nothing is left to mend: a file that can be read again may show what couldn't be seen before. */
function mendAll(
  before: Examination,
  root: string,
  date: string,
): { readonly mended: readonly MendedFile[]; readonly examination: Examination } {
  const found: MendedFile[] = [];
  let examination = before;
  // A rule that undid another's work would go on for ever.
  for (let round = 0; round < 5; round += 1) {
    const files = mendFaults(examination.faults, root);
    if (files.length === 0) break;
    found.push(...files);
    examination = examineContent(root, undefined, date);
  }
  const rulesOf = Map.groupBy(found, ({ file }) => file);
  const mended = Array.from(rulesOf, ([file, rounds]) => ({
    file,
    rules: [...new Set(rounds.flatMap(({ rules }) => rules))].sort(),
  }));
  return { mended, examination };
}

function report(
  { faults, content, entries, translations }: Examination,
  root: string,
  format: CheckCommand['format'],
  languages: readonly MessageLanguage[],
): void {
  if (format === 'json') {
    console.log(JSON.stringify(toReportedFaults(faults, root), undefined, 2));
    return;
  }
  if (format === 'github') for (const fault of faults) console.log(toWorkflowCommand(fault, languages));
  if (faults.length > 0)
    console.log(format === 'text' ? formatReport(faults, languages) : formatCounts(faults, languages));
  if (!content || faults.some(isError)) return;
  const behind = unreleased(content, entries.ledger.states).map(({ id }) => id);
  for (const words of describeWhole(entries, behind, languages)) console.log(words);
  for (const words of describeWaiting(content.waiting, languages)) console.log(words);
  for (const words of describeUnrecorded(translations, languages)) console.log(words);
}

process.exitCode = await main();
