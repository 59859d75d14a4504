import { firstDay } from './edtf-date.ts';
import { checkReferences, historiesOf, type Report } from './entry-checks.ts';
import type { AnyFactsEntry, Entries } from './entries.ts';

/** What is not on the site yet: the day on which each entry comes, by `collection/id`. */
export type WaitingDays = ReadonlyMap<string, string>;

/** An entry that waits for its day. */
export interface WaitingEntry {
  /** `press-releases/gym-2017`. */
  readonly entry: string;
  /** `2027-01-10`. */
  readonly day: string;
}

const keyOf = ({ collection, id }: { readonly collection: string; readonly id: string }): string =>
  `${collection}/${id}`;

/**
 * The first day on which an entry may be shown, where its own facts name one: a press release has its
 * day on this site, and nothing can rest on a publication that isn't out.
 */
export function publicationDay(collection: string, facts: unknown): string | undefined {
  if (collection !== 'press-releases' && collection !== 'sources') return undefined;
  const { published } = (facts ?? {}) as { published?: unknown };
  return typeof published === 'string' ? firstDay(published) : undefined;
}

/**
 * Finds what is dated after a day, and what waits with it. A figure that was never released waits for
 * the first text that cites it, or its own page would tell the news ahead of the news; a comparison
 * waits for its figure, a total for the first of its addends.
 *
 * @param date the day that the site is built for
 */
export function findWaiting({ facts, texts, ledger }: Entries, date: string): WaitingDays {
  const days = new Map<string, string>();
  for (const entry of facts) {
    const day = publicationDay(entry.collection, entry.facts);
    if (day !== undefined && day > date) days.set(keyOf(entry), day);
  }
  /** Waits for the first of them, if all of them wait. */
  const waitFor = (entry: AnyFactsEntry, keys: readonly string[]): void => {
    const awaited = keys.map((key) => days.get(key)).sort();
    if (awaited[0] !== undefined && awaited.every((day) => day !== undefined)) days.set(keyOf(entry), awaited[0]);
  };
  const released = new Set(ledger.states.map(({ figure }) => figure));
  const citing = Map.groupBy(
    texts.flatMap((text) => text.text.citations.map(({ figure }) => ({ figure, key: keyOf(text) }))),
    ({ figure }) => figure,
  );
  for (const entry of facts)
    if (entry.collection === 'figures' && !released.has(entry.id))
      waitFor(
        entry,
        (citing.get(entry.id) ?? []).map(({ key }) => key),
      );
  for (const entry of facts)
    if (entry.collection === 'comparisons') waitFor(entry, [`figures/${entry.facts.figure}`]);
    else if (entry.collection === 'totals')
      waitFor(
        entry,
        entry.facts.addends.map((figure) => `figures/${figure}`),
      );
  return days;
}

/** In the order of their days. */
export const toWaitingEntries = (waiting: WaitingDays): readonly WaitingEntry[] =>
  [...waiting]
    .map(([entry, day]) => ({ entry, day }))
    .sort((a, b) => (a.day === b.day ? (a.entry < b.entry ? -1 : 1) : a.day < b.day ? -1 : 1));

/** The entries without those that wait; a total stays, without what waits of it. */
export function withoutWaiting(entries: Entries, waiting: WaitingDays): Entries {
  const isShown = (collection: string, id: string): boolean => !waiting.has(keyOf({ collection, id }));
  return {
    ...entries,
    facts: entries.facts
      .filter(({ collection, id }) => isShown(collection, id))
      .map((entry) => {
        if (entry.collection !== 'totals') return entry;
        const { addends, leftOut, ...facts } = entry.facts;
        return {
          ...entry,
          facts: {
            ...facts,
            addends: addends.filter((figure) => isShown('figures', figure)),
            ...(leftOut && { leftOut: leftOut.filter(({ figure }) => isShown('figures', figure)) }),
          },
        };
      }),
    texts: entries.texts.filter(({ collection, id }) => isShown(collection, id)),
  };
}

/**
 * Nothing on the site is dated later than the day on which it is shown: no correction can be waited
 * for, because the words that it corrects are changed already, and no work is done that is to come.
 */
export function checkDays(entry: AnyFactsEntry, waiting: WaitingDays, date: string, report: Report): void {
  const shown = waiting.get(keyOf(entry)) ?? date;
  for (const [field, history = []] of Object.entries(historiesOf(entry)))
    history.forEach((made, index) => {
      if (made.date > shown) report(entry, [field, index, 'date'], 'future-day', { found: made.date, latest: shown });
    });
  const past = (path: readonly PropertyKey[], found: string | undefined): void => {
    if (found !== undefined && firstDay(found) > shown) report(entry, path, 'future-day', { found, latest: shown });
  };
  if (entry.collection === 'campaigns') {
    const { status, date: day, promises } = entry.facts;
    if (status === 'held')
      day?.claims.forEach(({ value }, index) => {
        past(['date', 'claims', index, 'value'], value);
      });
    promises.forEach(({ delivered }, index) => {
      past(['promises', index, 'delivered', 'when'], delivered?.when);
    });
  }
  // A plan may be for a time to come.
  if (entry.collection === 'figures')
    entry.facts.claims.forEach(({ status, asOf }, index) => {
      if (status !== 'planned' && status !== 'announced') past(['claims', index, 'asOf'], asOf);
    });
  checkReferences(entry.facts, [], (path, collection, source) => {
    const published = collection === 'sources' ? waiting.get(keyOf({ collection, id: source })) : undefined;
    if (published !== undefined && published > shown) report(entry, path, 'source-ahead', { source, published, shown });
  });
}
