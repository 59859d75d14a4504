import { textCollections, type Text } from '../../src/model/content.ts';
import type { AnyFactsEntry } from '../../src/model/entries.ts';
import { checkReferences } from '../../src/model/entry-checks.ts';
import { factsCollections } from '../../src/model/schemas/collections.ts';
import type { AnyCollection, EntryKey, Side } from './side.ts';

/** An entry as one side has it. */
export interface EntryState {
  readonly id: string;
  /** Nothing for pages of the site's own, which are words alone. */
  readonly facts: AnyFactsEntry | undefined;
  readonly texts: ReadonlyMap<string, Text>;
}

/** An entry before and after; one of them is missing where it is new or gone. A renamed one is a pair, too. */
export interface EntryPair extends EntryKey {
  readonly was: EntryState | undefined;
  readonly now: EntryState | undefined;
}

/** An entry that goes by another id is known again by this part of what it says. */
const likeness = 0.6;

const collections = [
  ...new Set<AnyCollection>([...(Object.keys(factsCollections) as AnyCollection[]), ...textCollections]),
];

/** Every entry of either side, by collection and id. */
export function pairEntries(was: Side, now: Side): EntryPair[] {
  const [oldStates, newStates] = [statesOf(was), statesOf(now)];
  const pairs = collections.flatMap((collection) => {
    const [before, after] = [oldStates(collection), newStates(collection)];
    const gone = before.filter(({ id }) => !after.some((state) => state.id === id));
    const added = after.filter(({ id }) => !before.some((state) => state.id === id));
    const former = findRenamed(gone, added, (state) => sayingsOf(state, gone.includes(state) ? was : now));
    const left = gone.filter((state) => ![...former.values()].includes(state));
    const known = new Map(before.map((state) => [state.id, state]));
    return [
      ...after.map((state) => ({
        collection,
        id: state.id,
        was: known.get(state.id) ?? former.get(state),
        now: state,
      })),
      ...left.map((state) => ({ collection, id: state.id, was: state, now: undefined })),
    ].sort((a, b) => (a.id < b.id ? -1 : 1));
  });
  return withNewNames(pairs);
}

/** Whether the entry goes by another id now. */
export const isRenamed = ({ was, now }: EntryPair): boolean =>
  was !== undefined && now !== undefined && was.id !== now.id;

function statesOf({ entries }: Side): (collection: AnyCollection) => readonly EntryState[] {
  const keyOf = ({ collection, id }: EntryKey): string => `${collection}/${id}`;
  const facts = new Map(entries.facts.map((entry) => [keyOf(entry), entry]));
  const texts = Map.groupBy(entries.texts, keyOf);
  const keys = [...entries.facts, ...entries.texts].map(({ collection, id }): EntryKey => ({ collection, id }));
  const byCollection = Map.groupBy(new Map(keys.map((key) => [keyOf(key), key])).values(), (key) => key.collection);
  return (collection) =>
    (byCollection.get(collection) ?? []).map((key) => ({
      id: key.id,
      facts: facts.get(keyOf(key)),
      texts: new Map((texts.get(keyOf(key)) ?? []).map(({ text }) => [text.locale, text])),
    }));
}

/** Everything that an entry says, each thing with its place. */
function sayingsOf({ facts, texts }: EntryState, { bodies }: Side): ReadonlySet<string> {
  const sayings = new Set<string>();
  const walk = (value: unknown, path: string): void => {
    if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) walk(inner, `${path}.${key}`);
    else sayings.add(`${path}=${String(value)}`);
  };
  walk(facts?.facts, '');
  for (const [locale, { title, summary, file }] of texts) walk({ title, summary, body: bodies.get(file) }, locale);
  return sayings;
}

/** The entries that went by another id before, by what they are now. */
function findRenamed(
  gone: readonly EntryState[],
  added: readonly EntryState[],
  sayingsOf: (state: EntryState) => ReadonlySet<string>,
): ReadonlyMap<EntryState, EntryState> {
  const [before, after] = [gone, added].map((states) => states.map((state) => ({ state, says: sayingsOf(state) })));
  const candidates = (after ?? [])
    .flatMap((later) => (before ?? []).map((former) => ({ later, former })))
    .map(({ later, former }) => ({
      later: later.state,
      former: former.state,
      alike: (2 * later.says.intersection(former.says).size) / (later.says.size + former.says.size),
    }))
    .filter(({ alike }) => alike >= likeness)
    .sort((a, b) => b.alike - a.alike);
  const renamed = new Map<EntryState, EntryState>();
  for (const { later, former } of candidates)
    if (!renamed.has(later) && ![...renamed.values()].includes(former)) renamed.set(later, former);
  return renamed;
}

/**
 * Lets all facts name renamed entries by their new ids: who follows a renaming has not changed, nor who has
 * forgotten to, which the gate tells of. Figures keep what they said, because a source is part of what was published.
 */
function withNewNames(pairs: readonly EntryPair[]): EntryPair[] {
  const newIds = new Map(pairs.filter(isRenamed).map((pair) => [`${pair.collection}/${pair.was?.id ?? ''}`, pair.id]));
  if (newIds.size === 0) return [...pairs];
  const rename = (entry: AnyFactsEntry): AnyFactsEntry => {
    if (entry.collection === 'figures') return entry;
    const facts = structuredClone(entry.facts);
    checkReferences(entry.facts, [], (path, collection, id) => {
      const [newId, last] = [newIds.get(`${collection}/${id}`), path.at(-1)];
      if (newId === undefined || last === undefined) return;
      const parent = path
        .slice(0, -1)
        .reduce<Record<PropertyKey, unknown>>(
          (value, step) => value[step] as Record<PropertyKey, unknown>,
          facts as unknown as Record<PropertyKey, unknown>,
        );
      parent[last] = newId;
    });
    return { ...entry, facts } as AnyFactsEntry;
  };
  const renameIn = (state: EntryState | undefined): EntryState | undefined =>
    state && { ...state, facts: state.facts && rename(state.facts) };
  return pairs.map((pair) => ({ ...pair, was: renameIn(pair.was), now: renameIn(pair.now) }));
}
