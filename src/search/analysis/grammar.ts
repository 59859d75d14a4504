/** What the analysis must know of a language. */
export interface Grammar {
  /**
   * The stems that a word in lower case may have, likeliest first, folded.
   *
   * @param isAsked the word is a reader's, not a page's: it may stand for less
   */
  stems(word: string, isAsked: boolean): readonly string[];
  /** Finds numerals in a folded text, or what looks like them: they are read by a part of its own. */
  readonly numerals: RegExp;
  /** Folded words that every question is made of. */
  readonly stopWords: RegExp;
  /** An ending that is rare and looks like another, taken off a folded word only where it stands nowhere with it. */
  readonly lastEnding?: RegExp;
}

/** Each grammar is a file of its own, so that a reader loads the grammar of one language. */
const grammars: Readonly<Record<string, () => Promise<Grammar>>> = {
  kk: async () => (await import('./kazakh-language.ts')).kazakh,
  ru: async () => (await import('./russian-language.ts')).russian,
};
/** The languages that have a grammar; names are known in all of them. */
export const grammarLanguages: readonly string[] = Object.keys(grammars);

const loaded = new Map<string, Grammar>();

/** Makes a language's grammar known; of a language without one, words are only folded. */
export async function loadGrammar(language: string): Promise<void> {
  const grammar = loaded.get(language) ?? (await grammars[language]?.());
  if (grammar) loaded.set(language, grammar);
}

export const grammarOf = (language: string): Grammar | undefined => loaded.get(language);
