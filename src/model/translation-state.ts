import { textCollections, type Text, type TextCollection, type Texts } from './content.ts';
import type { Entries } from './entries.ts';
import { recordKey, type ReadRecord } from './translation-record.ts';
import { readDigests, readStated, readWording, type Sentence, type Wording } from './wording.ts';

/** An entry that has words, with the language that they were first written in. */
export interface WordedEntry {
  readonly collection: TextCollection;
  readonly id: string;
  /** The language of the original. */
  readonly original: string;
  readonly texts: Texts;
}

/** A place where the original no longer says what it said when the translation was last held against it. */
export interface Change {
  /** The original's sentences today; none where some were taken out. */
  readonly now: readonly Sentence[];
  /** Digests of the sentences that stood there; none where some were added. */
  readonly was: readonly string[];
  /** The translation's words at the same place; `undefined` where that can't be told. */
  readonly translation: readonly Sentence[] | undefined;
}

/** Figures, numbers and days that the original stated and no longer states, and the reverse. */
export interface StatedChange {
  readonly was: readonly string[];
  readonly now: readonly string[];
}

/**
 * A text of an entry in another language than its original's: `missing`; `unrecorded`, written, but
 * nobody has vouched for it yet; `current`; or `stale`, the original has changed since somebody did.
 */
export type Translation = { readonly locale: string } & (
  | { readonly state: 'missing' }
  | { readonly state: 'unrecorded'; readonly text: Text }
  | { readonly state: 'current'; readonly text: Text; readonly record: ReadRecord }
  | {
      readonly state: 'stale';
      readonly text: Text;
      readonly record: ReadRecord;
      readonly changes: readonly Change[];
      /** `undefined` where the original states the same figures in the same order. */
      readonly stated: StatedChange | undefined;
    }
);
export const translationStates = [
  'stale',
  'unrecorded',
  'missing',
  'current',
] as const satisfies Translation['state'][];

/** An entry with the state of its translation into each further language of the site. */
export interface TranslatedEntry extends WordedEntry {
  readonly translations: readonly Translation[];
}

/** As records name it: `press-releases/gym-2017`. */
export const entryKey = ({ collection, id }: Pick<WordedEntry, 'collection' | 'id'>): string => `${collection}/${id}`;

/** The site's own pages name no original: theirs is the first of the site's languages that has a text. */
export const originalOfPage = (texts: Texts, locales: readonly string[]): string | undefined =>
  locales.find((locale) => texts.has(locale)) ?? texts.keys().next().value;

/**
 * The state of every translation, by collection and id. Entries whose original isn't there are left
 * out: the gate refuses them.
 *
 * @param locales the languages of the site, in their order
 */
export function findTranslations(
  { facts, texts, translations: { records } }: Pick<Entries, 'facts' | 'texts' | 'translations'>,
  locales: readonly string[],
): TranslatedEntry[] {
  const originals = new Map<string, string>(
    facts.flatMap((entry) =>
      'original' in entry.facts ? [[`${entry.collection}/${entry.id}`, entry.facts.original] as const] : [],
    ),
  );
  const recorded = new Map(records.map((record) => [recordKey(record), record]));
  return [...Map.groupBy(texts, entryKey)]
    .flatMap(([entry, [first, ...others]]): TranslatedEntry[] => {
      if (!first) return [];
      const { collection, id } = first;
      const byLocale: Texts = new Map([first, ...others].map(({ text }) => [text.locale, text]));
      const original = collection === 'pages' ? originalOfPage(byLocale, locales) : originals.get(entry);
      const text = original === undefined ? undefined : byLocale.get(original);
      if (original === undefined || !text) return [];
      const translations = locales
        .filter((locale) => locale !== original)
        .map((locale) => stateOf(locale, text, byLocale.get(locale), recorded.get(recordKey({ entry, locale }))));
      return [{ collection, id, original, texts: byLocale, translations }];
    })
    .sort(compareEntries);
}

const compareEntries = (a: WordedEntry, b: WordedEntry): number =>
  textCollections.indexOf(a.collection) - textCollections.indexOf(b.collection) || (a.id < b.id ? -1 : 1);

function stateOf(locale: string, original: Text, text: Text | undefined, record: ReadRecord | undefined): Translation {
  if (!text) return { locale, state: 'missing' };
  if (!record) return { locale, state: 'unrecorded', text };
  // Where a paragraph begins is no word.
  if (readDigests(original).join() === record.words.join()) return { locale, state: 'current', text, record };
  return {
    locale,
    state: 'stale',
    text,
    record,
    changes: findChanges(record.words, readWording(original), readWording(text)),
    stated: compareStated(record.stated, readStated(original)),
  };
}

/** What is stated otherwise than before; `undefined` for nothing, the order included. */
export function compareStated(was: readonly string[], now: readonly string[]): StatedChange | undefined {
  const runs = differences(was, now);
  return runs.length === 0
    ? undefined
    : { was: runs.flatMap((run) => was.slice(...run.was)), now: runs.flatMap((run) => now.slice(...run.now)) };
}

/**
 * @param was the original's digests when the translation was held against it
 * @param now the original's sentences today
 * @param translation the translation's sentences, which stand where those of `was` stood
 */
function findChanges(was: TranslationWords, now: Wording, translation: Wording): Change[] {
  const places = was.flatMap((digests, passage) => digests.map((digest, sentence) => ({ digest, passage, sentence })));
  const sentences = now.flat();
  const at = ({ passage, sentence }: (typeof places)[number]): readonly Sentence[] | undefined => {
    const isTitleOrSummary = passage < 2;
    const there = isTitleOrSummary || was.length === translation.length ? translation[passage] : undefined;
    return there?.length === was[passage]?.length ? there?.slice(sentence, sentence + 1) : there;
  };
  const toChange = (before: typeof places, after: readonly Sentence[]): Change => {
    const found = before.map(at);
    return {
      now: after,
      was: before.map(({ digest }) => digest),
      translation:
        found.length === 0 || found.includes(undefined)
          ? undefined
          : [...new Set(found.flatMap((there) => there ?? []))],
    };
  };
  return differences(
    places.map(({ digest }) => digest),
    sentences.map(({ digest }) => digest),
  ).flatMap((run) => {
    const [before, after] = [places.slice(...run.was), sentences.slice(...run.now)];
    // As many as before: each stands for its own.
    return before.length === after.length
      ? before.map((place, index) => toChange([place], after.slice(index, index + 1)))
      : [toChange(before, after)];
  });
}

type TranslationWords = ReadRecord['words'];
type Span = readonly [from: number, to: number];

/** The runs in which two lists differ, outside their longest common subsequence. */
function differences(was: readonly string[], now: readonly string[]): { was: Span; now: Span }[] {
  /** How many items the rests of both lists, from i and j on, have in common. */
  const common = Array.from({ length: was.length + 1 }, () => new Uint32Array(now.length + 1));
  const at = (i: number, j: number): number => common[i]?.[j] ?? 0;
  for (let i = was.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--)
      (common[i] as Uint32Array)[j] = was[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const runs: { was: Span; now: Span }[] = [];
  let [i, j] = [0, 0];
  let from: Span = [0, 0];
  const close = (): void => {
    if (i > from[0] || j > from[1]) runs.push({ was: [from[0], i], now: [from[1], j] });
  };
  while (i < was.length && j < now.length)
    if (was[i] === now[j]) {
      close();
      from = [++i, ++j];
    } else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  [i, j] = [was.length, now.length];
  close();
  return runs;
}
