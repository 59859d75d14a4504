import { createHash } from 'node:crypto';
import { openSync, readFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { constants, crc32, zstdCompressSync, zstdDecompressSync } from 'node:zlib';

/**
 * What is kept from build to build: a file for each kind of values, in which each stands after a line with its key, its
 * length and its checksum. Keys are digests of all that a value is made from; what is kept of the site before, which is
 * looked at itself, may have a plain name.
 */
type Kind = 'content' | 'site' | `search-${string}`;

const before = path.resolve('.cache/kept');

/**
 * The folder for what this build keeps. `scripts/build.mjs` names it, and puts it in the place of the one before when
 * the build is whole; elsewhere nothing is kept.
 */
const next = process.env['KEPT_FOLDER'];

/** The digest of the program and its surroundings: `scripts/build.mjs` tells it. */
const program = process.env['PROGRAM_DIGEST'] ?? '';

export const keepsValues = next !== undefined;

/** A value as it is kept, compressed where it is large. */
type Kept = Buffer;

/** The digest of what a value is made from; the program that makes it is a part of that. */
export function keyOf(...made: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256').update(program);
  for (const part of made) hash.update(part);
  return hash.digest('base64url');
}

/** What the last whole build has kept, without what has been damaged since; nothing where nothing is kept. */
export function readKept(kind: Kind, folder = next && before): ReadonlyMap<string, Kept> {
  const kept = new Map<string, Kept>();
  const all = (folder ? readIfThere(path.join(folder, kind)) : undefined) ?? Buffer.alloc(0);
  for (let start = 0; start < all.length;) {
    const end = all.indexOf('\n', start);
    const [key = '', length, checksum] = all.toString('latin1', start, end).split(' ');
    const value = all.subarray(end + 1, end + 1 + Number(length));
    if (end < 0 || value.length !== Number(length)) break;
    if (crc32(value) === Number(checksum)) kept.set(key, value);
    start = end + 1 + value.length;
  }
  return kept;
}

/** @returns nothing where there is no such file, or no longer: another build may have removed it */
export function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

const quickly = { params: { [constants.ZSTD_c_compressionLevel]: 1 } };

export const pack = (value: string | Uint8Array): Kept => zstdCompressSync(value, quickly);
export const unpack = (kept: Kept): Buffer => zstdDecompressSync(kept);

const opened = new Map<string, number>();

/** Keeps a value for the next build. */
export function keep(kind: Kind, key: string, value: Kept, folder = next): void {
  if (!folder) return;
  const name = path.join(folder, kind);
  const file = opened.get(name) ?? openSync(name, 'a');
  opened.set(name, file);
  writeSync(file, Buffer.concat([Buffer.from(`${key} ${value.length} ${crc32(value)}\n`), value]));
}
