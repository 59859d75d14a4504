import { appendFileSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ContentError } from '../src/model/fault.ts';
import { ledgerFile, nextStates, toLedgerText } from '../src/model/ledger.ts';
import { daySchema } from '../src/model/schemas/text.ts';
import { buildDate, BuildDateError } from './days/build-date.ts';
import { loadContent } from './gate/load-content.ts';
import type { InMessageLanguages, MessageLanguage } from './rule.ts';
import { formatReport, reportLanguages } from './report/report.ts';

/**
 * `npm run release [-- --date 2026-11-22]`: proves all content, then writes into the ledger every
 * figure's state that it doesn't hold yet. The day is that of the build unless told; what waits for a
 * later one is not released.
 */
const { values, positionals } = readArguments();
const root = positionals[0] ?? 'src/content';
const languages = reportLanguages(values.lang, process.env['LANG']);
const usage: InMessageLanguages = {
  kk: 'Қолданылуы: npm run release -- [--date 2026-11-22] [--lang kk|ru|en]',
  ru: 'Как пользоваться: npm run release -- [--date 2026-11-22] [--lang kk|ru|en]',
  en: 'Usage: npm run release -- [--date 2026-11-22] [--lang kk|ru|en]',
};
const wrongDay: Record<MessageLanguage, (date: string, from: string, to: string) => string> = {
  kk: (date, from, to) => `--date ${date}: шығару күнін ${from} мен ${to} аралығында, 2026-11-22 түрінде жазыңыз.`,
  ru: (date, from, to) =>
    `--date ${date}: напишите день выпуска в виде 2026-11-22, не раньше ${from} и не позже ${to}.`,
  en: (date, from, to) => `--date ${date}: write the day of the release as 2026-11-22, from ${from} to ${to}.`,
};
const released: Record<MessageLanguage, (added: number, date: string, all: number) => string> = {
  kk: (added, date, all) => `Тізілімге қосылған нұсқа (${date}): ${added}. Барлығы: ${all}.`,
  ru: (added, date, all) => `Записано в реестр версий (${date}): ${added}. Всего: ${all}.`,
  en: (added, date, all) => `States added to the ledger (${date}): ${added}. In all: ${all}.`,
};

try {
  if (values.help) for (const language of languages) console.log(usage[language]);
  else release();
} catch (error) {
  if (error instanceof BuildDateError) console.error(error.in(languages));
  else if (error instanceof ContentError) console.error(formatReport(error.faults, languages));
  else throw error;
  process.exitCode = 1;
}

function readArguments() {
  const options = { date: { type: 'string' }, lang: { type: 'string' }, help: { type: 'boolean' } } as const;
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch {
    process.exitCode = 1;
    return { values: { help: true, date: undefined, lang: undefined }, positionals: [] };
  }
}

function release(): void {
  const today = buildDate(root);
  const date = values.date ?? today;
  const { content, entries } = loadContent(root, undefined, today);
  const { states } = entries.ledger;
  // A correction is released on its own day or later.
  const corrected = [...content.figures.values()].flatMap(({ revisions = [] }) => revisions.map((made) => made.date));
  const last = [states.at(-1)?.date ?? '', ...corrected].sort().at(-1) ?? '';
  // 2062 for 2026 would stand in the ledger for ever, and keep out every release before it.
  if (!daySchema.safeParse(date).success || date < last || date > today) {
    for (const language of languages) console.error(wrongDay[language](date, last || today, today));
    process.exitCode = 1;
    return;
  }
  const added = nextStates(content, states, date);
  const file = path.join(root, ledgerFile);
  // An editor's program may have taken the last line's end away.
  const separator = readFileSync(file, 'utf8').endsWith('\n') ? '' : '\n';
  if (added.length > 0) appendFileSync(file, separator + toLedgerText(added));
  for (const { figure, number, value, qualifier } of added) console.log(`+ ${figure}/${number}: ${qualifier} ${value}`);
  for (const language of languages) console.log(released[language](added.length, date, states.length + added.length));
}
