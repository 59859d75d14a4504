/** Names that mix Latin and Cyrillic letters on purpose, in lower case. No text of the site has one so far. */
export const mixedNames: ReadonlySet<string> = new Set<string>();
