import { entryKey, type TranslatedEntry } from '../../src/model/translation-state.ts';
import type { MessageLanguage } from '../rule.ts';

const words: Readonly<Record<MessageLanguage, (count: number, named: string, first: string) => string>> = {
  kk: (count, named, first) =>
    `Түпнұсқасымен салыстырылғаны жазылмаған аудармалар (${count}): ${named}. Салыстырған соң былай жазып қойыңыз: npm run translations -- accept ${first}`,
  ru: (count, named, first) =>
    `Переводы, сверка которых с оригиналом не записана (${count}): ${named}. Когда сверите, запишите: npm run translations -- accept ${first}`,
  en: (count, named, first) =>
    `Translations that nobody has held against their originals (${count}): ${named}. Once done: npm run translations -- accept ${first}`,
};

/** How many are named; of the rest it is enough to know that they are there. */
const most = 10;

/**
 * The translations that no record speaks of: a line a language, nothing where there are none. They are
 * no fault: an editor who has no terminal can't record anything, and nothing is known against them.
 */
export function describeUnrecorded(
  entries: readonly TranslatedEntry[],
  languages: readonly MessageLanguage[],
): readonly string[] {
  const found = entries.flatMap((entry) =>
    entry.translations.flatMap(({ locale, state }) => (state === 'unrecorded' ? [`${entryKey(entry)} ${locale}`] : [])),
  );
  const [first] = found;
  if (first === undefined) return [];
  const named = [...found.slice(0, most), ...(found.length > most ? ['…'] : [])].join(', ');
  return languages.map((language) => words[language](found.length, named, first));
}
