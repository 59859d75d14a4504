import { globSync } from 'node:fs';
import { readFile, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip, zstdCompress } from 'node:zlib';
import { compressions } from './policy.ts';

/** Files that a server is asked for as they are: pictures, letters and the search index are compressed already. */
const texts = '**/*.{html,css,js,json,csv,svg,xml,txt,webmanifest,bib,ris}';
/** Less than a packet is a packet. */
const least = 1_000;
/** Compression runs in as many threads as Node has for files. */
const atOnce = 8;

const compressors: Readonly<Record<keyof typeof compressions, (bytes: Buffer) => Promise<Buffer>>> = {
  zstd: (bytes) => promisify(zstdCompress)(bytes, { params: { [constants.ZSTD_c_compressionLevel]: 15 } }),
  br: (bytes) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
  gzip: (bytes) => promisify(gzip)(bytes, { level: 9 }),
};

/**
 * Lays compressed copies beside the texts of a built site, for servers that hand them out: the same bytes
 * for the same file, and never one that is larger than its original.
 *
 * @param site the folder of the built site
 * @returns how many copies were made
 */
export async function compressSite(site: string): Promise<number> {
  const files = globSync(texts, { cwd: site }).sort();
  let copies = 0;
  const compress = async (file: string): Promise<void> => {
    const place = path.join(site, file);
    const bytes = await readFile(place);
    if (bytes.length < least) return;
    // A server tells by its date, too, whether a copy is one of today's file.
    const { atime, mtime } = await stat(place);
    for (const [name, ending] of Object.entries(compressions)) {
      const copy = await compressors[name as keyof typeof compressions](bytes);
      if (copy.length >= bytes.length) continue;
      await writeFile(place + ending, copy);
      await utimes(place + ending, atime, mtime);
      copies += 1;
    }
  };
  const next = files.values();
  const worker = async (): Promise<void> => {
    for (const file of next) await compress(file);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return copies;
}
