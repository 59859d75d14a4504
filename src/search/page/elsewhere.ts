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

/**
 * How many pages of another language have all the words of a query.
 *
 * @param isMended whether a misspelt word may be mended: where it stands nowhere in the reader's own language as
 *   well, it may be one of the other
 */
export async function countElsewhere(query: string, engine: Engine, isMended: boolean): Promise<number> {
  const { hits, dropped, isPartial } = await find(
    isMended ? engine : { ...engine, vocabulary: () => Promise.resolve({ words: [] }) },
    query,
  );
  return dropped.length > 0 || isPartial ? 0 : hits.length;
}
