import { appendFileSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ContentError } from '../src/model/fault.ts';
import { ledgerFile, nextStates, toLedgerText } from '../src/model/ledger.ts';
import { daySchema } from '../src/model/schemas/text.ts';
import { loadContent } from './load-content.ts';
import type { MessageLanguage } from './messages.ts';
import { formatReport, reportLanguages } from './report.ts';

/**
 * `npm run release [-- --date 2026-11-22]`: proves all content, then writes into the ledger every
 * figure's state that it doesn't hold yet. The day is today's in Almaty unless told.
 */
const { values, positionals } = parseArgs({
  options: { date: { type: 'string' }, lang: { type: 'string' } },
  allowPositionals: true,
});
const root = positionals[0] ?? 'src/content';
const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Almaty' }).format(new Date());
const date = values.date ?? today;
const languages = reportLanguages(values.lang, process.env['LANG']);
const wrongDay: Record<MessageLanguage, (date: string, from: string, to: string) => string> = {
  kk: (date, from, to) => `--date ${date}: шығару күнін ${from} мен ${to} аралығында, 2026-11-22 түрінде жазыңыз.`,
  ru: (date, from, to) =>
    `--date ${date}: напишите день выпуска в виде 2026-11-22, не раньше ${from} и не позже ${to}.`,
  en: (date, from, to) => `--date ${date}: write the day of the release as 2026-11-22, from ${from} to ${to}.`,
};

try {
  release();
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(formatReport(error.faults, languages));
  process.exitCode = 1;
}

function release(): void {
  const { content, entries } = loadContent(root);
  const { states } = entries.ledger;
  // A correction is released on its own day or later.
  const corrected = [...content.figures.values()].flatMap(({ revisions = [] }) => revisions.map((made) => made.date));
  const last = [states.at(-1)?.date ?? '', ...corrected].sort().at(-1) ?? '';
  // 2062 for 2026 would stand in the ledger for ever, and keep out every release before it.
  const latest = `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`;
  if (!daySchema.safeParse(date).success || date < last || date > latest) {
    for (const language of languages) console.error(wrongDay[language](date, last || today, latest));
    process.exitCode = 1;
    return;
  }
  const added = nextStates(content, states, date);
  const file = path.join(root, ledgerFile);
  // An editor's program may have taken the last line's end away.
  const separator = readFileSync(file, 'utf8').endsWith('\n') ? '' : '\n';
  if (added.length > 0) appendFileSync(file, separator + toLedgerText(added));
  for (const { figure, number, value, qualifier } of added) console.log(`+ ${figure}/${number}: ${qualifier} ${value}`);
  console.log(`${added.length} states of ${date} added, ${states.length + added.length} in the ledger.`);
}
