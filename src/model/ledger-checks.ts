import type { FactsEntry } from './entries.ts';
import type { Report } from './entry-checks.ts';
import { sayTheSame, stateNow, type PublishedState } from './ledger.ts';

type Stated = Pick<PublishedState, 'value' | 'qualifier' | 'status' | 'source'>;

/** A state as an editor writes it under `was`. */
const inYaml = ({ value, qualifier, status, source }: Stated): string =>
  `{ value: ${value}, qualifier: ${qualifier}, status: ${status}, source: ${source} }`;

/**
 * What was published stays: a figure may say something new only with a revision that keeps what it
 * said before, word for word.
 *
 * @param published the figure's lines in the ledger, oldest first
 */
export function checkPublished(
  entry: FactsEntry<'figures'>,
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
  const now = stateNow({ ...entry.facts, id: entry.id });
  if (now.subject !== last.subject || now.measure !== last.measure)
    report(entry, [now.measure === last.measure ? 'subject' : 'measure'], 'published-question', {
      was: `${last.measure}, ${last.subject}`,
    });

  published.slice(0, -1).forEach((state, index) => {
    const was = revisions[index]?.was;
    if (!was || !sayTheSame(was, state))
      report(entry, was ? ['revisions', index, 'was'] : ['revisions'], 'revision-mismatch', {
        number: state.number,
        published: inYaml(state),
      });
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
