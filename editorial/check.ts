import { parseArgs } from 'node:util';
import { ContentError } from '../src/model/fault.ts';
import { unreleased } from '../src/model/ledger.ts';
import { loadContent } from './load-content.ts';
import { formatReport, reportLanguages } from './report.ts';

/** `npm run check`: proves all content and says what is wrong, or how much was proven. */
const { values, positionals } = parseArgs({ options: { lang: { type: 'string' } }, allowPositionals: true });

try {
  const { entries, content } = loadContent(positionals[0] ?? 'src/content');
  const claims = [...content.figures.values()].reduce((sum, { claims }) => sum + claims.length, 0);
  console.log(
    `Content is whole: ${[
      `${content.sources.size} sources`,
      `${content.organisations.size} organisations`,
      `${content.institutions.size} institutions`,
      `${content.campaigns.size} campaigns`,
      `${content.promises.length} promises`,
      `${content.pressReleases.size} press releases`,
      `${content.figures.size} published figures with ${claims} claims`,
      `${entries.texts.length} texts`,
    ].join(', ')}.`,
  );
  // A ledger cut off at its end can't be told from one that is behind; so what it lacks is named.
  const waiting = unreleased(content, entries.ledger.states).map(({ id }) => id);
  if (waiting.length > 0) console.log(`Not in the ledger until \`npm run release\`: ${waiting.join(', ')}.`);
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(formatReport(error.faults, reportLanguages(values.lang, process.env['LANG'])));
  process.exitCode = 1;
}
