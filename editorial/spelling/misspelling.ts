/** A word that seems to be misspelt. */
export interface Misspelling {
  /** What may have been meant. */
  readonly closest: string | undefined;
}

export const capitalised = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);
