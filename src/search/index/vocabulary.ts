import type { Vocabulary } from '../query/vocabulary.ts';

/** Gathers the vocabulary from which misspelt words are mended. */
export interface VocabularyCollection {
  /** Counts a word by its terms, the likeliest first; how it is written is asked once for the same list of terms. */
  readonly add: (terms: readonly string[], written: () => string) => void;
  result(): Vocabulary;
}

/** Numbers and words of fewer than four letters stay out of a vocabulary. */
export function collectVocabulary(): VocabularyCollection {
  // Equal words share one list of terms, which is found faster than their letters are compared.
  const words = new Map<readonly string[], { readonly word: string; count: number }>();
  return {
    add(terms, written) {
      const known = words.get(terms);
      if (known) known.count += 1;
      else words.set(terms, { word: written(), count: 1 });
    },
    result() {
      const spellings = new Map<string, Map<string, number>>();
      for (const [[term = ''], { word, count }] of words) {
        if (word.length < 4 || /[\d\s]/.test(term + word)) continue;
        const counts = spellings.get(term) ?? new Map<string, number>();
        const lower = word.toLowerCase();
        counts.set(lower, (counts.get(lower) ?? 0) + count);
        spellings.set(term, counts);
      }
      return {
        words: [...spellings]
          .map(([term, counts]) => ({ term: term.slice(0, -1), counts, total: sum(counts) }))
          .sort((a, b) => b.total - a.total || (a.term < b.term ? -1 : 1))
          .map(({ term, counts }) => [term, ...byFrequency(counts)]),
      };
    },
  };
}

const sum = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((total, count) => total + count, 0);

/** The shorter one among equals: most likely the word without endings. */
const byFrequency = (counts: ReadonlyMap<string, number>): string[] =>
  [...counts].sort(([a, m], [b, n]) => n - m || a.length - b.length || (a < b ? -1 : 1)).map(([spelling]) => spelling);
