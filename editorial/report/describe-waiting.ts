import type { WaitingEntry } from '../../src/model/waiting.ts';
import type { MessageLanguage } from '../rule.ts';

const words: Readonly<Record<MessageLanguage, (day: string, count: number, entries: string) => string>> = {
  kk: (day, count, entries) => `${day} күніне дейін сайтқа шықпайды (${count}): ${entries}`,
  ru: (day, count, entries) => `До ${day} на сайт не выйдут (${count}): ${entries}`,
  en: (day, count, entries) => `Withheld until ${day} (${count}): ${entries}`,
};

/** What waits for which day, and how much: a line a day and language, nothing where nothing waits. */
export const describeWaiting = (
  waiting: readonly WaitingEntry[],
  languages: readonly MessageLanguage[],
): readonly string[] =>
  [...Map.groupBy(waiting, ({ day }) => day)].flatMap(([day, entries]) =>
    languages.map((language) => words[language](day, entries.length, entries.map(({ entry }) => entry).join(', '))),
  );
