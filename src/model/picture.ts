/** A licence that the world knows by one name and one address. */
export interface PublicLicence {
  readonly name: string;
  readonly url: string;
}

const creativeCommons = (name: string, path: string): PublicLicence => ({
  name,
  url: `https://creativecommons.org/${path}/`,
});

/** On what terms a picture may be shown; `undefined` are those that need words of each language. */
export const pictureLicences = {
  permission: undefined,
  'public-domain': undefined,
  'cc0-1.0': creativeCommons('CC0 1.0', 'publicdomain/zero/1.0'),
  'cc-by-2.0': creativeCommons('CC BY 2.0', 'licenses/by/2.0'),
  'cc-by-3.0': creativeCommons('CC BY 3.0', 'licenses/by/3.0'),
  'cc-by-4.0': creativeCommons('CC BY 4.0', 'licenses/by/4.0'),
  'cc-by-sa-2.0': creativeCommons('CC BY-SA 2.0', 'licenses/by-sa/2.0'),
  'cc-by-sa-3.0': creativeCommons('CC BY-SA 3.0', 'licenses/by-sa/3.0'),
  'cc-by-sa-4.0': creativeCommons('CC BY-SA 4.0', 'licenses/by-sa/4.0'),
} as const;
export type PictureLicence = keyof typeof pictureLicences;

/** What editors may bring, by the endings that the names of such files may have. */
export const pictureTypes = {
  jpeg: ['jpg', 'jpeg'],
  png: ['png'],
  webp: ['webp'],
  avif: ['avif'],
} as const;
export type PictureType = keyof typeof pictureTypes;

/** A picture file is not greater than this: megabytes as disks and phones count them, and megapixels. */
export const pictureLimits = { megabytes: 5, megapixels: 25 } as const;

/** The size of a picture as it is shown, its camera's turn taken into account; in pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** Where a picture file lies: in the folder of its entry, under a name that is the same in both languages. */
export interface PicturePlace {
  readonly collection: string;
  readonly id: string;
  readonly name: string;
}

/** The name of a file without its ending; no two pictures of an entry may share it. */
export const pictureStem = (name: string): string => name.replace(/\.[^.]*$/, '');

/** A picture by its place, as a key. */
export const pictureKey = ({ collection, id, name }: PicturePlace): string => `${collection}/${id}/${name}`;

/** In which pictures are published: what pages show, and what other sites show of a page that is shared. */
export type PublishedFormat = 'avif' | 'webp' | 'jpg';

/** A phone, a sharp phone, and twice the width of a column of text; other sites want one. */
const widths: Readonly<Record<PublishedFormat, readonly number[]>> = {
  avif: [480, 800, 1312],
  webp: [480, 800, 1312],
  jpg: [1200],
};

/** The widths in which a picture is published, the smallest first; never more than it has. */
export const publishedWidths = ({ width }: PictureSize, format: PublishedFormat): number[] => [
  ...new Set(widths[format].map((wanted) => Math.min(wanted, width))),
];

/** The height that a picture has in a width. */
export const heightAt = ({ width, height }: PictureSize, shown: number): number =>
  Math.max(1, Math.round((height * shown) / width));
