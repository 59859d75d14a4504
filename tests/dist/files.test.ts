import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../editorial/gate/load-content.ts';
import { locales } from '../../src/i18n/locales.ts';
import { mostInFeed } from '../../src/views/feed.ts';
import { distFolder, readPages } from '../support/site.ts';

const read = (file: string): string => readFileSync(path.join(distFolder, file), 'utf8');
const { content } = loadContent('src/content');

describe.each(locales)('the feed of $code', ({ code }) => {
  const $ = load(read(`${code}/feed.xml`), { xml: true });

  it('has the newest press releases, each once', () => {
    const links = $('item > link')
      .map((_, link) => new URL($(link).text()).pathname)
      .get();
    const newest = [...content.pressReleases.values()]
      .filter(({ texts }) => texts.has(code))
      .sort((a, b) => b.published.localeCompare(a.published));
    expect(links).toEqual(newest.slice(0, mostInFeed).map(({ id }) => `/${code}/press-releases/${id}/`));
  });
});

describe.each(locales)('the manifest of $code', ({ code, strings }) => {
  it('names the site in its language, and its icons exist', () => {
    const manifest = JSON.parse(read(`${code}/site.webmanifest`)) as {
      lang: string;
      name: string;
      icons: { src: string }[];
    };
    expect(manifest).toMatchObject({ lang: code, name: strings.site.name });
    for (const { src } of manifest.icons) expect(existsSync(path.join(distFolder, src)), src).toBe(true);
  });
});

describe('the sitemap', () => {
  const $ = load(read('sitemap-0.xml'), { xml: true });
  const listed = $('url > loc')
    .map((_, loc) => new URL($(loc).text()).pathname)
    .get();

  it('lists every page that may be indexed, and no other', () => {
    const indexed = readPages()
      .filter((page) => page.$('meta[name=robots][content=noindex]').length === 0)
      .map((page) => page.path);
    expect([...listed].sort()).toEqual(indexed.sort());
  });

  it('names the other language of every page', () => {
    const without = $('url')
      .filter((_, url) => $(url).find('xhtml\\:link').length < locales.length)
      .map((_, url) => new URL($(url).find('loc').text()).pathname)
      .get();
    expect(without).toEqual([]);
  });
});

describe('the search index', () => {
  it('has an index a language and a fragment for every page with words of its own', () => {
    for (const { code } of locales) {
      const searchable = readPages().filter(
        (page) => page.path.startsWith(`/${code}/`) && page.$('[data-pagefind-body]').length > 0,
      );
      const { languages } = JSON.parse(read(`pagefind/${code}/pagefind-entry.json`)) as {
        languages: Record<string, { page_count: number }>;
      };
      expect(Object.values(languages).map(({ page_count: count }) => count)).toEqual([searchable.length]);
      expect(globSync(`pagefind/${code}/fragment/*/*`, { cwd: distFolder })).toHaveLength(searchable.length);
      expect(searchable.length).toBeGreaterThan(200);
    }
  });
});

describe('what must not be published', () => {
  it('stands on no page and in no file', () => {
    const withheld = [
      /money-raised-/,
      /2[\s\u00a0]700[\s\u00a0]000/,
      /2,7[\s\u00a0]?(млн|миллион)/,
      /8[\s\u00a0]000[\s\u00a0]000/,
      /8[\s\u00a0]млн долл/,
    ];
    const texts = globSync('**/*.{html,xml,txt,webmanifest}', { cwd: distFolder }).map((file) => ({
      file,
      text: read(file),
    }));
    expect(texts.length).toBeGreaterThan(500);
    expect(texts.filter(({ text }) => withheld.some((pattern) => pattern.test(text))).map(({ file }) => file)).toEqual(
      [],
    );
  });

  it('keeps the three numbers of 2025 apart that exceed their total', () => {
    const together = readPages().filter(({ $ }) => {
      const text = $('main').text().replaceAll('\u00a0', ' ');
      return text.includes('14 785') && text.includes('16 149') && text.includes('1 383');
    });
    expect(together.map((page) => page.path)).toEqual([]);
  });
});
