// `npm run fonts`: cuts Onest down to the letters this site uses and puts the files into
// src/styles/fonts. Run it after an upgrade of the font package; the result is committed.
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import subsetFont from 'subset-font';

const package_ = 'node_modules/@fontsource-variable/onest';
const target = 'src/styles/fonts';
const range = (from, to) => Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('');

const kazakh = 'ӘәҒғҚқҢңӨөҰұҮүҺһІі';
const russian = range(0x0410, 0x044f) + 'Ёё';
const latin = range(0x20, 0x7e) + '\u00a0§©«»·–—‘’“”„…†‡•′″‹›€→←↑↓↗−×°éüäöß';

/** One file a part of the alphabet, so that a page loads what it shows. */
const files = [
  { from: 'onest-cyrillic-wght-normal.woff2', to: 'onest-cyrillic.woff2', text: russian + 'ІіҰұ№' },
  { from: 'onest-cyrillic-ext-wght-normal.woff2', to: 'onest-kazakh.woff2', text: kazakh },
  { from: 'onest-latin-wght-normal.woff2', to: 'onest-latin.woff2', text: latin },
  { from: 'onest-latin-ext-wght-normal.woff2', to: 'onest-tenge.woff2', text: '₸' },
];

for (const { from, to, text } of files) {
  const font = await subsetFont(readFileSync(path.join(package_, 'files', from)), text, {
    targetFormat: 'woff2',
    variationAxes: { wght: { min: 400, max: 750 } },
  });
  writeFileSync(path.join(target, to), font);
  console.log(`${to}: ${font.length} bytes`);
}
copyFileSync(path.join(package_, 'LICENSE'), path.join(target, 'OFL.txt'));
