// `npm run screenshots`: photographs a page of each type of the site as it is now, in both languages, light and
// dark, on a phone and on a desk. The tests hold every later build against these pictures. They are committed.
import { distFolder } from '../tests/support/site.ts';
import { originOf } from '../tests/support/links.ts';
import {
  keepPictures,
  openPictureBrowser,
  openPicturePage,
  photographed,
  photographPage,
  referenceFolder,
  type Picture,
} from '../tests/support/screenshots.ts';
import { serve } from './serve.mjs';

const server = await serve(distFolder, 0);
const browser = await openPictureBrowser();
try {
  const page = await openPicturePage(browser);
  const pictures: Picture[] = [];
  for (const [index, address] of photographed.entries()) {
    pictures.push(...(await photographPage(page, server.url, address)));
    if (index % 10 === 9) console.log(`  … ${index + 1} of ${photographed.length} pages`);
  }
  await keepPictures(pictures, { chromium: browser.version(), site: originOf(distFolder) });
  console.log(`${pictures.length} pictures of ${photographed.length} pages are in ${referenceFolder}.`);
} finally {
  await browser.close();
  await server.close();
}
