// `npm run icons`: draws the mark of public/favicon.svg in the sizes that devices ask for, and the
// picture that is shown where a page is shared. The result is committed.
import { writeFileSync } from 'node:fs';
import sharp from 'sharp';

const mark = (
  size,
  inset,
  ground,
) => `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="${-inset} ${-inset} ${32 + 2 * inset} ${32 + 2 * inset}">
  ${ground ? `<rect x="${-inset}" y="${-inset}" width="100%" height="100%" fill="${ground}"/>` : ''}
  <g fill="none" stroke="#b01e28" stroke-width="3.2" stroke-linecap="round"><path d="M27.5 11.2A13 13 0 1 1 20.8 3.9"/><circle cx="16" cy="16" r="6.5"/></g>
</svg>`;

const paper = '#faf7f2';
const draw = (svg) => sharp(Buffer.from(svg)).png({ compressionLevel: 9, palette: true });

for (const [name, size] of [
  ['apple-touch-icon', 180],
  ['icon-192', 192],
  ['icon-512', 512],
])
  await draw(mark(size, 8, paper)).toFile(`public/${name}.png`);

// An .ico is a 22-byte header in front of a PNG.
const png = await draw(mark(32, 0)).toBuffer();
const header = Buffer.alloc(22);
header.writeUInt16LE(1, 2);
header.writeUInt16LE(1, 4);
header.writeUInt8(32, 6);
header.writeUInt8(32, 7);
header.writeUInt16LE(1, 10);
header.writeUInt16LE(32, 12);
header.writeUInt32LE(png.length, 14);
header.writeUInt32LE(22, 18);
writeFileSync('public/favicon.ico', Buffer.concat([header, png]));

const rings = [
  { x: 760, fill: '#b01e28', dash: '' },
  { x: 900, fill: '#b01e28', dash: '' },
  { x: 1040, fill: 'none', dash: 'stroke-dasharray="12 13"' },
];
await draw(`<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630">
  <rect width="1200" height="630" fill="${paper}"/>
  <g transform="translate(110 165) scale(9.4)" fill="none" stroke="#b01e28" stroke-width="3.2" stroke-linecap="round"><path d="M27.5 11.2A13 13 0 1 1 20.8 3.9"/><circle cx="16" cy="16" r="6.5"/></g>
  ${rings.map(({ x, fill, dash }) => `<circle cx="${x}" cy="315" r="44" fill="${fill}" stroke="${dash ? '#6a6058' : '#b01e28'}" stroke-width="8" ${dash}/>`).join('')}
</svg>`).toFile('public/og.png');
