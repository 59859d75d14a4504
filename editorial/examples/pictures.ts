import { crc32 } from 'node:zlib';
import type { Example } from '../rule.ts';

/** The sample press release that the examples give a picture. */
export const gym = 'press-releases/gym-2017';

const base64 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'base64'));
const joined = (...parts: readonly (string | Uint8Array)[]): Uint8Array =>
  new Uint8Array(Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part))));
const big32 = (number: number): Uint8Array => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(number);
  return bytes;
};

/** Two red pixels by two. */
export const jpeg = base64(
  '/9j/2wBDABQODxIPDRQSEBIXFRQYHjIhHhwcHj0sLiQySUBMS0dARkVQWnNiUFVtVkVGZIhlbXd7gYKBTmCNl4x9lnN+gXz/2wBDARUXFx4aHjsh' +
    'ITt8U0ZTfHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHz/wAARCAACAAIDASIAAhEBAxEB/8QAFQABAQAA' +
    'AAAAAAAAAAAAAAAAAAX/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFQEBAQAAAAAAAAAAAAAAAAAABAX/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oA' +
    'DAMBAAIRAxEAPwCUAOtv/9k=',
);

/** As it is when a download breaks off. */
export const halfJpeg = jpeg.slice(0, 200);

/** As a telephone writes it: with the latitude at which it was taken. */
export const jpegWithPlace = joined(
  jpeg.slice(0, 2),
  '\xFF\xE1\x00\x58',
  'Exif\0\0',
  // One directory with one field, which leads to the directory of the place with two fields.
  'MM\0*\0\0\0\x08',
  '\0\x01\x88\x25\0\x04\0\0\0\x01\0\0\0\x1A\0\0\0\0',
  '\0\x02\0\x01\0\x02\0\0\0\x02N\0\0\0\0\x02\0\x05\0\0\0\x03\0\0\0\x38\0\0\0\0',
  '\0\0\0\x2B\0\0\0\x01\0\0\0\x0E\0\0\0\x01\0\0\0\0\0\0\0\x01',
  jpeg.slice(2),
);

/** More than it may weigh, though it shows little. */
export const heavyJpeg = joined(jpeg, new Uint8Array(5_000_000));

const chunk = (name: string, ...parts: readonly (string | Uint8Array)[]): Uint8Array => {
  const named = joined(name, ...parts);
  return joined(big32(named.length - 4), named, big32(crc32(named)));
};

/** A PNG that says how great it is and has no pixels. */
export const emptyPng = (width: number, height: number): Uint8Array =>
  joined('\x89PNG\r\n\x1A\n', chunk('IHDR', big32(width), big32(height), '\x08\x02\0\0\0'), chunk('IEND'));

/** Two pictures that change places. */
export const movingWebp = base64(
  'UklGRpQAAABXRUJQVlA4WAoAAAACAAAAAQAAAQAAQU5JTQYAAAD/////AABBTk1GMAAAAAAAAAAAAAEAAAEAAGQAAAJWUDggGAAAADABAJ0BKgIAAgAB' +
    'QCYlpAADcAD+/TZoAEFOTUYwAAAAAAAAAAAAAQAAAQAAZAAAAFZQOCAYAAAANAEAnQEqAgACAAAAJiWkAANwAP789AAA',
);

/** A drawing, which programs can put scripts into. */
export const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 2"><path d="M0 0h2v2H0z"/></svg>\n';

/** Its facts as `press-release.yaml` tells them. */
export const told = (name: string): string => `  ${name}:\n    credit: Пресс-служба фонда\n    licence: permission\n`;

interface Parts {
  readonly name?: string;
  readonly bytes?: string | Uint8Array;
  /** What stands in each text; nothing where it is `undefined`. */
  readonly kk?: string | undefined;
  readonly ru?: string | undefined;
  /** What stands under `pictures:`. */
  readonly facts?: string;
}

/**
 * The sample press release with a picture: it is shown on line 6 of both texts, and its facts begin on
 * line 10. What an example is about is given in `parts`.
 */
export function withPicture(parts: Parts = {}): Example {
  const { name = 'gym.jpg', bytes = jpeg, facts = told(name) } = parts;
  const { kk, ru } = { kk: `![Мектептің жаңа спортзалы](${name})`, ru: `![Новый спортзал школы](${name})`, ...parts };
  const before = (locale: string, words: string, picture: string | undefined): Example[] =>
    picture === undefined ? [] : [{ file: `${gym}/${locale}.md`, replace: [words, `${picture}\n\n${words}`] }];
  return {
    file: `${gym}/${name}`,
    write: bytes,
    beside: [
      ...before('kk', 'Залға', kk),
      ...before('ru', 'На зал ушло', ru),
      { file: `${gym}/press-release.yaml`, replace: ['  - fund-2017\n', `  - fund-2017\npictures:\n${facts}`] },
    ],
  };
}

/** An example in which the picture is all right. */
export const rightPicture = withPicture();
