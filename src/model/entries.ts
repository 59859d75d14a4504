import type { FactsByCollection, FactsCollection, Text, TextCollection } from './content.ts';
import type { Locate } from './fault.ts';
import type { PublishedState } from './ledger.ts';
import type { ReadRecord } from './translation-record.ts';
import type { PicturePlace, PictureSize } from './picture.ts';

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

/** A picture file in the folder of an entry. */
export interface PictureFile extends PicturePlace, PictureSize {
  readonly file: string;
}

/** All that was read, before it is linked. */
export interface Entries {
  readonly facts: readonly AnyFactsEntry[];
  readonly texts: readonly TextEntry[];
  readonly pictures: readonly PictureFile[];
  /** What was published of the figures so far, oldest first; `isBroken` where not all of it could be proven. */
  readonly ledger: {
    readonly file: string;
    readonly states: readonly PublishedState[];
    readonly isBroken?: boolean;
  };
  /** What each translation was last held against. */
  readonly translations: { readonly file: string; readonly records: readonly ReadRecord[] };
  /** Ids of entries whose file has faults of its own; references to them are not dangling. */
  readonly broken?: readonly { readonly collection: string; readonly id: string }[];
  /** Lists that could not be read at all; whether a reference to them dangles is not known. */
  readonly unreadable?: readonly FactsCollection[];
}
