import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Checkout } from '../support/checkout.ts';
import { readPages, type BuiltPage } from '../support/site.ts';

/**
 * A made-up third language is a line in `locales.ts`, a dictionary and text files. Nothing else of
 * the project is touched here; entries without a text in it show their original.
 */
describe('a made-up third locale', () => {
  const checkout = new Checkout();
  let pages: Map<string, BuiltPage>;
  const page = (address: string): BuiltPage => {
    const found = pages.get(address);
    if (!found) throw new Error(`no page ${address}`);
    return found;
  };

  beforeAll(() => {
    const localesFile = checkout.file('src/i18n/locales.ts');
    const source = readFileSync(localesFile, 'utf8');
    writeFileSync(
      localesFile,
      source
        .replace(
          "import { kk } from './strings/kk.ts';",
          "import { kk } from './strings/kk.ts';\nimport { tlh } from './strings/tlh.ts';",
        )
        .replace(
          /(export const locales: readonly Locale\[\] = \[)/,
          "$1\n  { code: 'tlh', name: 'tlhIngan', intl: 'en', openGraph: 'en_US', strings: tlh },",
        ),
    );
    const dictionary = readFileSync(checkout.file('src/i18n/strings/kk.ts'), 'utf8');
    writeFileSync(
      checkout.file('src/i18n/strings/tlh.ts'),
      dictionary.replace('export const kk', 'export const tlh').replace("name: 'Ізгі із'", "name: 'QaQ gho'"),
    );
    writeFileSync(
      checkout.file('src/content/institutions/kenes/tlh.md'),
      '---\ntitle: qenyeS\nsummary: The made-up text of an institution.\n---\n\nMade-up words.\n',
    );
    const { status, output } = checkout.build();
    expect(status, output).toBe(0);
    pages = new Map(readPages(checkout.file('dist')).map((built) => [built.path, built]));
  });
  afterAll(() => checkout.remove());

  it('has as many pages as each other language', () => {
    const count = (code: string): number => [...pages.keys()].filter((path) => path.startsWith(`/${code}/`)).length;
    expect(count('tlh')).toBe(count('kk'));
    expect(count('tlh')).toBe(count('ru'));
  });

  it('is offered in every language switch and at the door', () => {
    expect(
      page('/ru/')
        .$('.languages a')
        .map((_, link) => page('/ru/').$(link).attr('href'))
        .get(),
    ).toContain('/tlh/');
    expect(page('/').$('.door__languages a[hreflang=tlh]')).toHaveLength(1);
  });

  it('shows its own text where there is one, to be found and translated back', () => {
    const { $ } = page('/tlh/institutions/kenes/');
    expect($('html').attr('lang')).toBe('tlh');
    expect($('h1').text()).toBe('qenyeS');
    expect($('meta[name=robots]')).toHaveLength(0);
    expect($('link[rel=alternate][hreflang=kk]')).toHaveLength(1);
    expect(page('/kk/institutions/kenes/').$('link[rel=alternate][hreflang=tlh]')).toHaveLength(1);
  });

  it('shows the original where there is no text, says so, and keeps it out of search engines', () => {
    const { $ } = page('/tlh/institutions/amalia/');
    expect($('.notice').text()).not.toBe('');
    expect($('.prose').attr('lang')).toBe('kk');
    expect($('h1 [lang=kk]')).toHaveLength(1);
    expect($('meta[name=robots]').attr('content')).toBe('noindex');
    expect($('link[rel=canonical]').attr('href')).toMatch(/\/kk\/institutions\/amalia\/$/);
    expect($('link[rel=alternate][hreflang]')).toHaveLength(0);
    expect($('[data-pagefind-body]')).toHaveLength(0);
    expect(page('/kk/institutions/amalia/').$('link[rel=alternate][hreflang=tlh]')).toHaveLength(0);
  });

  it('marks facts that are not yet in the language', () => {
    expect(page('/tlh/institutions/amalia/').$('.facts__statement [lang=kk]').length).toBeGreaterThan(0);
  });

  it('has a feed with nothing that is not translated', () => {
    const feed = load(readFileSync(checkout.file('dist/tlh/feed.xml'), 'utf8'), { xml: true });
    expect(feed('channel > language').text()).toBe('tlh');
    expect(feed('item')).toHaveLength(0);
  });

  it('leaves pages that are not translated out of the sitemap', () => {
    const sitemap = readFileSync(checkout.file('dist/sitemap-0.xml'), 'utf8');
    expect(sitemap).toContain('/tlh/institutions/kenes/');
    expect(sitemap).not.toContain('/tlh/institutions/amalia/');
  });
});

describe('a build that can not be whole', () => {
  const checkout = new Checkout();
  afterAll(() => checkout.remove());

  it('ends with exit code 1 and every fault in its place, and leaves the earlier site as it was', () => {
    mkdirSync(checkout.file('dist'));
    writeFileSync(checkout.file('dist/index.html'), 'the earlier site');
    const figure = checkout.file('src/content/figures/participants-2012.yaml');
    writeFileSync(figure, readFileSync(figure, 'utf8').replace('printed: am-en-822', 'printed: am-en-823'));
    rmSync(checkout.file('src/content/campaigns/almaty-marathon-2013/campaign.yaml'));
    const { status, output } = checkout.build();
    expect(status).toBe(1);
    expect(output).toMatch(/src\/content\/figures\/participants-2012\.yaml:\d+:10 {2}printed-claim/);
    expect(output).toMatch(/src\/content\/campaigns\/almaty-marathon-2013\/kk\.md:1:1 {2}facts-missing/);
    expect(output).toContain('Сайт құрастырылған жоқ');
    expect(output).toContain('Сайт не собран');
    expect(output).not.toMatch(/\n\s+at .+:\d+:\d+/);
    expect(readFileSync(checkout.file('dist/index.html'), 'utf8')).toBe('the earlier site');
    expect(existsSync(checkout.file('dist/kk'))).toBe(false);
  });

  it('lets nothing through that Astro by itself would', () => {
    const measures = checkout.file('src/content/measures.yaml');
    const before = readFileSync(measures, 'utf8');
    writeFileSync(measures, `${before}\nparticipants:\n  name: {kk: x, ru: y}\n`);
    writeFileSync(checkout.file('src/content/institutions/kenes/kk.mdx'), '---\ntitle: x\nsummary: y\n---\n');
    writeFileSync(checkout.file('src/content/figures/a#b.yaml'), '');
    const { status, output } = checkout.build();
    expect(status).toBe(1);
    expect(output).toMatch(/measures\.yaml:\d+:1 {2}duplicate-key/);
    expect(output).toMatch(/institutions\/kenes\/kk\.mdx:1:1 {2}unexpected-file/);
    expect(output).toMatch(/figures\/a#b\.yaml:1:1 {2}file-name/);
  });
});
