import sharp, { type Sharp } from 'sharp';
import { describe, expect, test } from 'vitest';
import { emptyPng, halfJpeg, jpeg, jpegWithPlace, movingWebp } from '../../../editorial/examples/pictures.ts';
import { isPictureFile, readPictureHeader } from '../../../editorial/gate/picture-header.ts';

/** A picture of 60 by 40 pixels. */
const plain = (): Sharp => sharp({ create: { width: 60, height: 40, channels: 3, background: '#b01e28' } });
const exif = { IFD0: { Make: 'Camera' } };
const withPlace = { ...exif, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '43/1 14/1 0/1' } };

describe.each(['jpeg', 'png', 'webp', 'avif'] as const)('a picture in %s', (type) => {
  const bytes = (picture: Sharp): Promise<Buffer> => picture.toFormat(type).toBuffer();

  test('says what it is and how great', async () => {
    expect(readPictureHeader(await bytes(plain()))).toEqual({
      type,
      size: { width: 60, height: 40 },
      isWhole: true,
      isMoving: false,
      tellsPlace: false,
    });
  });

  test('tells by its camera where it was taken', async () => {
    expect(readPictureHeader(await bytes(plain().withExif(withPlace))).tellsPlace).toBe(true);
    expect(readPictureHeader(await bytes(plain().withExif(exif))).tellsPlace).toBe(false);
  });

  test('tells by a program where it was taken', async () => {
    const xmp = (words: string): string =>
      `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description ${words}/></rdf:RDF></x:xmpmeta>`;
    const place = 'xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="43,14.2N"';
    // In a PNG it is compressed, and the gate doesn't unpack it; the build leaves it out like all the rest.
    expect(readPictureHeader(await bytes(plain().withXmp(xmp(place)))).tellsPlace).toBe(type !== 'png');
    expect(readPictureHeader(await bytes(plain().withXmp(xmp('rdf:about=""')))).tellsPlace).toBe(false);
  });

  test.each([0.5, 0.9, 0.99])('is not whole when only %d of it is there', async (part) => {
    const all = await bytes(plain());
    expect(readPictureHeader(all.subarray(0, Math.floor(all.length * part)))).toMatchObject({
      isWhole: false,
      size: undefined,
    });
  });

  test('may be followed by more, as telephones do, unless the format says where it ends', async () => {
    const more = Buffer.concat([await bytes(plain()), Buffer.from('a film of two seconds')]);
    expect(readPictureHeader(more).isWhole).toBe(type !== 'avif');
  });
});

test('a picture that its camera turned is as great as it is shown', async () => {
  const turned = await plain().withMetadata({ orientation: 6 }).jpeg().toBuffer();
  expect(readPictureHeader(turned).size).toEqual({ width: 40, height: 60 });
});

test('the end of a preview is not the end of the picture', async () => {
  const [small, big] = [await plain().jpeg().toBuffer(), await plain().resize(600).jpeg().toBuffer()];
  const length = Buffer.alloc(2);
  length.writeUInt16BE(small.length + 2);
  const both = Buffer.concat([big.subarray(0, 2), Buffer.from([0xff, 0xe1]), length, small, big.subarray(2)]);
  expect(readPictureHeader(both)).toMatchObject({ isWhole: true, size: { width: 600, height: 400 } });
  expect(readPictureHeader(both.subarray(0, both.length - 50)).isWhole).toBe(false);
});

test('a PNG with a changed letter is damaged', async () => {
  const damaged = await plain().png().toBuffer();
  damaged[60] = (damaged[60] ?? 0) ^ 1;
  expect(readPictureHeader(damaged).isWhole).toBe(false);
});

test('what moves is known, whatever its format', async () => {
  expect(readPictureHeader(movingWebp)).toMatchObject({ type: 'webp', isMoving: true });
  const still = await plain().png().toBuffer();
  // The chunk that makes a PNG move, right after its header.
  const actl = Buffer.from('00000008 6163544c 00000002 00000000 f38d9370'.replaceAll(' ', ''), 'hex');
  const moving = Buffer.concat([still.subarray(0, 33), actl, still.subarray(33)]);
  expect(readPictureHeader(moving)).toMatchObject({ type: 'png', isMoving: true, isWhole: true });
  const sequence = Buffer.from('\0\0\0\x14ftypavis\0\0\0\0avis', 'latin1');
  expect(readPictureHeader(sequence)).toMatchObject({ type: 'avif', isMoving: true });
});

test('the pictures of the examples are what they are said to be', async () => {
  expect(await sharp(jpeg).metadata()).toMatchObject({ format: 'jpeg', width: 2, height: 2 });
  expect((await sharp(jpegWithPlace).metadata()).exif).toBeDefined();
  expect(readPictureHeader(jpegWithPlace).tellsPlace).toBe(true);
  expect(readPictureHeader(halfJpeg).isWhole).toBe(false);
  expect(readPictureHeader(emptyPng(6000, 5000)).size).toEqual({ width: 6000, height: 5000 });
});

test.each([
  ['zeros', new Uint8Array(2_000_000)],
  ['a JPEG of nothing', Uint8Array.from({ length: 2_000_000 }, (_, index) => [0xff, 0xd8, 0xff][index] ?? 0)],
  ['many beginnings of EXIF', Buffer.from('II*\0'.repeat(500_000), 'latin1')],
  [
    'a box that says it is greater than everything',
    Buffer.from('\0\0\0\x01ftypavif\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF', 'latin1'),
  ],
  ['a RIFF without an end', Buffer.from('RIFF\xFF\xFF\xFF\xFFWEBPVP8X', 'latin1')],
])('%s neither crash nor hang the gate', (_name, bytes) => {
  expect(readPictureHeader(bytes)).toMatchObject({ size: undefined, tellsPlace: false });
});

test.each([
  ['press-releases/gym-2017/gym.jpg', true],
  ['institutions/school-1/Зал.HEIC', true],
  ['campaigns/run/map.svg', true],
  ['campaigns/run/notes.txt', false],
  ['campaigns/run/kk.md', false],
  ['pages/about/logo.png', false],
  ['figures/chart.png', false],
  ['institutions/school-1/photos/gym.jpg', false],
  ['institutions/gym.jpg', false],
])('%s is a picture of an entry: %s', (path, expected) => {
  expect(isPictureFile(path)).toBe(expected);
});
