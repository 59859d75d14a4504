import { deserialize, serialize } from 'node:v8';
import { keep, keepsValues, keyOf, pack, readKept, unpack } from '../../src/build-cache/store.ts';
import type { FileProse } from './file-prose.ts';
import type { EntryFile, FileReading } from './read-file.ts';
import type { RawFile } from '../rule.ts';

/** A reading whose words are read when they are asked for. */
type Reading<Entry> = Omit<FileReading<Entry>, 'prose'> & { readonly prose: () => readonly FileProse[] };

/**
 * Files that the build before has read and found nothing wrong with by themselves: what they say is taken from there
 * as long as they are the same to the byte. Where nothing is kept, all files are read.
 */
export class FilesBefore {
  readonly #kept: ReadonlyMap<string, Buffer>;
  readonly #keys = new WeakMap<RawFile, string>();

  constructor(kept = readKept('content')) {
    this.#kept = kept;
  }

  /** Whether nothing is wrong with a file by itself, its characters included. */
  has(raw: RawFile): boolean {
    return this.#kept.size > 0 && raw.text !== undefined && this.#kept.has(this.#keyOf(raw));
  }

  /**
   * Reads a file of one entry.
   *
   * @param source its text, without a byte order mark
   * @param isClean whether nothing is wrong with its characters
   */
  read<Entry, Kept>(raw: RawFile, file: EntryFile<Entry, Kept>, source: string, isClean: boolean): Reading<Entry> {
    const key = keepsValues ? this.#keyOf(raw) : '';
    const before = this.#kept.get(key);
    if (before) {
      keep('content', key, before);
      let read: FileReading<Entry> | undefined;
      const again = (): FileReading<Entry> => (read ??= file.read(source));
      const entryAgain = (): Entry => {
        const { entry } = again();
        if (entry === undefined) throw new Error(`${raw.file} is not read as it was before.`);
        return entry;
      };
      return {
        entry: file.fromKept(deserialize(unpack(before)) as Kept, entryAgain),
        prose: () => again().prose,
        faults: [],
      };
    }
    const { entry, prose, faults } = file.read(source);
    if (keepsValues && isClean && entry && faults.length === 0)
      keep('content', key, pack(serialize(file.toKept(entry))));
    return { entry, prose: () => prose, faults };
  }

  #keyOf(raw: RawFile): string {
    const key = this.#keys.get(raw) ?? keyOf(raw.file, '\0', raw.bytes);
    this.#keys.set(raw, key);
    return key;
  }
}
