/** A text in each plural form of the language, with `%` for the number. */
export type Forms = Readonly<Record<string, string>>;

/** What the page says, in its language; each `%` stands for a word or a number. */
export interface Messages {
  readonly empty: string;
  readonly loading: string;
  readonly nothing: string;
  /** Nothing is left with the chosen filters. */
  readonly nothingChosen: string;
  readonly tips: string;
  readonly offline: string;
  readonly blocked: string;
  readonly failed: string;
  readonly droppedWord: string;
  readonly droppedWords: string;
  /** Two places: the word as written, and the one searched instead. */
  readonly corrected: string;
  readonly partial: string;
  readonly spellings: string;
  readonly results: Forms;
}

/** Puts words into the places of a message, in order. */
export const fill = (message: string, ...words: readonly string[]): string =>
  words.reduce((text, word) => text.replace('%', () => word), message);

/** Says a number in the plural form of a language. */
export function toCounter(locale: string): (forms: Forms, count: number) => string {
  const plurals = new Intl.PluralRules(locale);
  return (forms, count) => fill(forms[plurals.select(count)] ?? '', count.toLocaleString(locale));
}
