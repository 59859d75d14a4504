import type { FactsEntry } from './entries.ts';
import type { Report } from './entry-checks.ts';
import { sayTheSame, stateNow, type PublishedState } from './ledger.ts';
import type { Unit } from './schemas/measure.ts';

type Stated = Pick<PublishedState, 'value' | 'qualifier' | 'status' | 'source'>;

/** A state as an editor writes it under `was`. */
const inYaml = ({ value, qualifier, status, source }: Stated): string =>
  `{ value: ${value}, qualifier: ${qualifier}, status: ${status}, source: ${source} }`;

/** What a figure asks, in its own unit: this is never revised. */
const question = ({ measure, unit, subject }: Pick<PublishedState, 'measure' | 'unit' | 'subject'>): string =>
  `${measure} (${unit}), ${subject}`;

/**
 * What was published stays: a figure may say something new only with a revision that keeps what it
 * said before, word for word.
 *
 * @param unit the measure's; `undefined` where the measure itself has faults
 * @param published the figure's lines in the ledger, oldest first
 */
export function checkPublished(
  entry: FactsEntry<'figures'>,
  unit: Unit | undefined,
  published: readonly PublishedState[],
  report: Report,
): void {
  const { revisions = [], claims, printed, withheld } = entry.facts;
  const last = published.at(-1);
  if (!last) {
    if (revisions.length > 0) report(entry, ['revisions', 0], 'revision-unpublished', {});
    return;
  }
  if (withheld) {
    report(entry, ['withheld'], 'published-gone', { figure: entry.id });
    return;
  }
  const claim = claims.findIndex(({ source }) => source === printed);
  if (claim < 0) return; // 'printed-claim' says so
  const now = stateNow({ ...entry.facts, id: entry.id }, unit ?? last.unit);
  if (question(now) !== question(last))
    report(entry, [now.subject === last.subject ? 'measure' : 'subject'], 'published-question', {
      was: question(last),
      now: question(now),
    });

  published.slice(0, -1).forEach((state, index) => {
    const revision = revisions[index];
    if (!revision || !sayTheSame(revision.was, state))
      report(entry, revision ? ['revisions', index, 'was'] : ['revisions'], 'revision-mismatch', {
        number: state.number,
        published: inYaml(state),
      });
    const [from, to] = [state.date, published[index + 1]?.date ?? state.date];
    if (revision && (revision.date < from || revision.date > to))
      report(entry, ['revisions', index, 'date'], 'revision-date', { date: revision.date, from, to });
  });
  const corrects = revisions[published.length - 1];
  if (!corrects && revisions.length === published.length - 1 && !sayTheSame(now, last))
    report(entry, ['claims', claim], 'revision-missing', { was: inYaml(last), now: inYaml(now) });
  if (!corrects) return;
  const place = ['revisions', published.length - 1] as const;
  if (!sayTheSame(corrects.was, last))
    report(entry, [...place, 'was'], 'revision-mismatch', { number: last.number, published: inYaml(last) });
  else if (sayTheSame(now, last)) report(entry, place, 'revision-idle', {});
  if (corrects.date < last.date)
    report(entry, [...place, 'date'], 'revision-order', { date: corrects.date, before: last.date });
  if (revisions.length > published.length) report(entry, ['revisions', published.length], 'revision-unpublished', {});
}
