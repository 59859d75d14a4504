/** The words of one language's pages, from which misspelt words are mended. */
export interface Vocabulary {
  /** A term without its seal and its spellings in lower case, the most frequent of both first. */
  readonly words: readonly (readonly [term: string, ...spellings: string[]])[];
}
