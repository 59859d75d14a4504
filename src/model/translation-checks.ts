import type { Entries } from './entries.ts';
import type { Fault } from './fault.ts';
import { compareStated, entryKey, type TranslatedEntry } from './translation-state.ts';
import { readStated } from './wording.ts';

/**
 * That no record speaks of a translation that isn't there, that no waiver covers a changed figure, and
 * which translations are stale.
 *
 * @param translated the entries that `entries` hold, with the states of their translations
 * @param faulty files with other faults; what they say is not compared yet
 */
export function checkTranslations(
  { texts, broken = [], translations: { file, records } }: Pick<Entries, 'texts' | 'broken' | 'translations'>,
  translated: readonly TranslatedEntry[],
  faulty: ReadonlySet<string>,
): Fault[] {
  const byKey = new Map(translated.map((entry) => [entryKey(entry), entry]));
  // Of an entry with a fault in its files nothing is known.
  const unclear = new Set(broken.map(({ collection, id }) => `${collection}/${id}`));
  const isRead = new Set(texts.map(({ collection, id }) => `${collection}/${id}`));
  const idle = records.flatMap(({ entry, locale, line }): Fault[] => {
    const known = byKey.get(entry);
    const isUsed = known?.translations.some((each) => each.locale === locale && each.state !== 'missing');
    if (isUsed === true || unclear.has(entry) || (!known && isRead.has(entry))) return [];
    return [{ file, line, column: 1, rule: 'translation-idle', parameters: { entry, locale } }];
  });
  return [...idle, ...translated.flatMap((entry) => checkEntry(entry, file, faulty))];
}

function checkEntry(
  { collection, id, original, texts, translations }: TranslatedEntry,
  file: string,
  faulty: ReadonlySet<string>,
): Fault[] {
  const source = texts.get(original);
  if (!source) return [];
  return translations.flatMap((translation): Fault[] => {
    const { locale, state } = translation;
    if (state === 'current' && translation.record.waivers) {
      const { line, stated } = translation.record;
      const changed = compareStated(stated, readStated(source));
      return changed
        ? [
            {
              file,
              line,
              column: 1,
              rule: 'waiver-figure',
              parameters: { entry: `${collection}/${id}`, locale, ...changed },
            },
          ]
        : [];
    }
    if (state !== 'stale' || faulty.has(source.file) || faulty.has(translation.text.file)) return [];
    const { changes, record, stated, text } = translation;
    return [
      {
        file: source.file,
        ...(changes.flatMap(({ now }) => now)[0]?.place ?? source.at(['title'])),
        rule: 'translation-stale',
        parameters: {
          translation: text.file,
          entry: `${collection}/${id}`,
          locale,
          date: record.date,
          places: changes.length,
          stated,
        },
      },
    ];
  });
}
