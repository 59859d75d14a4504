import { describeFault } from '../report/describe-fault.ts';
import type { FactsDiff } from './diff.ts';
import { code, harmless } from './harmless.ts';
import type { Phrases } from './phrases.ts';
import type { EntryKey } from './side.ts';
import type { Speech } from './speech.ts';
import type { Stated } from './stated.ts';

/** How many addresses are named one by one. */
const named = 8;
/** The gate's own words are given whole. */
const longest = 1_000;

/** What must not be overlooked, in one language; a line each. */
export function toAlerts(
  { figures, ledger, pages, unread, errors }: FactsDiff,
  { language, words, formats }: Speech,
  phrases: Phrases,
): string[] {
  const said = (stated: Stated | undefined): string =>
    stated
      ? `${phrases.value(stated)}, ${formats.status(stated.status)}, ${phrases.links.source(stated.source, undefined)}`
      : '—';
  const kept = figures.flatMap((figure) =>
    figure.faults.map((fault) => {
      const { problem, remedy } = describeFault(fault, language);
      const entry = phrases.links.entry(figure);
      const what =
        fault.rule === 'revision-missing'
          ? words.missing(entry, said(figure.was), said(figure.now))
          : words.forbidden(entry, harmless(problem, longest));
      return `${what} → ${harmless(remedy, longest)}`;
    }),
  );
  const gone = pages
    .filter(({ group }) => group !== 'files')
    .flatMap((change) => change.pages)
    .filter(({ kind, address }) => kind === 'gone' && !address.startsWith('/embed/'))
    .map(({ address }) => code(address));
  const unreadNames = (keys: readonly EntryKey[]): string =>
    keys.map(({ collection, id }) => code(id === '' ? `${collection}.yaml` : `${collection}/${id}`)).join(', ');
  const more = gone.length > named ? ', …' : '';
  return [
    ...kept,
    ...(ledger.isCut ? [words.ledgerCut] : []),
    ...(gone.length > 0 ? [words.gone(gone.slice(0, named).join(', ') + more)] : []),
    ...(unread.now.length > 0 ? [words.unread.now(unreadNames(unread.now))] : []),
    ...(unread.was.length > 0 ? [words.unread.was(unreadNames(unread.was))] : []),
    ...(errors.length > 0 ? [words.refused(errors.length)] : []),
  ];
}
