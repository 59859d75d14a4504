import { crc32 } from 'node:zlib';
import { imageSize } from 'image-size';
import { textCollections } from '../../src/model/content.ts';
import { pictureTypes, type PictureSize, type PictureType } from '../../src/model/picture.ts';
import type { RawFile } from '../rule.ts';

/** What people take pictures with and in; whether a file is what its name says is another question. */
const pictureNames = /\.(jpe?g|jpe|jfif|a?png|webp|avif|gif|svgz?|hei[cf]s?|tiff?|bmp|jxl|jp2|ico|psd|dng|raw)$/i;

/** Greater files are not opened: that they are too great says enough. */
const openedBytes = 50_000_000;

/** What a picture file says of itself before its pixels. */
export interface PictureHeader {
  /** By its first bytes, whatever it is called; `undefined` where they are of no picture that we know. */
  readonly type: PictureType | ForeignType | undefined;
  /** As it is shown; `undefined` where it can't be read or the file isn't whole. */
  readonly size: PictureSize | undefined;
  /** Its end is there and, where the format has checksums, they are right. */
  readonly isWhole: boolean;
  readonly isMoving: boolean;
  /** It tells where it was taken. */
  readonly tellsPlace: boolean;
}

/** Pictures that are not taken, by the names that people know them by. */
export type ForeignType = 'GIF' | 'SVG' | 'HEIC' | 'TIFF' | 'BMP' | 'JPEG XL' | 'PDF';

/** Whether a file lies where pictures lie and is called like one. */
export const isPictureFile = (path: string): boolean => {
  const [collection = '', , name = '', ...deeper] = path.split('/');
  const holdsPictures = collection !== 'pages' && (textCollections as readonly string[]).includes(collection);
  return holdsPictures && deeper.length === 0 && pictureNames.test(name);
};

/** Whether a type of picture is one that editors may bring. */
export const isTaken = (type: PictureHeader['type']): type is PictureType => type !== undefined && type in pictureTypes;

const headers = new WeakMap<RawFile, PictureHeader>();

/** @returns `undefined` for what is no picture file or is too great to be opened */
export function pictureHeaderOf(file: RawFile): PictureHeader | undefined {
  if (!isPictureFile(file.path) || file.size > openedBytes) return undefined;
  const known = headers.get(file);
  if (known) return known;
  const header = readPictureHeader(file.bytes);
  headers.set(file, header);
  return header;
}

/** Reads what stands around the pixels, never the pixels: hundreds of photographs in a second. */
export function readPictureHeader(data: Uint8Array): PictureHeader {
  const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  const type = typeOf(bytes);
  if (!isTaken(type)) return { type, size: undefined, isWhole: false, isMoving: false, tellsPlace: tellsPlace(bytes) };
  const { isWhole, isMoving } = structures[type](bytes);
  return { type, size: isWhole ? sizeOf(bytes) : undefined, isWhole, isMoving, tellsPlace: tellsPlace(bytes) };
}

function typeOf(bytes: Buffer): PictureHeader['type'] {
  const begins = (latin: string, at = 0): boolean => bytes.toString('latin1', at, at + latin.length) === latin;
  if (begins('\xFF\xD8\xFF')) return 'jpeg';
  if (begins('\x89PNG\r\n\x1A\n')) return 'png';
  if (begins('RIFF') && begins('WEBP', 8)) return 'webp';
  if (begins('ftyp', 4)) {
    const brands = brandsOf(bytes);
    if (brands.some((brand) => brand === 'avif' || brand === 'avis')) return 'avif';
    return brands.some((brand) => /^(he|mi|ms)/.test(brand)) ? 'HEIC' : undefined;
  }
  if (begins('GIF8')) return 'GIF';
  if (begins('II*\0') || begins('MM\0*')) return 'TIFF';
  if (begins('BM')) return 'BMP';
  if (begins('\xFF\x0A') || begins('JXL ', 4)) return 'JPEG XL';
  if (begins('%PDF')) return 'PDF';
  return /<svg[\s>]/i.test(bytes.toString('latin1', 0, 4096)) ? 'SVG' : undefined;
}

/** The kinds of an HEIF file, its main one first; the version between them is no kind. */
const brandsOf = (bytes: Buffer): string[] =>
  (bytes.toString('latin1', 8, Math.min(bytes.readUInt32BE(0), bytes.length, 128)).match(/.{4}/gs) ?? []).filter(
    (_, index) => index !== 1,
  );

