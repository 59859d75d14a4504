import { existsSync, openSync, readFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { constants, crc32, zstdCompressSync, zstdDecompressSync } from 'node:zlib';

/**
 * Where pages are kept from build to build: one file, in which each page stands under the digest of all that it is
 * made from, compressed, after a line with that key, its length and its checksum.
 */
const before = path.resolve('.cache/pages');

/**
 * The file for the pages of this build. `scripts/build.mjs` names it, and puts it in the place of the one before when
 * the build is whole; elsewhere nothing is kept.
 */
const next = process.env['PAGES_FILE'];

export const keepsPages = next !== undefined;

/** A page of an earlier build, compressed. */
export type KeptPage = Buffer;

/** The pages of the last whole build, without those that have been damaged; none where nothing is kept. */
export function readKeptPages(file = next && before): ReadonlyMap<string, KeptPage> {
  const pages = new Map<string, KeptPage>();
  const all = file && existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
  for (let start = 0; start < all.length;) {
    const end = all.indexOf('\n', start);
    const [key = '', length, checksum] = all.toString('latin1', start, end).split(' ');
    const page = all.subarray(end + 1, end + 1 + Number(length));
    if (end < 0 || page.length !== Number(length)) break;
    if (crc32(page) === Number(checksum)) pages.set(key, page);
    start = end + 1 + page.length;
  }
  return pages;
}

export const unpack = (page: KeptPage): Buffer => zstdDecompressSync(page);

const quickly = { params: { [constants.ZSTD_c_compressionLevel]: 1 } };
export const pack = (html: string): KeptPage => zstdCompressSync(html, quickly);

let opened: number | undefined;

/** Keeps a page for the next build. */
export function keepPage(key: string, page: KeptPage, file = next): void {
  if (!file) return;
  opened ??= openSync(file, 'a');
  writeSync(opened, Buffer.concat([Buffer.from(`${key} ${page.length} ${crc32(page)}\n`), page]));
}
