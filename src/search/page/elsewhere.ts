import type { Engine } from '../query/engine.ts';
import { find } from '../query/find.ts';
import type { Forms } from './words.ts';

/** The search page of another language. */
export interface Elsewhere {
  readonly language: string;
  readonly path: string;
  /** How many results there are in it. */
  readonly results: Forms;
}

/** How many pages of another language have all the words of a query, as they are written. */
export async function countElsewhere(query: string, engine: Engine): Promise<number> {
  // A spelling that is not the reader's is nothing to lead to another language for.
  const { hits, dropped, isPartial } = await find(
    { ...engine, vocabulary: () => Promise.resolve({ words: [] }) },
    query,
  );
  return dropped.length > 0 || isPartial ? 0 : hits.length;
}
