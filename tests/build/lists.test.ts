import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadContent } from '../../editorial/gate/load-content.ts';
import { locales } from '../../src/i18n/locales.ts';
import { mostOnPage } from '../../src/model/list-parts.ts';
import { Checkout } from '../support/checkout.ts';
import { readPages, type BuiltPage } from '../support/site.ts';

/** What a server may send before the reader's machine has answered once. */
const firstWindow = 14_600;
/** As long as the schema lets them be. */
const longest = { title: 80, summary: 200 };
/** How many of each kind there will be: two full pages of news, one of sources, and what fills the last of figures. */
const counts = {
  'press-releases': 2 * mostOnPage,
  sources: mostOnPage,
  figures: mostOnPage - ((loadContent('src/content').content.figureTopics.get('race')?.length ?? 0) % mostOnPage),
};
const year = 2199;
const campaign = 'almaty-marathon-2020';

/** Words that count; both languages of a text have to have the same. */
const numerals =
  /^(перв|втор|трет|четв|пят|шест|седьм|восьм|девят|десят|сот|тысяч|милл|два|две|дву|три|тро|одн|один|обо|обе|пол|бір|екі|үш|төрт|бес|алты|жет|сегіз|тоғыз|жиырма|отыз|қырық|елу|сексен|тоқсан|жүз|мың|млн|млрд|жарты|жарым|оны)/u;

/** Words of the site's own texts, in an order that looks like chance: nothing repeats that a packer could use. */
function* wordsOf(locale: string): Generator<string, never> {
  const { content } = loadContent('src/content');
  const texts = [...content.pressReleases.values(), ...content.campaigns.values()].flatMap(({ texts: all }) => {
    const text = all.get(locale);
    return text ? text.passages.map(({ text: words }) => words) : [];
  });
  const words = [...new Set(texts.join(' ').match(/(?<![\p{L}\d-])\p{Ll}{3,}(?![\p{L}\d-])/gu))].filter(
    (word) => !numerals.test(word),
  );
  for (let state = 11; ; state = (state * 48271) % 2147483647) yield words[state % words.length] ?? '';
}

/** A full year of news with words as long as they may be, and of sources with long titles; and as many figures. */
describe('lists of a full archive', () => {
  const checkout = new Checkout('izgi-iz-lists-');
  let pages: readonly BuiltPage[] = [];
  const write = (file: string, text: string): void => {
    const target = checkout.file('src/content', file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
  };
  const listed = (code: string, collection: string, selector: string): string[] =>
    pages
      .filter(({ path: address }) => new RegExp(`^/${code}/${collection}/(${year}|race)/(\\d+/)?$`).test(address))
      .flatMap(({ $ }) =>
        $(selector)
          .map((_, link) => $(link).attr('href'))
          .get(),
      )
      .filter((address) => address.includes('/full-'));

  beforeAll(() => {
    const words = new Map(locales.map(({ code }) => [code, wordsOf(code)]));
    const sentence = (code: string, length: number): string => {
      let said = '';
      for (let word = ''; `${said} ${word}`.length < length; word = words.get(code)?.next().value ?? '')
        said = `${said} ${word}`.trim();
      return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
    };
    const figure = readFileSync(checkout.file('src/content/figures/race-cost-2019.yaml'), 'utf8');
    for (let index = 0; index < counts['press-releases']; index += 1) {
      const id = `full-${index}`;
      const date = `${year}-0${1 + (index % 9)}-1${index % 10}`;
      write(
        `press-releases/${id}/press-release.yaml`,
        `original: ru\ndate: "${date}"\npublished: "${year}-12-01"\ncampaign: ${campaign}\ninstitutions: []\nsources:\n  - full-${index % counts.sources}\n`,
      );
      for (const { code } of locales)
        write(
          `press-releases/${id}/${code}.md`,
          `---\ntitle: ${sentence(code, longest.title - 1)}\nsummary: ${sentence(code, longest.summary - 1)}\n---\n\n${sentence(code, 60)}\n`,
        );
      if (index < counts.sources)
        write(
          `sources/${id}.yaml`,
          `publisher: ${sentence('ru', 30)}\ntitle: ${sentence('ru', 110)}\nlanguage: ru\nurl: https://paper.example/${id}\npublished: "${date}"\nread: in-full\n`,
        );
      if (index < counts.figures)
        write(
          `figures/${id}.yaml`,
          figure.replace(/^measure:/m, `scope:\n  kk: ${sentence('kk', 40)}\n  ru: ${sentence('ru', 40)}\nmeasure:`),
        );
    }
    checkout.environment['BUILD_DATE'] = `${year}-12-31`;
    const { status, output } = checkout.build();
    expect(status, output).toBe(0);
    pages = readPages(checkout.file('dist'));
  }, 600_000);
  afterAll(() => {
    checkout.remove();
  });

  it.each(locales)('have every entry once, in $code', ({ code }) => {
    const all = (collection: keyof typeof counts): string[] =>
      Array.from({ length: counts[collection] }, (_, index) => `/${code}/${collection}/full-${index}/`).sort();
    expect(listed(code, 'press-releases', '.news-item h2 a').sort()).toEqual(all('press-releases'));
    expect(listed(code, 'sources', '.sources li > a').sort()).toEqual(all('sources'));
    expect(listed(code, 'figures', '.figure-item__question a').sort()).toEqual(all('figures'));
  });

  it.each(locales)('leave the feed of $code as long as it was', ({ code }) => {
    const $ = load(readFileSync(checkout.file('dist', code, 'feed.xml'), 'utf8'), { xml: true });
    const links = $('item > link')
      .map((_, link) => $(link).text())
      .get();
    expect(links).toHaveLength(50);
    for (const link of links) expect(link).toContain(`/${code}/press-releases/full-`);
  });

  it('come in the first window of a connection, page by page', () => {
    const lists = pages.filter(({ path: address }) =>
      /^\/\w+\/(press-releases|sources|figures|translations)\/((\d{4}|undated|race|press-releases)\/(\d+\/)?)?$/.test(
        address,
      ),
    );
    expect(lists.length).toBeGreaterThan(40);
    const sizes = lists.map(({ path: address, html, $ }) => {
      const sheet = readFileSync(checkout.file('dist', $('link[rel=stylesheet]').attr('href') ?? ''));
      return { address, size: brotliCompressSync(html).length + brotliCompressSync(sheet).length };
    });
    expect(sizes.filter(({ size }) => size > firstWindow)).toEqual([]);
  });
});
