import { existsSync, globSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { load } from 'cheerio';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Checkout } from '../support/checkout.ts';
import { cameraName, photograph } from '../support/photograph.ts';
import { readPages, type BuiltPage } from '../support/site.ts';

/** Finds a page among built ones, or says that it is not there. */
const pageIn =
  (pages: () => Map<string, BuiltPage>) =>
  (address: string): BuiltPage => {
    const found = pages().get(address);
    if (!found) throw new Error(`no page ${address}`);
    return found;
  };

const builtPages = (checkout: Checkout): Map<string, BuiltPage> =>
  new Map(readPages(checkout.file('dist')).map((built) => [built.path, built]));

/**
 * A made-up third language is a line in `locales.ts`, a dictionary and text files. Nothing else of
 * the project is touched here; entries without a text in it show their original. The project lies in
 * a folder whose name has a space and Kazakh letters, as an editor's may.
 */
describe('a made-up third locale', () => {
  const checkout = new Checkout('Ізгі із Ұлы-');
  let pages: Map<string, BuiltPage>;
  const page = pageIn(() => pages);
  const alt = 'Орталықтың спорт алаңы';

  /** Gives an institution without a text in the third language a picture. */
  const addPicture = async (): Promise<void> => {
    const file = (name: string): string => checkout.file('src/content/institutions/amalia', name);
    writeFileSync(file('yard.jpg'), await photograph());
    const picture = 'pictures:\n  yard.jpg: { credit: { kk: Қор, ru: Фонд }, licence: permission }\n';
    writeFileSync(file('institution.yaml'), readFileSync(file('institution.yaml'), 'utf8') + picture);
    for (const [locale, words] of Object.entries({ kk: alt, ru: 'Спортивная площадка центра' }))
      writeFileSync(file(`${locale}.md`), `${readFileSync(file(`${locale}.md`), 'utf8')}\n![${words}](yard.jpg)\n`);
  };

  beforeAll(async () => {
    await addPicture();
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
    pages = builtPages(checkout);
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
    // It is searched under its names in the other languages, and the others under its own.
    expect($('[data-pagefind-filter="kind:institution"]')).toHaveLength(1);
    expect($('h1').attr('data-search-also')).toContain('Центр «Кеңес»');
    expect(page('/kk/institutions/kenes/').$('h1').attr('data-search-also')).toContain('qenyeS');
  });

  it('shows the original where there is no text, says so, and keeps it out of search engines', () => {
    const { $ } = page('/tlh/institutions/amalia/');
    expect($('.notice').text().trim()).not.toBe('');
    expect($('.notice').text()).not.toContain('{{');
    expect($('.notice a').attr('href')).toBe('/kk/institutions/amalia/');
    expect($('.notice a').attr('hreflang')).toBe('kk');
    expect($('.prose').attr('lang')).toBe('kk');
    expect($('h1 [lang=kk]')).toHaveLength(1);
    expect($('meta[name=robots]').attr('content')).toBe('noindex');
    expect($('link[rel=canonical]').attr('href')).toMatch(/\/kk\/institutions\/amalia\/$/);
    expect($('link[rel=alternate][hreflang]')).toHaveLength(0);
    expect($('[data-pagefind-body], [data-pagefind-filter]')).toHaveLength(0);
    expect(page('/kk/institutions/amalia/').$('link[rel=alternate][hreflang=tlh]')).toHaveLength(0);
  });

  it('shows the pictures of the original with its words, and their authors in words of the page', () => {
    const { $ } = page('/tlh/institutions/amalia/');
    expect($('.prose .picture img').attr('alt')).toBe(alt);
    expect($('.prose').attr('lang')).toBe('kk');
    expect($('.picture__credit').attr('lang')).toBe('tlh');
    expect($('.picture__credit [lang=kk]').text()).toBe('Қор');
    expect($('meta[property="og:image"]').attr('content')).toMatch(/\/pictures\/institutions\/amalia\/yard-1200\.jpg$/);
    expect(page('/ru/institutions/amalia/').$('.picture img').attr('alt')).toBe('Спортивная площадка центра');
  });

  it('leaves no placeholder open on any page', () => {
    expect([...pages.values()].filter(({ html }) => html.includes('{{')).map(({ path }) => path)).toEqual([]);
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

/** An editor adds one folder: facts, a text a language, a photograph; and nothing else. */
describe('a press release that an editor adds', () => {
  const checkout = new Checkout();
  checkout.environment['BUILD_DATE'] = '2026-11-23';
  const id = 'volunteers-thanked-2024';
  const figure = 'participants-2024';
  const campaign = 'almaty-marathon-2024';
  const words = {
    kk: {
      title: 'Еріктілерге алғыс айтылды',
      summary: 'Ұйымдастырушы еріктілерге алғыс айтты.',
      cited: '15 600 адам',
      alt: 'Сөре алдындағы жүгіру жолы',
      author: 'Авторы: Дана Оспанова',
    },
    ru: {
      title: 'Волонтёров поблагодарили',
      summary: 'Организатор поблагодарил волонтёров.',
      cited: '15 600 человек',
      alt: 'Беговая дорожка перед стартом',
      author: 'Автор: Дана Оспанова',
    },
  };
  let pages: Map<string, BuiltPage>;
  const page = pageIn(() => pages);

  const picture = `/pictures/press-releases/${id}/track`;
  let taken: Buffer;

  beforeAll(async () => {
    const write = (name: string, text: string): void =>
      writeFileSync(checkout.file('src/content/press-releases', id, name), text);
    mkdirSync(checkout.file('src/content/press-releases', id));
    write(
      'press-release.yaml',
      `original: kk\ndate: "2024-10"\npublished: "2026-11-23"\ncampaign: ${campaign}\ninstitutions:\n  - kenes\nsources:\n  - am-en-822\npictures:\n  track.jpg:\n    credit: Дана Оспанова\n    licence: cc-by-4.0\n    source: am-en-822\n`,
    );
    taken = await photograph();
    writeFileSync(checkout.file('src/content/press-releases', id, 'track.jpg'), taken);
    for (const [locale, { title, summary, cited, alt }] of Object.entries(words))
      write(
        `${locale}.md`,
        `---\ntitle: ${title}\nsummary: ${summary}\n---\n\n:figure[${cited}]{#${figure}}.\n\n![${alt}](track.jpg "${title}")\n\n## ${title}\n\n[→](../../figures/${figure}/)\n`,
      );
    const { status, output } = checkout.build();
    expect(status, output).toBe(0);
    pages = builtPages(checkout);
  });
  afterAll(() => checkout.remove());

  describe.each(Object.entries(words))('in %s', (locale, { title, summary, cited, alt, author }) => {
    const own = `/${locale}/press-releases/${id}/`;
    const other = `/${locale === 'kk' ? 'ru' : 'kk'}/press-releases/${id}/`;
    /** Links to the page, or to a place on it. */
    const linksTo = (address: string, within: string): number => page(address).$(`${within} a[href^="${own}"]`).length;

    it('has its page, with its words and facts', () => {
      const { $ } = page(own);
      expect($('html').attr('lang')).toBe(locale);
      expect($('h1').text().trim()).toBe(title);
      expect($('meta[name=description]').attr('content')).toBe(summary);
      expect($('.prose').text()).toContain(cited);
      expect($('.notice')).toHaveLength(0);
      expect($('meta[name=robots]')).toHaveLength(0);
      expect($('time[datetime="2024-10"]').length).toBeGreaterThan(0);
      expect($(`a[href="/${locale}/campaigns/${campaign}/"]`).length).toBeGreaterThan(0);
      expect($(`a[href="/${locale}/institutions/kenes/"]`).length).toBeGreaterThan(0);
      expect($(`a[href="/${locale}/sources/am-en-822/"]`).length).toBeGreaterThan(0);
    });

    it('shows its picture with its own words, its author and its licence', () => {
      const { $ } = page(own);
      const figure = $('.prose > figure.picture');
      expect(figure).toHaveLength(1);
      expect(figure.prev().text()).toContain(cited);
      expect(figure.next().is('h2')).toBe(true);
      expect(figure.find('img').attr()).toMatchObject({
        alt,
        src: `${picture}-1312.webp`,
        srcset: `${picture}-480.webp 480w, ${picture}-800.webp 800w, ${picture}-1312.webp 1312w`,
        sizes: '(min-width: 44rem) 41rem, 92vw',
        width: '1312',
        height: '875',
        decoding: 'async',
      });
      expect(figure.find('img').attr('loading')).toBeUndefined();
      expect(figure.find('source').attr()).toMatchObject({
        type: 'image/avif',
        srcset: `${picture}-480.avif 480w, ${picture}-800.avif 800w, ${picture}-1312.avif 1312w`,
        sizes: '(min-width: 44rem) 41rem, 92vw',
      });
      expect(figure.find('.picture__caption').text()).toBe(title);
      expect(figure.find('.picture__credit').text().replace(/\s+/g, ' ')).toContain(`${author} · CC BY 4.0`);
      expect(figure.find('a[rel~=license]').attr('href')).toBe('https://creativecommons.org/licenses/by/4.0/');
      expect(figure.find(`a[href="/${locale}/sources/am-en-822/"]`)).toHaveLength(1);
      expect($('[style]')).toHaveLength(0);
    });

    it('gives its picture to other sites and programs', () => {
      const { $, html } = page(own);
      const shared = `${picture}-1200.jpg`;
      expect(new URL($('meta[property="og:image"]').attr('content') ?? '').pathname).toBe(shared);
      expect($('meta[property="og:image:alt"]').attr('content')).toBe(alt);
      expect(html).toMatch(new RegExp(`"@type":"ImageObject","contentUrl":"[^"]+${shared}"`));
    });

    it('leads to its translation', () => {
      const { $ } = page(own);
      expect(new URL($(`link[rel=alternate][hreflang=${other.slice(1, 3)}]`).attr('href') ?? '').pathname).toBe(other);
      expect($(`.languages a[href="${other}"]`)).toHaveLength(1);
    });

    it('leads from the figure in its text to the figure, and back from where the figure is used', () => {
      const address = `/${locale}/figures/${figure}/`;
      const addresses = page(own)
        .$('.prose > :not(figure) a')
        .map((_, link) => new URL(page(own).$(link).attr('href') ?? '', `https://site.example${own}`).pathname)
        .get();
      expect(addresses).toEqual([address, address]);
      expect(linksTo(address, 'section[aria-labelledby=used]')).toBe(1);
    });

    it('is in the news of its campaign and of its institution, in all news and at its source', () => {
      expect(linksTo(`/${locale}/campaigns/${campaign}/`, 'section[aria-labelledby=news]')).toBe(1);
      expect(linksTo(`/${locale}/institutions/kenes/`, 'section[aria-labelledby=news]')).toBe(1);
      expect(linksTo(`/${locale}/press-releases/`, '.news')).toBe(1);
      expect(linksTo(`/${locale}/sources/am-en-822/`, 'main')).toBe(1);
    });

    it('is in the feed of its language, once', () => {
      const feed = load(readFileSync(checkout.file('dist', locale, 'feed.xml'), 'utf8'), { xml: true });
      const items = feed('item').filter((_, item) => feed(item).find('link').text().includes(id));
      expect(items).toHaveLength(1);
      expect(new URL(items.find('link').text()).pathname).toBe(own);
      expect(items.find('title').text()).toBe(title);
      expect(items.find('description').text()).toBe(summary);
      expect(new Date(items.find('pubDate').text()).toISOString()).toBe('2026-11-23T07:00:00.000Z');
    });

    it('is in the sitemap and can be searched for', () => {
      expect(readFileSync(checkout.file('dist/sitemap-0.xml'), 'utf8')).toContain(`${own}</loc>`);
      expect(page(own).$('[data-pagefind-body]')).toHaveLength(1);
    });
  });

  it('publishes its picture made anew, without what its camera told, and never the file that was given', async () => {
    const files = globSync('**/*.{jpg,jpeg,png,webp,avif}', { cwd: checkout.file('dist') })
      .map((file) => `/${file.replaceAll('\\', '/')}`)
      .filter((file) => !/^\/[^/]+$/.test(file));
    const widths = { avif: [480, 800, 1312], webp: [480, 800, 1312], jpg: [1200] };
    const expected = Object.entries(widths).flatMap(([format, all]) =>
      all.map((width) => `${picture}-${width}.${format}`),
    );
    expect(files.sort()).toEqual(expected.sort());
    expect((await sharp(taken).metadata()).exif).toBeDefined();
    for (const file of files) {
      const bytes = readFileSync(checkout.file('dist', file));
      const { width, height, format, ...told } = await sharp(bytes).metadata();
      expect(file).toContain(`-${width}.`);
      expect(height).toBe(Math.round((width * 1600) / 2400));
      expect({ avif: 'heif', webp: 'webp', jpg: 'jpeg' }).toMatchObject({ [file.split('.').at(-1) ?? '']: format });
      expect([told.exif, told.xmp, told.iptc, told.icc, told.orientation], file).toEqual(Array(5).fill(undefined));
      expect(bytes.includes(cameraName), file).toBe(false);
    }
  });

  it('makes one page a language and no other', () => {
    const folders = readdirSync(checkout.file('src/content/press-releases'));
    const lists = 1;
    expect([...pages.keys()].filter((address) => /^\/\w+\/press-releases\/(?!\d{4}\/)/.test(address))).toHaveLength(
      Object.keys(words).length * (folders.length + lists),
    );
  });

  it('is refused once it names a campaign that is not there, and stays as it was built', () => {
    const facts = checkout.file('src/content/press-releases', id, 'press-release.yaml');
    writeFileSync(facts, readFileSync(facts, 'utf8').replace(campaign, 'almaty-marathon-2042'));
    const { status, output } = checkout.build();
    expect(status).toBe(1);
    expect(output).toContain(`src/content/press-releases/${id}/press-release.yaml:4:11  dangling-reference`);
    expect(existsSync(checkout.file('dist/kk/press-releases', id, 'index.html'))).toBe(true);
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
    expect(output).toContain('Олар түзетілмейінше сайт құрастырылмайды');
    expect(output).toContain('Пока они не исправлены, сайт не соберётся');
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
