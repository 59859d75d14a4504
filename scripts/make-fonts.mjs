// `npm run fonts`: cuts Onest down to the letters this site uses and puts the files into
// src/styles/fonts. Run it after an upgrade of the font package; the result is committed.
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import subsetFont from 'subset-font';

const package_ = 'node_modules/@expo-google-fonts/onest';
const target = 'src/styles/fonts';
const range = (from, to) => Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('');

const kazakh = 'ӘәҒғҚқҢңӨөҰұҮүҺһІі';
const russian = range(0x0410, 0x044f) + 'Ёё';
const latin = range(0x20, 0x7e) + '\u00a0§©«»·–—‘’“”„…†‡•′″‹›€→←↑↓↗−×°éüäöß';

const text = `${russian}${kazakh}${latin}№₸`;

/** One file a weight, with all letters: what a Kazakh word is made of never comes in two steps. */
for (const weight of ['400Regular', '600SemiBold']) {
  const font = await subsetFont(readFileSync(path.join(package_, weight, `Onest_${weight}.ttf`)), text, {
    targetFormat: 'woff2',
  });
  const to = `onest-${weight.slice(0, 3)}.woff2`;
  writeFileSync(path.join(target, to), font);
  console.log(`${to}: ${font.length} bytes`);
}
copyFileSync(path.join(package_, 'LICENSE_FONT'), path.join(target, 'OFL.txt'));
