import type { FactsByCollection, FactsCollection, Text, TextCollection } from './content.ts';
import type { Locate } from './fault.ts';
import type { PublishedState } from './ledger.ts';

/** The facts of one entry, checked against its schema, with the way back to its file. */
export interface FactsEntry<C extends FactsCollection = FactsCollection> {
  readonly collection: C;
  readonly id: string;
  readonly file: string;
  readonly facts: FactsByCollection[C];
  readonly at: Locate;
}

/** The facts of one entry of whichever collection; its name tells which facts they are. */
export type AnyFactsEntry = { [C in FactsCollection]: FactsEntry<C> }[FactsCollection];

/** One entry's words in one language. */
export interface TextEntry {
  readonly collection: TextCollection;
  readonly id: string;
  readonly text: Text;
}

/** All that was read, before it is linked. */
export interface Entries {
  readonly facts: readonly AnyFactsEntry[];
  readonly texts: readonly TextEntry[];
  /** What was published of the figures so far, oldest first; `isBroken` where not all of it could be proven. */
  readonly ledger: {
    readonly file: string;
    readonly states: readonly PublishedState[];
    readonly isBroken?: boolean;
  };
  /** Ids of entries whose file has faults of its own; references to them are not dangling. */
  readonly broken?: readonly { readonly collection: string; readonly id: string }[];
  /** Lists that could not be read at all; whether a reference to them dangles is not known. */
  readonly unreadable?: readonly FactsCollection[];
}
