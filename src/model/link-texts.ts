import { textCollections, type Text } from './content.ts';
import type { Entries } from './entries.ts';
import type { Fault } from './fault.ts';
import { factsFileName } from './schemas/collections.ts';

/** Whether one of the entry's files could not be read. */
export const isBroken = (entries: Entries, entry: { collection: string; id: string }): boolean =>
  (entries.broken ?? []).some(({ collection, id }) => collection === entry.collection && id === entry.id);

/**
 * Gathers words by entry and language. Each folder needs its facts and at least one text.
 *
 * @param faults takes what is wrong
 * @param isKnown whether there is such an entry, as far as its files could be read
 */
export function linkTexts(
  entries: Entries,
  locales: readonly string[],
  faults: Fault[],
  isKnown: (collection: string, id: string) => boolean,
): Map<string, Map<string, Text>> {
  const texts = new Map<string, Map<string, Text>>();
  const start = { line: 1, column: 1 };
  const factsOf = new Set(
    [...entries.facts, ...(entries.broken ?? [])].map(({ collection, id }) => `${collection}/${id}`),
  );
  for (const { collection, id, text } of entries.texts) {
    const key = `${collection}/${id}`;
    const byLocale = texts.get(key) ?? new Map<string, Text>();
    texts.set(key, byLocale);
    if (!locales.includes(text.locale))
      faults.push({ file: text.file, ...start, rule: 'unknown-locale', parameters: { found: text.locale, locales } });
    byLocale.set(text.locale, text);
    if (collection !== 'pages' && !factsOf.has(key) && byLocale.size === 1)
      faults.push({
        file: text.file,
        ...start,
        rule: 'facts-missing',
        parameters: { expected: `${collection}/${id}/${factsFileName(collection)}` },
      });
  }
  for (const entry of entries.facts)
    if (
      (textCollections as readonly string[]).includes(entry.collection) &&
      !texts.has(`${entry.collection}/${entry.id}`)
    ) {
      if (!isBroken(entries, entry) && isKnown(entry.collection, entry.id))
        faults.push({
          file: entry.file,
          ...start,
          rule: 'texts-missing',
          parameters: { expected: locales.map((code) => `${code}.md`) },
        });
    }
  return texts;
}
