import sharp from 'sharp';

/** What a camera and a program write into a photograph, and nobody may read on the site. */
export const cameraName = 'Kamera-4711';

/** A JPEG of 2400 by 1600 pixels as it comes from a camera and a program: with its name, a profile and a note. */
export const photograph = (): Promise<Buffer> =>
  sharp({ create: { width: 2400, height: 1600, channels: 3, background: '#3f7d4a' } })
    .composite([
      { input: { create: { width: 2400, height: 700, channels: 3, background: '#6fb1e8' } }, gravity: 'north' },
      { input: { create: { width: 500, height: 900, channels: 3, background: '#b5563c' } }, gravity: 'south' },
    ])
    .withExif({ IFD0: { Make: cameraName, Artist: cameraName, DateTime: '2024:10:05 10:00:00' } })
    .withXmp(
      `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="${cameraName}"/></rdf:RDF></x:xmpmeta>`,
    )
    .withIccProfile('p3')
    .jpeg({ quality: 90 })
    .toBuffer();
