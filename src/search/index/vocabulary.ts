import type { Vocabulary } from '../query/vocabulary.ts';

/** A word of a page: its likeliest term, how it is written, in lower case, and how often. */
export type WordCount = readonly [term: string, spelling: string, count: number];

/**
 * Counts the words of a page from which misspelt ones can be mended: no numbers, and none of fewer than four letters.
 */
export function countWords(): {
  /** Counts a word by its terms, the likeliest first; how it is written is asked once for the same list of terms. */
  readonly add: (terms: readonly string[], written: () => string) => void;
  result(): WordCount[];
} {
  // Equal words share one list of terms, which is found faster than their letters are compared.
  const words = new Map<readonly string[], { readonly word: string; count: number }>();
  return {
    add(terms, written) {
      const known = words.get(terms);
      if (known) known.count += 1;
      else words.set(terms, { word: written(), count: 1 });
    },
    result: () =>
      [...words]
        .filter(([[term = ''], { word }]) => word.length >= 4 && !/[\d\s]/.test(term + word))
        .map(([[term = ''], { word, count }]) => [term, word.toLowerCase(), count]),
  };
}

/** Gathers the vocabulary from which misspelt words are mended, page by page. */
export interface VocabularyCollection {
  readonly add: (words: readonly WordCount[]) => void;
  result(): Vocabulary;
}

export function collectVocabulary(): VocabularyCollection {
  const spellings = new Map<string, Map<string, number>>();
  return {
    add(words) {
      for (const [term, spelling, count] of words) {
        const counts = spellings.get(term) ?? new Map<string, number>();
        counts.set(spelling, (counts.get(spelling) ?? 0) + count);
        spellings.set(term, counts);
      }
    },
    result: () => ({
      words: [...spellings]
        .map(([term, counts]) => ({ term: term.slice(0, -1), counts, total: sum(counts) }))
        .sort((a, b) => b.total - a.total || (a.term < b.term ? -1 : 1))
        .map(({ term, counts }) => [term, ...byFrequency(counts)]),
    }),
  };
}

const sum = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((total, count) => total + count, 0);

/** The shorter one among equals: most likely the word without endings. */
const byFrequency = (counts: ReadonlyMap<string, number>): string[] =>
  [...counts].sort(([a, m], [b, n]) => n - m || a.length - b.length || (a < b ? -1 : 1)).map(([spelling]) => spelling);
