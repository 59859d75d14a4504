import type { Text } from '../../src/model/content.ts';
import { entryKey, translationStates, type Change, type TranslatedEntry } from '../../src/model/translation-state.ts';
import type { Sentence } from '../../src/model/wording.ts';
import { visible } from '../report/quoted-line.ts';
import type { MessageLanguage } from '../rule.ts';
import { commandWords, type CommandWords } from './command-words.ts';
import type { EarlierWords } from './earlier-words.ts';

/** Looks up what history knows of an original that changed. */
export type LookUp = (original: Text, recorded: readonly (readonly string[])[]) => EarlierWords;

/**
 * All translations as a terminal shows them: a table, the stale ones with the changed sentences side
 * by side, and how many there are.
 *
 * @param locales the languages of the site, a column each
 * @param width of the terminal, in columns
 */
export function formatTranslations(
  entries: readonly TranslatedEntry[],
  locales: readonly string[],
  language: MessageLanguage,
  width: number,
  lookUp: LookUp,
): string {
  const words = commandWords[language];
  const stale = entries.flatMap((entry) => staleParts(entry, words, width, lookUp));
  return [formatTable(entries, locales, words), ...stale, formatCounts(entries, locales, words)].join('\n\n');
}

const stateIn = ({ original, translations }: TranslatedEntry, locale: string) =>
  locale === original
    ? 'original'
    : (translations.find((translation) => translation.locale === locale)?.state ?? 'missing');

function formatTable(entries: readonly TranslatedEntry[], locales: readonly string[], words: CommandWords): string {
  const rows = [
    [words.entry, ...locales],
    ...entries.map((entry) => [entryKey(entry), ...locales.map((locale) => words.states[stateIn(entry, locale)])]),
  ];
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function formatCounts(entries: readonly TranslatedEntry[], locales: readonly string[], words: CommandWords): string {
  const lines = locales.map((locale) => {
    const counts = (['original', ...translationStates] as const).flatMap((state) => {
      const count = entries.filter((entry) => stateIn(entry, locale) === state).length;
      return count > 0 ? [`${words.states[state]} ${count}`] : [];
    });
    return `  ${locale}: ${counts.join(', ')}`;
  });
  return [words.counts(entries.length), ...lines].join('\n');
}

/** The stale translations of an entry, and those that were spared a change. */
function staleParts(entry: TranslatedEntry, words: CommandWords, width: number, lookUp: LookUp): string[] {
  const original = entry.texts.get(entry.original);
  return entry.translations.flatMap((translation) => {
    if (!original || !('record' in translation)) return [];
    const { locale, record } = translation;
    const waivers = (record.waivers ?? []).map((waiver) => `  ${visible(words.waived(waiver))}`);
    const title = `${entryKey(entry)} ${entry.original} → ${locale}`;
    if (translation.state === 'current') return waivers.length > 0 ? [[title, ...waivers].join('\n')] : [];
    const { words: former, since } = lookUp(original, record.words);
    return [
      [
        `${title}: ${words.staleSince(record.date)}`,
        ...waivers,
        ...(since ? [`  ${visible(words.firstChange(since))}`] : []),
        ...(translation.stated ? [`  ${words.statedChange(translation.stated.was, translation.stated.now)}`] : []),
        ...sideBySide([entry.original], [locale], width),
        ...translation.changes.flatMap((change) => formatChange(change, former, words, width)),
        ...words.next(entryKey(entry), locale, translation.stated === undefined).map((line) => `  ${line}`),
      ].join('\n'),
    ];
  });
}

const said = (sentences: readonly Sentence[]): string => sentences.map(({ text }) => visible(text)).join(' ');

function formatChange(
  { was, now, translation }: Change,
  former: EarlierWords['words'],
  words: CommandWords,
  width: number,
): string[] {
  const before = was.map((digest) => visible(former.get(digest) ?? words.formerWords)).join(' ');
  const original = [...(was.length > 0 ? [`− ${before}`] : []), ...(now.length > 0 ? [`+ ${said(now)}`] : [])];
  return sideBySide(original, [translation ? said(translation) : words.noPlace], width);
}

/** Two columns of paragraphs with a line between them. */
function sideBySide(left: readonly string[], right: readonly string[], width: number): string[] {
  const column = Math.max(20, Math.floor((width - '    │ '.length) / 2));
  const [first, second] = [left.flatMap((text) => wrap(text, column)), right.flatMap((text) => wrap(text, column))];
  return Array.from({ length: Math.max(first.length, second.length) }, (_, index) =>
    `  ${(first[index] ?? '').padEnd(column)} │ ${second[index] ?? ''}`.trimEnd(),
  );
}

function wrap(text: string, width: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line === '') lines[lines.length - 1] = word;
    else if (line.length + 1 + word.length <= width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
