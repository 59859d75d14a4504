// `npm run guide-pictures`: photographs the pages that the editors' guides show, in both languages. The result is
// committed. What the site has not got, a translation that lags behind, is made up in a copy.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import sharp from 'sharp';
import { locales } from '../src/i18n/locales.ts';
import { figurePath, pressReleasePath, translationsPath } from '../src/routing/paths.ts';
import { Checkout } from '../tests/support/checkout.ts';
import { chromiumFlags } from '../tests/support/chromium-flags.ts';
import { serve } from './serve.mjs';
import { findChromium } from './setup.mjs';

/** The part of a page that a picture shows: all between two elements, these included. */
interface Shot {
  readonly path: (locale: string) => string;
  /** The width of the screen. */
  readonly width: number;
  readonly from: string;
  readonly to: string;
}

const [phone, desktop] = [390, 760];
/** The press release that the guides tell of step by step. */
const told = (locale: string): string => pressReleasePath(locale, 'charity-2019');

/** An original that changes, so that its translation into the other language lags behind. */
const changed: readonly { readonly entry: string; readonly original: string; readonly words: [string, string] }[] = [
  { entry: 'race-cancelled-2020', original: 'kk', words: ['тыйым салынғанын жазды', 'уақытша тыйым салынғанын жазды'] },
  { entry: 'handover-2018', original: 'ru', words: ['утреннюю зарядку и играют', 'утреннюю зарядку и играют в мяч'] },
];
const staleIn = (locale: string): string => changed.find(({ original }) => original !== locale)?.entry ?? '';

const shots: Readonly<Record<string, Shot>> = {
  'press-release': { path: told, width: phone, from: '.page-head', to: '.prose > p:nth-child(2)' },
  contribution: { path: told, width: phone, from: '.footer__contribution', to: '.footer__statement' },
  claims: {
    path: (locale) => figurePath(locale, 'participants-2012'),
    width: desktop,
    from: '.page-head',
    to: '.chart__picture',
  },
  stale: {
    path: (locale) => pressReleasePath(locale, staleIn(locale)),
    width: phone,
    from: '.page-head',
    to: '.notice',
  },
  translations: { path: translationsPath, width: desktop, from: '#stale', to: '.translation-tasks > li' },
};

/** Pixels of paper around what is shown, and pixels of the picture to each of the page. */
const [margin, scale] = [20, 2];

async function photograph(browser: Browser, url: string, { width, from, to }: Omit<Shot, 'path'>): Promise<Buffer> {
  const page = await browser.newPage({
    viewport: { width, height: 900 },
    deviceScaleFactor: scale,
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  await page.goto(url);
  await page.evaluate(() => document.fonts.ready);
  const [top, bottom] = await Promise.all([from, to].map((selector) => page.locator(selector).first().boundingBox()));
  if (!top || !bottom) throw new Error(`${url} has no ${from} or no ${to}`);
  const y = Math.max(0, top.y - margin);
  const clip = { x: 0, y, width, height: bottom.y + bottom.height + margin - y };
  const picture = await page.screenshot({ fullPage: true, clip });
  await page.close();
  return sharp(picture).webp({ quality: 80, effort: 6 }).toBuffer();
}

const executablePath = findChromium();
if (!executablePath) throw new Error('No Chromium: run “node scripts/setup.mjs --browser”.');
const checkout = new Checkout('guide-');
try {
  checkout.environment['REPOSITORY_URL'] = 'https://github.com/izgi-iz/izgi-iz';
  for (const { entry, original, words } of changed) {
    const file = checkout.file('src/content/press-releases', entry, `${original}.md`);
    const text = readFileSync(file, 'utf8');
    if (!text.includes(words[0])) throw new Error(`${entry} no longer says “${words[0]}”`);
    writeFileSync(file, text.replace(...words));
  }
  const { status, output } = checkout.build();
  if (status !== 0) throw new Error(output);
  const server = await serve(checkout.file('dist'), 0);
  const browser = await chromium.launch({ executablePath, args: chromiumFlags });
  for (const { code } of locales)
    for (const [name, { path, ...part }] of Object.entries(shots)) {
      const folder = `docs/editors/pictures/${code}`;
      mkdirSync(folder, { recursive: true });
      const picture = await photograph(browser, new URL(path(code), server.url).href, part);
      writeFileSync(`${folder}/${name}.webp`, picture);
      console.log(`${folder}/${name}.webp: ${picture.length} B`);
    }
  await browser.close();
  await server.close();
} finally {
  checkout.remove();
}
