import path from 'node:path';
import sharp from 'sharp';
import { compareFaults, type Fault } from '../../src/model/fault.ts';
import { pictureLimits } from '../../src/model/picture.ts';
import type { Examination } from './load-content.ts';
import { isError } from '../rules.ts';

type Examined = Pick<Examination, 'entries' | 'faults'>;

/**
 * Pictures that begin as they should and can't be decoded to their end: a build would stop at them.
 * Of what has a fault already, nothing more is said.
 *
 * @param base the folder that the files' names in faults are relative to
 */
export async function findDamagedPictures({ entries, faults }: Examined, base = process.cwd()): Promise<Fault[]> {
  const known = new Set(faults.filter(isError).map(({ file }) => file));
  const damaged: Fault[] = [];
  // One after the other: each may take a hundred megabytes.
  for (const { file } of entries.pictures) {
    if (known.has(file)) continue;
    const picture = sharp(path.join(base, file), {
      failOn: 'error',
      limitInputPixels: pictureLimits.megapixels * 1e6,
    });
    const isWhole = await picture.stats().then(
      () => true,
      () => false,
    );
    if (!isWhole) damaged.push({ file, line: 1, column: 1, rule: 'picture-broken', parameters: {} });
  }
  return damaged;
}

/** The same, with pictures that can't be decoded. */
export async function withDamagedPictures(examination: Examination): Promise<Examination> {
  const damaged = await findDamagedPictures(examination);
  return { ...examination, faults: [...examination.faults, ...damaged].sort(compareFaults) };
}
