import type { Fault } from '../../src/model/fault.ts';
import type { PublishedState } from '../../src/model/ledger.ts';
import type { WaitingEntry } from '../../src/model/waiting.ts';
import {
  compareEntries,
  compareFacts,
  comparePictures,
  findCorrections,
  findUncorrected,
  type CorrectionNote,
  type EntryChange,
  type FactsChange,
  type PictureChange,
} from './entry-changes.ts';
import { compareFigures, type FigureChange } from './figure-changes.ts';
import type { NamedEntry } from './names.ts';
import { comparePages, type PagesChange } from './page-changes.ts';
import { pairEntries } from './pairs.ts';
import {
  comparePromises,
  countPromises,
  promiseKeyOf,
  type PromiseChange,
  type PromiseCounts,
} from './promise-changes.ts';
import type { EntryKey, Side } from './side.ts';
import { compareTexts, type TextChange } from './text-changes.ts';
import { compareTotals, type TotalChange } from './total-changes.ts';
import { compareTranslations, type TranslationChange } from './translation-changes.ts';

/** What happens to the ledger of published states. */
export interface LedgerChange {
  /** How many states a release added. */
  readonly added: number;
  /** Whether states that were published stand there no longer, or otherwise. */
  readonly isCut: boolean;
}

/** What a change does to the facts. Plain data, in no language of its own. */
export interface FactsDiff {
  readonly figures: readonly FigureChange[];
  readonly promises: readonly PromiseChange[];
  readonly promiseCounts: PromiseCounts;
  readonly totals: readonly TotalChange[];
  readonly entries: readonly EntryChange[];
  /** All that waits for its day after the change. */
  readonly waiting: readonly WaitingEntry[];
  readonly facts: readonly FactsChange[];
  readonly texts: readonly TextChange[];
  readonly translations: readonly TranslationChange[];
  readonly pictures: readonly PictureChange[];
  readonly corrections: readonly CorrectionNote[];
  readonly uncorrected: readonly NamedEntry[];
  readonly ledger: LedgerChange;
  readonly pages: readonly PagesChange[];
  /** What could not be read, and so was not compared. */
  readonly unread: { readonly was: readonly EntryKey[]; readonly now: readonly EntryKey[] };
  /** What the gate refuses after the change. */
  readonly errors: readonly Fault[];
  /** Whether every page of both sides could be made; else the list of pages is as good as the content allows. */
  readonly isExact: boolean;
}

/** Compares the content before a change with the content after it. */
export function compareSides(was: Side, now: Side): FactsDiff {
  const pairs = pairEntries(was, now);
  const { ledger, published } = compareLedgers(was, now);
  const promises = comparePromises(pairs, was, now);
  const told = new Set(promises.map(({ campaign, institution }) => promiseKeyOf(campaign.id, institution.id)));
  const facts = compareFacts(pairs, now, told);
  const texts = compareTexts(pairs, was, now);
  const corrections = findCorrections(pairs, now);
  const diff = {
    figures: compareFigures(pairs, was, now, published),
    promises,
    promiseCounts: countPromises(was, now),
    totals: compareTotals(pairs, was, now),
    entries: compareEntries(pairs, was, now),
    waiting: now.content.waiting,
    facts,
    texts,
    translations: compareTranslations(pairs, texts, was, now),
    pictures: comparePictures(was, now),
    corrections,
    uncorrected: findUncorrected(facts, corrections),
    ledger,
    unread: { was: was.unread, now: now.unread },
    errors: now.errors,
  };
  // Pages are made of nothing else, and to make them all is most of the work.
  const { pages, isExact } = isIdle(diff) ? { pages: [], isExact: true } : comparePages(was, now);
  return { ...diff, pages, isExact: isExact && was.unread.length === 0 && now.unread.length === 0 };
}

/** Whether a change leaves every fact and every word as it was. */
export function isIdle(diff: Omit<FactsDiff, 'pages' | 'isExact'>): boolean {
  const { figures, promises, entries, facts, texts, translations, pictures, corrections, ledger } = diff;
  const lists = [figures, promises, entries, facts, texts, translations, pictures, corrections];
  return lists.every((changes) => changes.length === 0) && ledger.added === 0 && !ledger.isCut;
}

/**
 * What was published, for the gate's reading of figures. The new ledger counts as long as it keeps what
 * the old one held: a ledger whose end is gone can't be told from one that is behind, except from here.
 */
function compareLedgers(was: Side, now: Side): { ledger: LedgerChange; published: readonly PublishedState[] } {
  const [before, after] = [was.entries.ledger.states, now.entries.ledger.states];
  const isKept = before.every(({ seal }, index) => after[index]?.seal === seal);
  return isKept
    ? { ledger: { added: after.length - before.length, isCut: false }, published: after }
    : { ledger: { added: 0, isCut: true }, published: before };
}
