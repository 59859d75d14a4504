import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import pixelmatch from 'pixelmatch';
import { chromium, type Browser, type Page } from 'playwright-core';
import sharp from 'sharp';
import { findChromium } from '../../scripts/setup.mjs';
import { locales } from '../../src/i18n/locales.ts';
import { pictureFlags } from './chromium-flags.ts';

/** Where the references lie; they are committed. */
export const referenceFolder = 'tests/fixtures/screenshots';
/** Where the pictures of a failure are put. */
export const failureFolder = '.cache/screenshots';
const conditionsFile = path.join(referenceFolder, 'made-with.json');

const themes = ['light', 'dark'] as const;
const widths = [360, 1280] as const;
/** The part of a page that is looked at: twice what fits a screen. */
const height = 1600;

/** A page of each type that looks like no other. */
const types = [
  '',
  'institutions/',
  'institutions/nur-talgar/',
  'campaigns/',
  'campaigns/almaty-marathon-2012/',
  'press-releases/',
  'press-releases/five-goals-announced-2020/',
  'figures/',
  'figures/participants-2015/',
  'totals/',
  'promises/',
  'charts/',
  'data/',
  'sources/seed-001/',
  'about/',
  'search/',
  '404.html',
];

/** The addresses that are photographed. */
export const photographed: readonly string[] = [
  '/',
  ...locales.flatMap(({ code }) => types.map((type) => `/${code}/${type}`)),
  ...locales.map(({ code }) => `/embed/${code}/participants-2015/`),
];

/**
 * How far apart two colours of a point may be, of 1, and which share of the points may differ more: next to nothing
 * with the browser that drew the references; with another one, what its letters may look like.
 */
const tolerances = { same: { threshold: 0.01, share: 0.0001 }, other: { threshold: 0.1, share: 0.01 } } as const;

/** What a picture depends on besides the site. */
export interface Conditions {
  readonly chromium: string;
  /** Where the built site says that it is published: some pages print it. */
  readonly site: string;
}

export interface Picture {
  /** The name of its reference, without the ending. */
  readonly name: string;
  readonly png: Buffer;
}

/** A browser that draws alike wherever it runs. */
export function openPictureBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium: run npm test, which finds or installs one.');
  return chromium.launch({ executablePath, args: pictureFlags });
}

export const openPicturePage = (browser: Browser): Promise<Page> =>
  // Styles are added to pages that allow none: their own policy is tested elsewhere.
  browser.newPage({ bypassCSP: true, reducedMotion: 'reduce', locale: 'en', timezoneId: 'Asia/Almaty' });

/** What depends on the machine: the way to a repository, which may not be known, the commit, the letters of embeds. */
const machineLess =
  '.footer__contribution, .footer__version { display: none !important } .embed, .embed * { font-family: "Liberation Sans" !important }';

/**
 * Photographs a page in both themes and widths.
 *
 * @param server where the built site is served
 * @param style more rules for the page
 */
export async function photographPage(page: Page, server: string, address: string, style = ''): Promise<Picture[]> {
  // Search loads its parts one after the other; all else is there at once.
  await page.goto(new URL(address, server).href, { waitUntil: address.endsWith('/search/') ? 'networkidle' : 'load' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const pictures: Picture[] = [];
  for (const colorScheme of themes)
    for (const width of widths) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height });
      const png = await page.screenshot({ animations: 'disabled', caret: 'hide', style: machineLess + style });
      pictures.push({ name: `${nameOf(address)}.${colorScheme}.${width}`, png });
    }
  return pictures;
}

const nameOf = (address: string): string => address.replace(/^\/|\/$|\.html$/g, '').replaceAll('/', '_') || 'door';

const referenceOf = (name: string): string => path.join(referenceFolder, `${name}.webp`);

/** Every reference that there has to be, by name. */
export const expectedNames = (): string[] =>
  photographed.flatMap((address) =>
    themes.flatMap((theme) => widths.map((width) => `${nameOf(address)}.${theme}.${width}`)),
  );

export const keptNames = (): string[] =>
  readdirSync(referenceFolder)
    .filter((file) => file.endsWith('.webp'))
    .map((file) => file.replace(/\.webp$/, ''));

/** Makes pictures the references from now on; those of pages that are no longer photographed go. */
export async function keepPictures(pictures: readonly Picture[], conditions: Conditions): Promise<void> {
  rmSync(referenceFolder, { recursive: true, force: true });
  mkdirSync(referenceFolder, { recursive: true });
  for (const { name, png } of pictures) await sharp(png).webp({ lossless: true, effort: 6 }).toFile(referenceOf(name));
  writeFileSync(conditionsFile, `${JSON.stringify(conditions, undefined, 2)}\n`);
}

const points = (picture: Buffer | string) => sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true });

/**
 * What a picture shows otherwise than its reference, if anything; the picture and the difference are then
 * put aside.
 *
 * @param folder where to put them
 */
export async function differenceOf(
  { name, png }: Picture,
  now: Conditions,
  folder = failureFolder,
): Promise<string | undefined> {
  const reference = referenceOf(name);
  if (!existsSync(reference)) return `${name}: no reference; npm run screenshots makes it`;
  const then = JSON.parse(readFileSync(conditionsFile, 'utf8')) as Conditions;
  const tolerance = tolerances[then.chromium === now.chromium ? 'same' : 'other'];
  const [actual, wanted] = await Promise.all([points(png), points(reference)]);
  const { width, height: rows } = wanted.info;
  if (actual.info.width !== width || actual.info.height !== rows) return `${name}: another size than its reference`;
  const difference = Buffer.alloc(wanted.data.length);
  const differing = pixelmatch(actual.data, wanted.data, difference, width, rows, { threshold: tolerance.threshold });
  const share = differing / (width * rows);
  if (share <= tolerance.share) return undefined;

  mkdirSync(folder, { recursive: true });
  const aside = (kind: string): string => path.join(folder, `${name}.${kind}.png`);
  writeFileSync(aside('actual'), png);
  await sharp(difference, { raw: { width, height: rows, channels: 4 } })
    .png()
    .toFile(aside('difference'));
  return [
    `${name}: ${differing} points (${(share * 100).toFixed(2)} %) differ from ${reference};`,
    `see ${aside('actual')} and ${aside('difference')}.`,
    'If it should look so now: npm run screenshots.',
    ...Object.entries(then)
      .filter(([key, value]) => now[key as keyof Conditions] !== value)
      .map(([key, value]) => `The references were made with ${key} ${value}, this is ${now[key as keyof Conditions]}.`),
  ].join(' ');
}
