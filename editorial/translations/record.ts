import { nearest } from '../../src/model/schema-faults.ts';
import { daySchema, wordsSchema } from '../../src/model/schemas/text.ts';
import { acceptedRecord, recordKey, waivedRecord, type TranslationRecord } from '../../src/model/translation-record.ts';
import { entryKey, type TranslatedEntry, type Translation } from '../../src/model/translation-state.ts';
import type { Text } from '../../src/model/content.ts';
import type { Refusal } from './command-words.ts';

/** What a command changes: the records that the file is to hold, and those of them that are new. */
export interface Recording {
  readonly records: readonly TranslationRecord[];
  readonly added: readonly TranslationRecord[];
}

/** A translation with its original: there is something to hold against something. */
interface Pair {
  readonly entry: string;
  readonly original: Text;
  readonly translation: Exclude<Translation, { state: 'missing' }>;
}

/** What is asked of a command. */
export interface Request {
  /** `press-releases/gym-2017`, or the id alone where it is of one entry. */
  readonly entry: string;
  readonly locale: string;
  /** The day to write down. */
  readonly date: string;
  /** Today: nothing is recorded for later. */
  readonly today: string;
}

/**
 * Records that a translation says what its original says. The content must have been proven before.
 *
 * @returns why not, where it can't be
 */
export function accept(entries: readonly TranslatedEntry[], request: Request): Recording | Refusal {
  const pair = findPair(entries, request);
  if ('kind' in pair) return pair;
  const { entry, original, translation } = pair;
  const { locale } = translation;
  const { date } = request;
  if (translation.state === 'current' && !translation.record.waivers)
    return { kind: 'not-stale', entry, locale, date: translation.record.date };
  return wrongDay(request, translation) ?? replacing(entries, [acceptedRecord({ entry, locale, date }, original)]);
}

/** Records every translation that has no record yet. */
export function acceptUnrecorded(
  entries: readonly TranslatedEntry[],
  request: Pick<Request, 'date' | 'today'>,
): Recording | Refusal {
  const wrong = wrongDay(request);
  if (wrong) return wrong;
  const added = entries.flatMap((entry) => {
    const original = entry.texts.get(entry.original);
    return entry.translations.flatMap(({ locale, state }) =>
      original && state === 'unrecorded'
        ? [acceptedRecord({ entry: entryKey(entry), locale, date: request.date }, original)]
        : [],
    );
  });
  return replacing(entries, added);
}

/**
 * Records that a change of the original asks for none in the translation. What the original states
 * must be what it stated when the translation was held against it.
 *
 * @returns why not, where it can't be
 */
export function waive(
  entries: readonly TranslatedEntry[],
  request: Request & { readonly because: string; readonly by: string },
): Recording | Refusal {
  const pair = findPair(entries, request);
  if ('kind' in pair) return pair;
  const { entry, original, translation } = pair;
  const { locale } = translation;
  const { date, because, by } = request;
  if (translation.state === 'unrecorded') return { kind: 'unrecorded', entry, locale };
  const { record } = translation;
  if (translation.state === 'current') return { kind: 'not-stale', entry, locale, date: record.date };
  if (translation.stated) return { kind: 'figure-changed', entry, locale, ...translation.stated };
  if (![because, by].every((words) => wordsSchema.safeParse(words).success)) return { kind: 'reason-missing' };
  return wrongDay(request, translation) ?? replacing(entries, [waivedRecord(record, original, { date, because, by })]);
}

function findPair(entries: readonly TranslatedEntry[], { entry: asked, locale }: Request): Pair | Refusal {
  const named = new Map(entries.map((entry) => [entryKey(entry), entry]));
  const [sameId, ...others] = entries.filter(({ id }) => id === asked);
  const found = named.get(asked) ?? (others.length === 0 ? sameId : undefined);
  if (!found) return { kind: 'unknown-entry', found: asked, closest: nearestEntry(asked, entries) };
  const entry = entryKey(found);
  const original = found.texts.get(found.original);
  if (locale === found.original || !original) return { kind: 'original', entry, locale };
  const translation = found.translations.find((each) => each.locale === locale);
  if (!translation)
    return {
      kind: 'unknown-locale',
      found: locale,
      locales: [found.original, ...found.translations.map((each) => each.locale)].sort(),
    };
  return translation.state === 'missing' ? { kind: 'no-text', entry, locale } : { entry, original, translation };
}

/** Compares ids with ids, so that a collection that is right doesn't speak for an id that is wrong. */
function nearestEntry(asked: string, entries: readonly TranslatedEntry[]): string | undefined {
  const id = asked.split('/').at(-1) ?? '';
  const closest = nearest(
    id,
    entries.map((entry) => entry.id),
  );
  const found = entries.find((entry) => entry.id === closest);
  return found && entryKey(found);
}

function wrongDay(
  { date, today }: Pick<Request, 'date' | 'today'>,
  translation?: Exclude<Translation, { state: 'missing' }>,
): Refusal | undefined {
  const from = translation && 'record' in translation ? lastDay(translation.record) : undefined;
  const isRight = daySchema.safeParse(date).success && date <= today && (from === undefined || date >= from);
  return isRight ? undefined : { kind: 'day', found: date, from, to: today };
}

const lastDay = ({ date, waivers = [] }: TranslationRecord): string => waivers.at(-1)?.date ?? date;

/** All records with some of them anew. Those of translations that are gone are left out. */
function replacing(entries: readonly TranslatedEntry[], added: readonly TranslationRecord[]): Recording {
  const records = new Map<string, TranslationRecord>();
  for (const { translations } of entries)
    for (const translation of translations)
      if ('record' in translation) records.set(recordKey(translation.record), translation.record);
  for (const record of added) records.set(recordKey(record), record);
  return { records: [...records.values()], added };
}
