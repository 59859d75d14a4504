import { appendFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ContentError } from '../src/model/fault.ts';
import { ledgerFile, nextStates, toLedgerText } from '../src/model/ledger.ts';
import { daySchema } from '../src/model/schemas/text.ts';
import { loadContent } from './load-content.ts';
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

try {
  release();
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(formatReport(error.faults, reportLanguages(values.lang, process.env['LANG'])));
  process.exitCode = 1;
}

function release(): void {
  const { content, entries } = loadContent(root);
  const { states } = entries.ledger;
  const last = states.at(-1)?.date ?? '';
  if (!daySchema.safeParse(date).success || date < last) {
    console.error(`--date ${date}: write the day of the release as 2026-11-22, not before ${last || 'any day'}.`);
    process.exitCode = 1;
    return;
  }
  const added = nextStates(content.figures.values(), states, date);
  appendFileSync(path.join(root, ledgerFile), toLedgerText(added));
  for (const { figure, number, value, qualifier } of added) console.log(`+ ${figure}/${number}: ${qualifier} ${value}`);
  console.log(`${added.length} states of ${date} added, ${states.length + added.length} in the ledger.`);
}
