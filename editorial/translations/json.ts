import { entryKey, type TranslatedEntry } from '../../src/model/translation-state.ts';
import type { LookUp } from './table.ts';

/** All translations for tools, as JSON: entries with the states of their translations, stale ones with what changed. */
export function toTranslationsJson(entries: readonly TranslatedEntry[], lookUp: LookUp): string {
  const described = entries.map((entry) => ({
    entry: entryKey(entry),
    original: entry.original,
    translations: entry.translations.map((translation) => {
      const { locale, state } = translation;
      if (!('record' in translation)) return { locale, state };
      const { date, waivers = [] } = translation.record;
      const original = entry.texts.get(entry.original);
      if (translation.state === 'current' || !original) return { locale, state, date, waivers };
      const { words, since } = lookUp(original, translation.record.words);
      const said = (sentences: readonly { readonly text: string }[]): string[] => sentences.map(({ text }) => text);
      return {
        locale,
        state,
        date,
        waivers,
        since: since ?? null,
        stated: translation.stated ?? null,
        changes: translation.changes.map((change) => ({
          was: change.was.map((digest) => words.get(digest) ?? null),
          now: said(change.now),
          translation: change.translation ? said(change.translation) : null,
        })),
      };
    }),
  }));
  return JSON.stringify(described, null, 2);
}
