import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Checkout } from '../support/checkout.ts';

/** A day that no release of the real content will have reached. */
const day = '2199-06-15';
const today = '2199-06-14';

const release = 'zorblax-yard';
const figure = 'zorblax-money';
const source = 'zorblax-paper';
const picture = 'zorblax-bench.jpg';
const campaign = 'almaty-marathon-2024';
const institution = 'kenes';
const words = {
  kk: {
    title: 'Зорбылқайда аула жабдықталды',
    alt: 'Боялған орындықтар',
    money: ':figure[7\u00A0654\u00A0321\u00A0теңге]{#zorblax-money}',
  },
  ru: {
    title: 'В Зорбылкае обустроили двор',
    alt: 'Покрашенные скамейки',
    money: ':figure[7\u00A0654\u00A0321\u00A0тенге]{#zorblax-money}',
  },
};
/** Names, words and numbers that stand nowhere else, as they are written, stemmed or spelled otherwise. */
const traces = /zorb|зорб|7\D{0,6}654\D{0,6}321/i;

/** All that lies in a folder, by its name there: addresses and bytes, unpacked where they are packed. */
const filesOf = (folder: string): Map<string, string> =>
  new Map(
    globSync('**/*', { cwd: folder, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const name = `${entry.parentPath}/${entry.name}`;
        const bytes = readFileSync(name);
        const text = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
        return [name.slice(folder.length), text.toString('utf8')];
      }),
  );

const withTraces = (files: Map<string, string>): string[] =>
  [...files].filter(([name, text]) => traces.test(name) || traces.test(text)).map(([name]) => name);

/** An editor dates a text ahead; with it come a figure, which a total has to name, and a source of that day. */
describe('a press release of tomorrow', () => {
  const checkout = new Checkout();
  const write = (file: string, text: string): void => writeFileSync(checkout.file('src/content', file), text);
  /** Builds the site of a day; hands over its files and what the build said. */
  const build = (date: string): { files: Map<string, string>; output: string } => {
    checkout.environment['BUILD_DATE'] = date;
    const { status, output } = checkout.build();
    expect(status, output).toBe(0);
    return { files: filesOf(checkout.file('dist')), output };
  };
  const found = (word: string): string => checkout.run('scripts/search.ts', '--lang', 'kk', word).output;
  let built: ReturnType<typeof build>;
  let namesBefore: readonly string[];

  beforeAll(async () => {
    mkdirSync(checkout.file('src/content/press-releases', release));
    write(
      `press-releases/${release}/press-release.yaml`,
      `original: kk\ndate: "2024"\npublished: "${day}"\ncampaign: ${campaign}\ninstitutions:\n  - ${institution}\nsources:\n  - ${source}\npictures:\n  ${picture}:\n    credit: Zorbpress\n    licence: permission\n`,
    );
    const painted = sharp({ create: { width: 640, height: 480, channels: 3, background: '#8f1820' } });
    writeFileSync(checkout.file('src/content/press-releases', release, picture), await painted.jpeg().toBuffer());
    for (const [locale, { title, alt, money }] of Object.entries(words))
      write(
        `press-releases/${release}/${locale}.md`,
        `---\ntitle: ${title}\nsummary: ${title}.\n---\n\n${title}: ${money}.\n\n![${alt}](${picture})\n`,
      );
    write(
      `figures/${figure}.yaml`,
      `subject: { campaign: ${campaign} }\nmeasure: charity-money\nclaims:\n  - value: 7654321\n    qualifier: exact\n    status: allocated\n    source: ${source}\n    evidence: двор в Зорбылкае\n    verified: true\nprinted: ${source}\n`,
    );
    write(
      `sources/${source}.yaml`,
      `publisher: Zorbpress\ntitle: Двор в Зорбылкае\nlanguage: ru\npublished: "${day}"\nread: in-full\n`,
    );
    const total = readFileSync(checkout.file('src/content/totals/charity-money-allocated.yaml'), 'utf8');
    write('totals/charity-money-allocated.yaml', total.replace('addends:\n', `addends:\n  - ${figure}\n`));
  });
  afterAll(() => checkout.remove());

  describe('today', () => {
    beforeAll(() => {
      built = build(today);
      namesBefore = [...built.files.keys()];
    });

    it('leaves no trace in any file of the site, packed or not, and in no address', () => {
      expect(withTraces(built.files)).toEqual([]);
    });

    it('is found by nobody who searches', () => {
      expect(found('Зорбылқай')).not.toMatch(traces);
      expect(found('Кеңес')).toContain('/kk/institutions/kenes/');
    });

    it('is named to who builds, with its day and all that waits with it', () => {
      expect(built.output).toContain(
        `До ${day} на сайт не выйдут (3): figures/${figure}, press-releases/${release}, sources/${source}`,
      );
    });
  });

  describe('on its day', () => {
    beforeAll(() => {
      built = build(day);
    });

    it('is everywhere where it belongs', () => {
      const traced = withTraces(built.files);
      const own = (['kk', 'ru'] as const).flatMap((locale) => [
        `/${locale}/index.html`,
        `/${locale}/press-releases/index.html`,
        `/${locale}/press-releases/${release}/index.html`,
        `/${locale}/campaigns/${campaign}/index.html`,
        `/${locale}/institutions/${institution}/index.html`,
        `/${locale}/figures/charity/index.html`,
        `/${locale}/figures/${figure}/index.html`,
        `/${locale}/figures/${figure}/1/index.html`,
        `/${locale}/figures/${figure}/1/citation.bib`,
        `/${locale}/sources/index.html`,
        `/${locale}/sources/${source}/index.html`,
        `/${locale}/totals/index.html`,
        `/${locale}/feed.xml`,
        `/embed/${locale}/${figure}/index.html`,
      ]);
      const tables = ['press-releases', 'figures', 'claims', 'sources'].map((table) => `/data/${table}.csv`);
      expect(traced).toEqual(expect.arrayContaining([...own, ...tables, '/sitemap-0.xml']));
      // What is packed was read: the index of search knows the words.
      expect(traced.some((name) => name.endsWith('.pf_index'))).toBe(true);
      expect(traced.some((name) => name.endsWith('.pf_fragment'))).toBe(true);
      expect(traced.some((name) => name.startsWith(`/pictures/press-releases/${release}/`))).toBe(true);
    });

    it('is found by who searches', () => {
      expect(found('Зорбылқай')).toContain(`/kk/press-releases/${release}/`);
    });

    it('has taken nothing else away while it waited', () => {
      // Parts of the search index are called after what is in them.
      const gone = namesBefore.filter((name) => !built.files.has(name) && !name.startsWith('/pagefind/'));
      expect(gone).toEqual([]);
    });

    it('waits no longer', () => {
      expect(built.output).not.toContain('на сайт не выйдут');
    });
  });
});

describe('a build for no day', () => {
  const checkout = new Checkout();
  afterAll(() => checkout.remove());

  it.each(['2026-02-30', '22.11.2026', '2026-01-01'])('ends at once with a word about it: %s', (date) => {
    checkout.environment['BUILD_DATE'] = date;
    for (const program of ['scripts/build.mjs', 'editorial/check.ts', 'scripts/start.mjs']) {
      const { status, output } = checkout.run(program);
      expect(status, program).toBe(1);
      expect(output).toContain(`BUILD_DATE=${date}`);
      expect(output).not.toMatch(/\n\s+at .+:\d+:\d+/);
    }
  });
});
