const guess = (closest: string | undefined, words: (id: string) => string): string =>
  closest ? ` ${words(closest)}` : '';

/** Proposes the nearest name there is; nothing where none is near. */
export const kkGuess = (closest: string | undefined): string =>
  guess(closest, (id) => `«${id}» деп жазбақ болдыңыз ба?`);
export const ruGuess = (closest: string | undefined): string =>
  guess(closest, (id) => `Возможно, имелось в виду «${id}»?`);
export const enGuess = (closest: string | undefined): string => guess(closest, (id) => `Did you mean “${id}”?`);
