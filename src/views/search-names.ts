import type { Campaign, Institution, Organisation, Series } from '../model/content.ts';

/** A name as it is recorded, in one language. */
interface RecordedName {
  readonly language: string;
  readonly text: string;
}

/** An entry that people know by several names. */
export type NamedEntry = Institution | Campaign | Organisation | Series;

/** What the site itself calls an entry, in each language. */
const titlesOf = (entry: NamedEntry): RecordedName[] =>
  'texts' in entry
    ? [...entry.texts].map(([language, { title }]) => ({ language, text: title }))
    : Object.entries('shortName' in entry ? entry.shortName : entry.name).map(([language, text]) => ({
        language,
        text,
      }));

const wordsOf = (name: string): string[] => name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Names joined for the index, without those whose words all stand in the printed name or in another one. */
function joined(printed: string, names: readonly RecordedName[]): string | undefined {
  const said = [new Set(wordsOf(printed))];
  const kept = names
    .map(({ text }) => ({ text, words: new Set(wordsOf(text)) }))
    // The longest first, so that it stands for those within it.
    .sort((a, b) => b.words.size - a.words.size)
    .filter(({ words }) => {
      const isNew = !said.some((name) => words.isSubsetOf(name));
      if (isNew) said.push(words);
      return isNew;
    });
  return kept.length === 0 ? undefined : kept.map(({ text }) => text).join(' | ');
}

/**
 * The names under which an entry's own page is found beside the printed one: full, short and former
 * ones, in every language that is recorded.
 */
export const allNames = (entry: NamedEntry, printed: string): string | undefined =>
  joined(printed, [...titlesOf(entry), ...entry.names]);

/**
 * The names under which another page that is about the entry is found beside the printed one: what the
 * site calls it in its other languages. Official names have many words of every day, which would find
 * pages where nobody reads them.
 */
export const foreignNames = (entry: NamedEntry, printed: string, locale: string): string | undefined =>
  joined(
    printed,
    titlesOf(entry).filter(({ language }) => language !== locale),
  );