function sizeOf(bytes: Buffer): PictureSize | undefined {
  try {
    const { width, height, orientation = 1 } = imageSize(bytes);
    if (!(width > 0 && height > 0)) return undefined;
    return orientation < 5 ? { width, height } : { width: height, height: width };
  } catch {
    return undefined;
  }
}

interface Structure {
  readonly isWhole: boolean;
  readonly isMoving: boolean;
}

/** Where a format says that it ends, and whether it moves. */
const structures: Readonly<Record<PictureType, (bytes: Buffer) => Structure>> = {
  jpeg: (bytes) => ({ isWhole: hasJpegEnd(bytes), isMoving: false }),
  png: readPng,
  webp: (bytes) => ({
    isWhole: bytes.length >= 12 && bytes.readUInt32LE(4) + 8 <= bytes.length,
    isMoving: bytes.toString('latin1', 12, 16) === 'VP8X' && ((bytes[20] ?? 0) & 0x02) !== 0,
  }),
  avif: (bytes) => ({ isWhole: hasWholeBoxes(bytes), isMoving: brandsOf(bytes).includes('avis') }),
};

/** In the pixels of a JPEG the sign of its end can't occur; before them it may, within a preview. */
function hasJpegEnd(bytes: Buffer): boolean {
  let at = 2;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return false;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) at += 1;
    else if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)) at += 2;
    else if (marker === 0xda) return bytes.includes('\xFF\xD9', at, 'latin1');
    else at += 2 + bytes.readUInt16BE(at + 2);
  }
  return false;
}

function readPng(bytes: Buffer): Structure {
  let isMoving = false;
  let at = 8;
  while (at + 12 <= bytes.length) {
    const end = at + 8 + bytes.readUInt32BE(at);
    const name = bytes.toString('latin1', at + 4, at + 8);
    if (end + 4 > bytes.length || crc32(bytes.subarray(at + 4, end)) !== bytes.readUInt32BE(end)) break;
    if (name === 'IEND') return { isWhole: true, isMoving };
    isMoving ||= name === 'acTL';
    at = end + 4;
  }
  return { isWhole: false, isMoving };
}

function hasWholeBoxes(bytes: Buffer): boolean {
  let at = 0;
  while (at + 8 <= bytes.length) {
    const short = bytes.readUInt32BE(at);
    if (short === 0) return true; // up to the end of the file
    const size = short === 1 && at + 16 <= bytes.length ? Number(bytes.readBigUInt64BE(at + 8)) : short;
    if (size < 8) return false;
    at += size;
  }
  return at === bytes.length;
}

const gpsDirectory = 0x8825;
const [latitude, longitude] = [2, 4];
/** The signs by which EXIF begins, for either order of bytes. */
const exifSigns = ['II*\0', 'MM\0*'];
/** Pixels may look like such a sign by chance; a file full of them is no photograph. */
const triedSigns = 64;

/** Whether the bytes hold a place, as cameras write it (EXIF) or as programs do (XMP); every format takes in both. */
function tellsPlace(bytes: Buffer): boolean {
  if (bytes.includes('GPSLatitude', 0, 'latin1')) return true;
  return exifSigns.some((sign) => {
    let at = -1;
    for (let tried = 0; tried < triedSigns; tried += 1) {
      at = bytes.indexOf(sign, at + 1, 'latin1');
      if (at === -1) return false;
      if (hasPlace(bytes.subarray(at), sign.startsWith('I'))) return true;
    }
    return false;
  });
}

/** @param exif from its first byte on; positions within it count from there */
function hasPlace(exif: Buffer, isLittleEndian: boolean): boolean {
  const short = (at: number): number => (isLittleEndian ? exif.readUInt16LE(at) : exif.readUInt16BE(at));
  const long = (at: number): number => (isLittleEndian ? exif.readUInt32LE(at) : exif.readUInt32BE(at));
  /** The places of the fields of a directory; none where it isn't whole. */
  const fieldsAt = (at: number): number[] => {
    const count = at + 2 <= exif.length ? short(at) : 0;
    return at + 2 + count * 12 <= exif.length ? Array.from({ length: count }, (_, index) => at + 2 + index * 12) : [];
  };
  if (exif.length < 8) return false;
  const gps = fieldsAt(long(4)).find((field) => short(field) === gpsDirectory);
  return gps !== undefined && fieldsAt(long(gps + 8)).some((field) => [latitude, longitude].includes(short(field)));
}
