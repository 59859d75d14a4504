import { promiseStates, type PromiseState } from '../../src/model/promise.ts';
import type { FactsDiff } from './diff.ts';
import type { FigureChange } from './figure-changes.ts';
import type { Section } from './fit.ts';
import { arrow, type Phrases } from './phrases.ts';
import { stateTheSame, type Stated } from './stated.ts';

/** What the site prints of figures: a row each. */
export function figureSection({ figures, entries }: FactsDiff, phrases: Phrases): Section {
  const { columns, correction, figure, waitsFor } = phrases.words;
  const days = new Map(
    entries.filter(({ collection }) => collection === 'figures').map((entry) => [entry.id, entry.waitsFor]),
  );
  const rows = figures
    .filter(({ kind, was, now }) => kind !== 'changed' || !stateTheSame(was, now))
    .map((change) => {
      const { kind, was, now } = change;
      const name = phrases.links.entry(change) + (kind === 'changed' ? '' : ` — ${figure[kind]}`);
      const before = kind === 'added' ? '—' : toCell(was, phrases);
      const day = days.get(change.id);
      const wait = day === undefined ? '' : `<br>${waitsFor(phrases.date(day))}`;
      const after = kind === 'removed' ? '—' : toCell(now, phrases, '**') + wait;
      return toRow([name, before, after, correction[change.correction]]);
    });
  const head = [columns.figure, columns.was, columns.now, columns.correction];
  return phrases.section('figures', rows, `${toRow(head)}\n${toRow(head.map(() => '---'))}\n`);
}

const toRow = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** @param mark what makes the value strong */
const toCell = (stated: Stated | undefined, phrases: Phrases, mark = ''): string =>
  stated
    ? [`${mark}${phrases.value(stated)}${mark}`, phrases.kindOf(stated), phrases.source(stated)].join('<br>')
    : phrases.words.notShown;

/** What sources say beside the printed number, and what figures say about themselves. */
export const claimSection = ({ figures }: FactsDiff, phrases: Phrases): Section =>
  phrases.section(
    'claims',
    figures.flatMap((figure) => {
      const said = [...claimsOf(figure, phrases), ...figure.fields.map((field) => phrases.field(field))];
      return said.length === 0 ? [] : [`- ${phrases.links.entry(figure)}: ${said.join('; ')}`];
    }),
  );

function* claimsOf({ claims, was: printed, now: reprinted }: FigureChange, phrases: Phrases): Generator<string> {
  const { claim, claimChanged } = phrases.words;
  const full = (stated: Stated): string => `${phrases.value(stated)} (${phrases.kindOf(stated)})`;
  for (const { source, was, now, fields } of claims) {
    const name = phrases.source({ source });
    if (was && now) {
      // The table has it already.
      const isPrinted = printed?.source.id === source.id && reprinted?.source.id === source.id;
      const isOther = !isPrinted && !stateTheSame(was, now);
      const said = isOther ? [`${full(was)}${arrow}**${full(now)}**`] : [];
      said.push(...fields.map((field) => phrases.field(field)));
      if (said.length > 0) yield `${claimChanged(name)}: ${said.join('; ')}`;
    } else if (now) yield claim.added(name, `**${full(now)}**`);
    else if (was) yield claim.removed(name, full(was));
  }
}

/** Promises whose state is another one, and how many there are in each state. */
export function promiseSection({ promises, promiseCounts: { was, now } }: FactsDiff, phrases: Phrases): Section {
  const { promise, promiseCounts } = phrases.words;
  const stateOf = (before: PromiseState | undefined, after: PromiseState | undefined): string =>
    before && after
      ? `${promise[before]}${arrow}**${promise[after]}**`
      : `**${after ? promise.added : promise.removed}** (${promise[after ?? before ?? 'promised']})`;
  const lines = promises.map((change) => {
    const { institution, campaign, work } = change;
    const whose = `${phrases.links.entry(institution)}, ${phrases.links.entry(campaign)}`;
    return `- ${whose}: ${stateOf(change.was, change.now)}. ${phrases.quotedIn(work)}, ${phrases.source(change)}`;
  });
  const counts = promiseStates
    .filter((state) => was[state] !== now[state])
    .map((state) => `${promise[state]} ${was[state]}${arrow}${now[state]}`);
  if (counts.length > 0) lines.push(`- ${promiseCounts(counts.join(', '))}`);
  return phrases.section('promises', lines);
}

/** Sums that come out otherwise. */
export const totalSection = ({ totals }: FactsDiff, phrases: Phrases): Section =>
  phrases.section(
    'totals',
    totals.map(
      (total) => `- ${phrases.links.entry(total)}: ${phrases.sum(total.was)}${arrow}${phrases.sum(total.now)}`,
    ),
  );
