import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp, { type Sharp } from 'sharp';
import type { PictureFile, TextEntry } from '../model/entries.ts';
import { pictureKey, pictureLimits, type PicturePlace, type PublishedFormat } from '../model/picture.ts';

const contentFolder = path.resolve('src/content');
/** What was made once of the same bytes in the same way is made for good: AVIF takes its time. */
const cacheFolder = path.resolve('.cache/pictures');

/** One more effort for AVIF would take three times as long and save a thirtieth. */
const settings = { avif: { effort: 3 }, webp: {}, jpg: { mozjpeg: true } };
const encoders: Readonly<Record<PublishedFormat, (picture: Sharp) => Sharp>> = {
  avif: (picture) => picture.avif(settings.avif),
  webp: (picture) => picture.webp(settings.webp),
  jpg: (picture) => picture.jpeg(settings.jpg),
};

/** A damaged picture is an error: of what can be seen of it, nothing is guessed. */
const open = (input: string | Uint8Array): Sharp =>
  sharp(input, { failOn: 'error', limitInputPixels: pictureLimits.megapixels * 1e6 });

const placeOf = ({ collection, id, name }: PicturePlace): string => path.join(contentFolder, collection, id, name);

/** The picture files that texts show, with their sizes as they are shown. */
export async function readPictureFiles(texts: readonly TextEntry[]): Promise<PictureFile[]> {
  const places = new Map(
    texts.flatMap(({ collection, id, text }) =>
      text.pictures.map(({ name }) => {
        const place = { collection, id, name };
        return [pictureKey(place), place] as const;
      }),
    ),
  );
  return Promise.all(
    [...places].map(async ([file, place]) => {
      const { autoOrient } = await open(placeOf(place)).metadata();
      return { ...place, ...autoOrient, file };
    }),
  );
}

/**
 * A picture as it is published: made anew from its pixels, so that nothing else of the file goes with
 * it, neither where and when it was taken nor by which camera.
 *
 * @throws Error where the file can't be decoded
 */
export async function makePicture(
  place: PicturePlace,
  width: number,
  format: PublishedFormat,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await readFile(placeOf(place));
  const way = JSON.stringify([settings[format], sharp.versions]);
  const digest = createHash('sha256').update(bytes).update(way).digest('hex').slice(0, 32);
  const cached = path.join(cacheFolder, `${digest}-${width}.${format}`);
  const known = await readFile(cached).catch(() => undefined);
  if (known) return new Uint8Array(known);
  // What was drawn on a see-through ground was drawn for paper; on a dark page it would be lost.
  const picture = open(bytes).autoOrient().resize({ width, withoutEnlargement: true }).flatten({ background: 'white' });
  const fresh = await encoders[format](picture)
    .toBuffer()
    .catch((error: unknown) => {
      throw new Error(`src/content/${pictureKey(place)}: the picture can't be decoded`, { cause: error });
    });
  await mkdir(cacheFolder, { recursive: true });
  const unfinished = `${cached}-${process.pid}`;
  await writeFile(unfinished, fresh);
  await rename(unfinished, cached);
  return new Uint8Array(fresh);
}
