import { isUtf8 } from 'node:buffer';
import { existsSync, lstatSync, readdirSync, readFileSync, type Dirent } from 'node:fs';
import path from 'node:path';
import type { RawFile } from '../rule.ts';

/** Whether the site reads a file of this name as text. */
export const isTextFile = (name: string): boolean => /\.(ya?ml|mdx?|jsonl)$/i.test(name);

/** Whether a file is written by commands alone and sealed line by line: nobody mends a character of it. */
export const isSealed = (name: string): boolean => name.endsWith('.jsonl');

/** In bytes; the longest text of the site has a tenth of it. */
export const maximumTextSize = 200_000;

/** Whether a text is too long to be read; what commands write may grow. */
export const isTooLong = ({ path: name, size }: Pick<RawFile, 'path' | 'size'>): boolean =>
  isTextFile(name) && !isSealed(name) && size > maximumTextSize;

/** Files that a computer leaves in folders by itself, and Git in empty ones. */
const leftByComputers = ['.DS_Store', '.gitkeep'];
export const isLeftByComputer = (name: string): boolean => leftByComputers.includes(name);

/** A folder as it lies on the disk. */
export interface RawFolder {
  /** In the order of their paths, but for those whose name begins with a dot, and what they hold. */
  readonly files: readonly RawFile[];
  /** Everything that lies in each folder, by the folder’s path; the folder itself is ''. */
  readonly contents: ReadonlyMap<string, readonly Dirent[]>;
}

/**
 * Lists all that lies under `root`. Links are not followed: one could lead out of the content.
 *
 * @param base the folder that the files' names in faults are relative to
 */
export function readRawFolder(root: string, base: string): RawFolder {
  const files: RawFile[] = [];
  const contents = new Map<string, readonly Dirent[]>();
  const walk = (folder: string): void => {
    const entries = readdirSync(path.join(root, folder), { withFileTypes: true });
    contents.set(
      folder,
      entries.sort((a, b) => (a.name < b.name ? -1 : 1)),
    );
    for (const entry of entries) {
      if (entry.name.startsWith('.')) continue;
      const inside = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) walk(inside);
      else if (entry.isFile()) files.push(new FileOnDisk(root, base, inside));
    }
  };
  if (existsSync(root)) walk('');
  return { files, contents };
}

/**
 * The bytes of a file that lies where its name says. Of a link, which could lead to any file of the
 * machine, of a pipe, which might never end, and of what isn't there, nothing is read.
 */
export const readOwn = (place: string): Buffer | undefined =>
  lstatSync(place, { throwIfNoEntry: false })?.isFile() ? readFileSync(place) : undefined;

/** Looks at the disk only when it is asked; an editor may have left a film there. */
class FileOnDisk implements RawFile {
  readonly file: string;
  readonly path: string;
  readonly #place: string;
  #bytes: Buffer | undefined;
  #text: { readonly read: string | undefined } | undefined;

  constructor(root: string, base: string, inside: string) {
    this.#place = path.join(root, inside);
    this.file = path.relative(base, this.#place).replaceAll('\\', '/');
    this.path = inside;
  }

  get size(): number {
    return this.#bytes?.length ?? lstatSync(this.#place).size;
  }

  get bytes(): Buffer {
    return (this.#bytes ??= readFileSync(this.#place));
  }

  get text(): string | undefined {
    const isRead = (): boolean => isTextFile(this.path) && !isTooLong(this) && isUtf8(this.bytes);
    this.#text ??= { read: isRead() ? this.bytes.toString('utf8') : undefined };
    return this.#text.read;
  }
}
