import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { FactsCollection, TextCollection } from '../../src/model/content.ts';
import type { AnyFactsEntry, Entries, TextEntry } from '../../src/model/entries.ts';
import type { Fault } from '../../src/model/fault.ts';
import { linkUnproven, type SiteContent } from '../../src/model/site-content.ts';
import { examineContent } from '../gate/load-content.ts';
import { isError } from '../rules.ts';

export type AnyCollection = FactsCollection | TextCollection;

/** The name of an entry among those of all collections. */
export interface EntryKey {
  readonly collection: AnyCollection;
  readonly id: string;
}

/** The content before the change or after it. */
export interface Side {
  readonly entries: Entries;
  /** The site of the day. It is linked whether or not it was proven: a reference may lead nowhere. */
  readonly content: SiteContent;
  /** The same together with what waits for a later day. */
  readonly everything: SiteContent;
  /** The body of each text, by its file's path in the content folder. */
  readonly bodies: ReadonlyMap<string, string>;
  /** The digest of each picture, likewise. */
  readonly pictures: ReadonlyMap<string, string>;
  /** What the gate refuses in it. */
  readonly errors: readonly Fault[];
  /** Files that could not be read; their entries stand here as the other side has them, so that they don't differ. */
  readonly unread: readonly EntryKey[];
}

/** A side as it was read, by itself. */
type ReadSide = Omit<Side, 'content' | 'everything' | 'unread'>;

/**
 * Reads what a change was made from and what it led to. Faults are noted, and what can be read is compared.
 *
 * @param date the day for which both are linked
 */
export function readSides(
  oldFolder: string,
  newFolder: string,
  date: string,
): { readonly was: Side; readonly now: Side } {
  const [was, now] = [readSide(oldFolder, date), readSide(newFolder, date)];
  return { was: complete(was, now, date), now: complete(now, was, date) };
}

function readSide(folder: string, date: string): ReadSide {
  const { entries, faults } = examineContent(folder, folder, date);
  return {
    entries,
    bodies: new Map(entries.texts.map(({ text }) => [text.file, readBody(path.join(folder, text.file))])),
    pictures: new Map(entries.pictures.map(({ file }) => [file, digestOf(readFileSync(path.join(folder, file)))])),
    errors: faults.filter(isError),
  };
}

/** A text without its front matter. How lines end changes nothing that a reader sees. */
const readBody = (file: string): string =>
  readFileSync(file, 'utf8')
    .replace(/^\uFEFF?---\r?\n[\s\S]*?\r?\n---[ \t]*(\r?\n|$)/, '')
    .replace(/[ \t]*\r?\n/g, '\n')
    .normalize('NFC')
    .trim();

export const digestOf = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

/** Takes from the other side what this one could not read. */
function complete(side: ReadSide, other: ReadSide, date: string): Side {
  const { entries } = side;
  const [broken, unreadable] = [entries.broken ?? [], entries.unreadable ?? []];
  const isLost = ({ collection, id }: { collection: string; id: string }): boolean =>
    unreadable.some((list) => list === collection) ||
    broken.some((entry) => entry.collection === collection && entry.id === id);
  const factsKey = ({ collection, id }: AnyFactsEntry): string => `${collection}/${id}`;
  const textKey = ({ collection, id, text }: TextEntry): string => `${collection}/${id}/${text.locale}`;
  const completed: Entries = {
    ...entries,
    facts: [...entries.facts, ...lacking(entries.facts, other.entries.facts, factsKey).filter(isLost)],
    texts: [...entries.texts, ...lacking(entries.texts, other.entries.texts, textKey).filter(isLost)],
  };
  return {
    ...side,
    entries: completed,
    content: linkUnproven(completed, { date }),
    everything: linkUnproven(completed, { date, showsWaiting: true }),
    bodies: new Map([...other.bodies, ...side.bodies]),
    unread: [...unreadable.map((collection) => ({ collection, id: '' })), ...(broken as EntryKey[])],
  };
}

/** What the other list has and this one hasn't. */
function lacking<T>(list: readonly T[], other: readonly T[], keyOf: (item: T) => string): T[] {
  const keys = new Set(list.map(keyOf));
  return other.filter((item) => !keys.has(keyOf(item)));
}
