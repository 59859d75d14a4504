import { globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { distFolder, readPages, type BuiltPage } from '../support/site.ts';

/** What a server may send before the reader's machine has answered once: ten segments of 1,460 bytes. */
const firstWindow = 14_600;
/** Longer texts are read while they come. */
const longText = 1500;
const scriptsBudget = 3 * 1024;
const fontsBudget = 45 * 1024;

const pages = readPages();
const read = (address: string): Buffer => readFileSync(path.join(distFolder, address));
const compressed = new Map<string, number>();
const compressedSize = (address: string): number => {
  const size = compressed.get(address) ?? brotliCompressSync(read(address)).length;
  compressed.set(address, size);
  return size;
};
const sheetsOf = ({ $ }: BuiltPage): string[] =>
  $('link[rel=stylesheet]')
    .map((_, link) => $(link).attr('href'))
    .get();
const scriptsOf = ({ $ }: BuiltPage): string[] =>
  $('script[src]')
    .map((_, script) => $(script).attr('src'))
    .get();
const wordsIn = ({ $ }: BuiltPage): number => {
  const text = ($('main').html() ?? '').replaceAll(/<[^>]*>/g, ' ');
  return text.split(/\s+/).filter(Boolean).length;
};
/** A list that grows with the archive, or a page of one: it is light however many words it has. */
const isList = ({ path }: BuiltPage): boolean =>
  /^\/[a-z]+\/(press-releases|figures|sources|corrections|translations)\/((\d{4}|[a-z-]+)\/\d+\/|\d{4}\/)?$/.test(path);
/** Of each page that is wrong, its address and what is. */
const offending = (check: (page: BuiltPage) => string | number | undefined): string[] =>
  pages.flatMap((page) => {
    const found = check(page);
    return found === undefined ? [] : [`${page.path}: ${found}`];
  });

describe('a page on a slow line', () => {
  it('comes with its style in the first window of a connection', () => {
    const tooHeavy = (page: BuiltPage): number | undefined => {
      const size =
        brotliCompressSync(page.html).length + sheetsOf(page).reduce((sum, at) => sum + compressedSize(at), 0);
      return size > firstWindow && (wordsIn(page) < longText || isList(page)) ? size : undefined;
    };
    expect(offending(tooHeavy)).toEqual([]);
  });

  it('waits for one stylesheet and nothing else', () => {
    const waitsForMore = (page: BuiltPage): string | undefined => {
      const blocking = page.$('head script[src]:not([async]):not([defer]):not([type=module])').length;
      const sheets = sheetsOf(page).length;
      return sheets === 1 && blocking === 0 ? undefined : `${sheets} stylesheets, ${blocking} scripts`;
    };
    expect(offending(waitsForMore)).toEqual([]);
  });

  it('loads two files of letters at most', () => {
    const fonts = globSync('**/*.{woff2,woff,ttf,otf}', { cwd: distFolder });
    expect(fonts.length).toBeLessThanOrEqual(2);
    expect(fonts.reduce((sum, file) => sum + statSync(path.join(distFolder, file)).size, 0)).toBeLessThan(fontsBudget);
    const preloaded = new Set(
      pages.flatMap(({ $ }) =>
        $('link[rel=preload]')
          .map((_, link) => $(link).attr('href'))
          .get(),
      ),
    );
    expect([...preloaded].map((address) => address.slice(1)).sort()).toEqual(fonts.sort());
  });

  it('has no script but where one earns its keep', () => {
    const tooMuch = (page: BuiltPage): string | undefined => {
      const isSearch = page.path.endsWith('/search/');
      const isCopied = page.$('[data-copy], copy-text').length > 0;
      const size = scriptsOf(page).reduce((sum, at) => sum + compressedSize(at), 0);
      const most = isSearch ? Number.POSITIVE_INFINITY : isCopied ? scriptsBudget : 0;
      return size > most ? `${size} bytes of ${scriptsOf(page).join(', ')}` : undefined;
    };
    expect(offending(tooMuch)).toEqual([]);
  });
});

describe('a stylesheet', () => {
  const classesIn = (css: string): string[] => Array.from(css.matchAll(/\.([a-z][\w-]*)/g), ([, name = '']) => name);
  const sheets = new Map(
    globSync('_astro/*.css', { cwd: distFolder }).map((file) => [
      `/${file}`,
      new Set(classesIn(readFileSync(path.join(distFolder, file), 'utf8'))),
    ]),
  );

  it('has the rules for every part of its pages', () => {
    const known = new Set([...sheets.values()].flatMap((classes) => [...classes]));
    const unstyled = (page: BuiltPage): string | undefined => {
      const own = new Set(sheetsOf(page).flatMap((at) => [...(sheets.get(at) ?? [])]));
      const used = new Set(
        page
          .$('[class]')
          .map((_, node) => page.$(node).attr('class')?.split(/\s+/))
          .get(),
      );
      const missing = [...used].filter((name) => known.has(name) && !own.has(name));
      return missing.length === 0 ? undefined : missing.join(', ');
    };
    expect(offending(unstyled)).toEqual([]);
  });
});
