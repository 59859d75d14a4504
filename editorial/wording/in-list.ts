/** Names side by side, each in its own marks; a dash for none. */
export const inList = (names: readonly string[]): string =>
  names.length === 0 ? '—' : names.map((name) => `«${name}»`).join(', ');
