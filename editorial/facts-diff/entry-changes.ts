import type { AnyFactsEntry } from '../../src/model/entries.ts';
import { pictureKey } from '../../src/model/picture.ts';
import type { Localised } from '../../src/model/schemas/text.ts';
import { compareFields, isFields, type FieldChange, type Value } from './fields.ts';
import { toNamed, type NamedEntry } from './names.ts';
import { isRenamed, type EntryPair } from './pairs.ts';
import { promiseKeyOf } from './promise-changes.ts';
import type { Side } from './side.ts';

/** An entry that came, went or goes by another id. */
export interface EntryChange extends NamedEntry {
  readonly kind: 'added' | 'removed' | 'renamed';
  /** The former id of a renamed one. */
  readonly formerly?: string;
  /** The languages in which it has words; nothing of entries that are facts alone. */
  readonly languages: readonly string[];
  /** The day on which it will be shown, where that is to come. */
  readonly waitsFor?: string;
  /** The address that a new source names. */
  readonly url?: string;
}

export function compareEntries(pairs: readonly EntryPair[], was: Side, now: Side): EntryChange[] {
  const waiting = new Map(now.content.waiting.map(({ entry, day }) => [entry, day]));
  return pairs.flatMap((pair): EntryChange[] => {
    const { collection, id, was: before, now: after } = pair;
    if (before && after && !isRenamed(pair)) return [];
    const waitsFor = after && waiting.get(`${collection}/${id}`);
    const url = after?.facts?.collection === 'sources' ? after.facts.facts.url : undefined;
    return [
      {
        ...toNamed(after ? now.everything : was.everything, pair),
        kind: !before ? 'added' : !after ? 'removed' : 'renamed',
        ...(before && after && { formerly: before.id }),
        languages: [...((after ?? before)?.texts.keys() ?? [])].sort(),
        ...(waitsFor !== undefined && { waitsFor }),
        ...(url !== undefined && { url }),
      },
    ];
  });
}

/** Facts of an entry that say something else. Figures, promises and corrections have their own lists. */
export interface FactsChange extends NamedEntry {
  readonly fields: readonly FieldChange[];
}

/** @param told the promises, by their keys, that are told of by themselves */
export function compareFacts(
  pairs: readonly EntryPair[],
  { everything }: Side,
  told: ReadonlySet<string>,
): FactsChange[] {
  return pairs.flatMap((pair) => {
    const [before, after] = [pair.was?.facts, pair.now?.facts];
    if (!before || !after || after.collection === 'figures') return [];
    const fields = compareFields(before.facts as unknown as Value, after.facts as unknown as Value).filter(
      ({ path, was, now }) =>
        !(path === 'corrections' && was === undefined) && !isTold(path, now ?? was, after.id, told),
    );
    return fields.length === 0 ? [] : [{ ...toNamed(everything, pair), fields }];
  });
}

function isTold(path: string, value: Value | undefined, campaign: string, told: ReadonlySet<string>): boolean {
  const [, institution] = /^promises\[([^\]]+)\]\.delivered$/.exec(path) ?? [];
  const id = institution ?? (path === 'promises' && isFields(value) ? value['institution'] : undefined);
  return typeof id === 'string' && told.has(promiseKeyOf(campaign, id));
}

/** A correction that readers are told of. */
export interface CorrectionNote extends NamedEntry {
  readonly date: string;
  readonly words: Localised;
}

/** Corrections of entries and figures that were not there before. */
export function findCorrections(pairs: readonly EntryPair[], { everything }: Side): CorrectionNote[] {
  return pairs.flatMap((pair) => {
    const known = new Set(notesOf(pair.was?.facts).map((note) => JSON.stringify(note)));
    return notesOf(pair.now?.facts)
      .filter((note) => !known.has(JSON.stringify(note)))
      .map((note) => ({ ...toNamed(everything, pair), ...note }));
  });
}

function notesOf(entry: AnyFactsEntry | undefined): { readonly date: string; readonly words: Localised }[] {
  if (!entry) return [];
  const { facts } = entry;
  const corrections = 'corrections' in facts ? facts.corrections : [];
  const revisions = 'revisions' in facts ? facts.revisions : [];
  return [
    ...(corrections ?? []).map(({ date, change }) => ({ date, words: change })),
    ...(revisions ?? []).map(({ date, because }) => ({ date, words: because })),
  ];
}

/** Kinds of entries that tell readers of their corrections by a list of their own. */
const correctable: readonly string[] = ['institutions', 'campaigns', 'press-releases', 'organisations', 'sources'];

/** Entries of which something that stood is said otherwise or no longer, and no correction says so. */
export function findUncorrected(changes: readonly FactsChange[], corrections: readonly CorrectionNote[]): NamedEntry[] {
  const isCorrected = ({ collection, id }: NamedEntry): boolean =>
    corrections.some((note) => note.collection === collection && note.id === id);
  return changes
    .filter(
      ({ collection, fields }) =>
        // A campaign that was announced and is held has moved on; nothing was wrong.
        correctable.includes(collection) && fields.some(({ path, was }) => was !== undefined && path !== 'status'),
    )
    .filter((change) => !isCorrected(change))
    .map(({ collection, id, names }) => ({ collection, id, names }));
}

/** A picture file that came, went or shows something else. */
export interface PictureChange extends NamedEntry {
  readonly name: string;
  readonly kind: 'added' | 'removed' | 'replaced';
}

export function comparePictures(was: Side, now: Side): PictureChange[] {
  const [before, after] = [was, now].map(
    ({ entries, pictures }) =>
      new Map(
        entries.pictures.map((picture) => [pictureKey(picture), { picture, digest: pictures.get(picture.file) }]),
      ),
  );
  return [...new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])].sort().flatMap((key): PictureChange[] => {
    const [old, current] = [before?.get(key), after?.get(key)];
    const picture = (current ?? old)?.picture;
    if (!picture || old?.digest === current?.digest) return [];
    const { collection, id, name } = picture;
    const named = toNamed((current ? now : was).everything, { collection: collection as NamedEntry['collection'], id });
    return [{ ...named, name, kind: !old ? 'added' : !current ? 'removed' : 'replaced' }];
  });
}
