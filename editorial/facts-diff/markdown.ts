import { toAlerts } from './alerts.ts';
import { describeComparison, type Comparison } from './comparison.ts';
import { isIdle, type FactsDiff } from './diff.ts';
import { fit, type Cuts } from './fit.ts';
import { code } from './harmless.ts';
import { Linker } from './links.ts';
import { Phrases } from './phrases.ts';
import { toSections } from './sections.ts';
import type { Speech, Tally, Words } from './speech.ts';

export interface ReportOptions {
  /** The languages of the report in their order: the first is open, the others are folded. */
  readonly speeches: readonly Speech[];
  /** Where the site with the change can be looked at; without it, addresses are no links. */
  readonly base: URL | undefined;
  /** The most characters. */
  readonly limit: number;
  /** What prints the whole report. */
  readonly command: string;
}

/** What a change does to the facts, as Markdown for a comment. What must not be overlooked is never folded. */
export function toMarkdown(diff: FactsDiff, comparison: Comparison, options: ReportOptions): string {
  const { speeches, base, limit, command } = options;
  const parts = speeches.map((speech) => ({
    ...speech,
    speech,
    phrases: new Phrases(speech, new Linker(speech.locale, base, diff)),
    sides: `<sub>${describeComparison(comparison, speech.words)}</sub>\n`,
  }));
  const alerts = parts.flatMap(({ speech, words, phrases }) => {
    const lines = toAlerts(diff, speech, phrases).map((line) => `> - ${line}`);
    const space = limit / (4 * parts.length);
    return lines.length === 0
      ? []
      : fit([{ open: '> [!CAUTION]\n', lines, close: '' }], space, cuts(words, command, '> - '));
  });
  const head = [`### ${speeches.map(({ words }) => words.title).join(' · ')}\n`, ...alerts].join('\n');
  if (isIdle(diff)) {
    // Where something could not be read, nobody can say so.
    const isKnown = diff.unread.now.length === 0;
    return [head, ...parts.map(({ words, sides }) => (isKnown ? `${words.idle}\n\n${sides}` : sides))].join('\n');
  }
  const share = Math.floor((limit - head.length) / parts.length);
  const bodies = parts.map(({ words, phrases, sides }, index) => {
    const [open, close] = parts.length === 1 ? ['', ''] : toFold(words, diff, index === 0);
    const space = share - open.length - close.length - sides.length - '\n\n'.length;
    return `${open}${fit(toSections(diff, phrases), space, cuts(words, command, '- '))}\n${sides}${close}`;
  });
  return [head, ...bodies].join('\n');
}

const cuts = ({ more, cut }: Words, command: string, mark: string): Cuts => ({
  more: (lines) => `${mark}${more(lines)}`,
  cut: (lines) => `${mark}${cut(lines, code(command))}\n`,
});

/** A language that can be folded, with the numbers of what is in it for who has not opened it. */
function toFold(
  words: Words,
  { figures, promises, entries, facts, texts }: FactsDiff,
  isOpen: boolean,
): [string, string] {
  const others = [...entries, ...facts].filter(({ collection }) => collection !== 'figures');
  const tally: Tally = {
    figures: figures.length,
    promises: promises.length,
    entries: new Set(others.map(({ collection, id }) => `${collection}/${id}`)).size,
    texts: texts.length,
  };
  const told = words.tally(tally).filter((_, index) => Object.values(tally)[index] !== 0);
  const summary = [`<b>${words.name}</b>`, ...(told.length === 0 ? [] : [told.join(', ')])].join(': ');
  return [`<details${isOpen ? ' open' : ''}>\n<summary>${summary}</summary>\n\n`, '\n</details>\n'];
}
