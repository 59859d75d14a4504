import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { correctionsFeedPath, feedPath, securityContactPath } from '../../src/routing/paths.ts';
import { Checkout } from '../support/checkout.ts';
import { feedFaults } from '../support/feed.ts';
import { LinkedSite } from '../support/links.ts';
import { securityTxtFaults } from '../support/security-txt.ts';
import { readPages, type BuiltPage } from '../support/site.ts';

const id = 'volunteers-almaty-region-2025';
const release = 'press-releases/volunteering-almaty-region-2025';
const day = '2026-12-01';
const was = '{ value: 10000, qualifier: more-than, status: reported, source: seed-002 }';
const reasons = { kk: 'Дереккөзді қайта оқыдық.', ru: 'Перечитали источник.' } as const;
const reworded = { kk: 'Сөйлем түзетілді.', ru: 'Фраза исправлена.' } as const;
const values = {
  kk: { before: '10 000-нан астам адам', after: '11 000-нан астам адам' },
  ru: { before: 'более 10 000 человек', after: 'более 11 000 человек' },
} as const;

const edit = (checkout: Checkout, file: string, change: (text: string) => string): void => {
  const name = checkout.file('src/content', file);
  const before = readFileSync(name, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`${file} was not changed`);
  writeFileSync(name, after);
};

/** What an editor does to correct a figure: the record, and the words of every text that cites it. */
function correctRecord(checkout: Checkout): void {
  edit(checkout, `figures/${id}.yaml`, (text) => text.replace('value: 10000', 'value: 11000'));
}
function correctWords(checkout: Checkout): void {
  const texts = globSync('*/*/{kk,ru}.md', { cwd: checkout.file('src/content') }).filter((file) =>
    readFileSync(checkout.file('src/content', file), 'utf8').includes(`{#${id}}`),
  );
  for (const file of texts)
    edit(checkout, file, (text) => text.replaceAll(/10(\s(?:тысяч|мың))(?=[^\]]*\]\{#volunteers-almaty)/g, '11$1'));
}
function addRevision(checkout: Checkout): void {
  edit(
    checkout,
    `figures/${id}.yaml`,
    (text) =>
      `${text}revisions:\n  - date: "${day}"\n    was: ${was}\n    because: { kk: ${reasons.kk}, ru: ${reasons.ru} }\n`,
  );
}

describe('a published figure that is corrected', () => {
  const checkout = new Checkout();
  const buildDay = '2026-12-02';
  const origin = 'https://x.test';
  checkout.environment['BUILD_DATE'] = buildDay;
  checkout.environment['SITE_URL'] = origin;
  checkout.environment['REPOSITORY_URL'] = 'https://code.test/owner/site';
  let pages: Map<string, BuiltPage>;
  const page = (address: string): BuiltPage => {
    const found = pages.get(address);
    if (!found) throw new Error(`no page ${address}`);
    return found;
  };
  const words = (address: string, selector: string): string =>
    page(address).$(selector).text().replaceAll('\u00A0', ' ').replace(/\s+/g, ' ').trim();
  const jsonLd = (address: string): string => page(address).$('script[type="application/ld+json"]').text();

  beforeAll(() => {
    correctRecord(checkout);
    correctWords(checkout);
    addRevision(checkout);
    edit(
      checkout,
      'press-releases/charity-2019/press-release.yaml',
      (text) => `${text}corrections:\n  - date: "2026-12-02"\n    change: { kk: ${reworded.kk}, ru: ${reworded.ru} }\n`,
    );
    const { status, output } = checkout.build();
    expect(status, output).toBe(0);
    pages = new Map(readPages(checkout.file('dist')).map((built) => [built.path, built]));
  });
  afterAll(() => checkout.remove());

  it('has feeds, links and a contact that obey their specifications', async () => {
    const read = (file: string): string => readFileSync(checkout.file('dist', file), 'utf8');
    for (const locale of ['kk', 'ru'])
      for (const at of [feedPath(locale), correctionsFeedPath(locale)])
        expect(await feedFaults(read(at), origin + at, locale), at).toEqual([]);
    expect(securityTxtFaults(read(securityContactPath), origin + securityContactPath, buildDay)).toEqual([]);
    const site = new LinkedSite(checkout.file('dist'), origin);
    expect([site.brokenLinks(), site.brokenMentions(), site.orphans()]).toEqual([[], [], []]);
  });

  describe.each(['kk', 'ru'] as const)('in %s', (locale) => {
    const { before, after } = values[locale];
    const figure = `/${locale}/figures/${id}/`;

    it('says the new value on its page, and keeps the way to the former one', () => {
      expect(words(figure, '.figure-head__value')).toBe(after);
      expect(words(figure, '.figure-states')).toContain(before);
      expect(page(figure).$(`.figure-states a[href="${figure}1/"]`)).toHaveLength(1);
      expect(words(figure, '[id=citation-gost]')).toContain(`${figure}2/`);
    });

    it('keeps the former page with its value, and says when, why and by what it was replaced', () => {
      expect(words(`${figure}1/`, '.figure-head__value')).toBe(before);
      expect(words(`${figure}1/`, '.notice')).toContain(after);
      expect(words(`${figure}1/`, '.notice')).toContain(reasons[locale]);
      expect(words(`${figure}1/`, '.notice')).toContain('2026');
      expect(page(`${figure}1/`).$(`.notice a[href="${figure}"]`)).toHaveLength(1);
      expect(words(`${figure}2/`, '.figure-head__value')).toBe(after);
      expect(words(`${figure}1/`, '[id=citation-gost]')).toContain(before);
    });

    it('is marked on every press release that cites it', () => {
      const notice = words(`/${locale}/${release}/`, 'section[aria-labelledby=corrected]');
      expect(notice).toContain(before);
      expect(notice).toContain(reasons[locale]);
    });

    it('is on the corrections page and in their feed', () => {
      expect(words(`/${locale}/corrections/`, 'section[aria-labelledby=list]')).toContain(before);
      const feed = load(readFileSync(checkout.file('dist', locale, 'corrections/feed.xml'), 'utf8'), { xml: true });
      const items = feed('item')
        .map((_, item) => {
          const { pathname, hash } = new URL(feed(item).find('link').text());
          return { link: pathname + hash, text: feed(item).find('description').text() };
        })
        .get();
      expect(items.map(({ link }) => link)).toEqual([
        `/${locale}/press-releases/charity-2019/#corrected-2026-12-02`,
        `${figure}1/`,
      ]);
      expect(items[0]?.text).toBe(reworded[locale]);
      expect(items[1]?.text).toContain(reasons[locale]);
    });

    it('is embedded with the new value, and pinned with the former one and a word about it', () => {
      expect(words(`/embed/${locale}/${id}/`, '.embed__value')).toBe(after);
      expect(words(`/embed/${locale}/${id}/1/`, '.embed__value')).toBe(before);
      expect(words(`/embed/${locale}/${id}/1/`, '.embed__superseded')).toContain(reasons[locale]);
    });

    it('is told to programs, on the figure and on the press release', () => {
      for (const address of [figure, `/${locale}/${release}/`]) {
        expect(jsonLd(address), address).toContain('CorrectionComment');
        expect(jsonLd(address), address).toContain(`"dateModified":"${day}"`);
      }
      const untouched = jsonLd(`/${locale}/figures/events-almaty-region-2025/`);
      expect(untouched).not.toContain('dateModified');
      expect(untouched).not.toContain('CorrectionComment');
    });
  });

  describe('leaves its translations behind until somebody has held them against their originals:', () => {
    /** Written in Russian first, like the campaign that cites the figure as well. */
    const original = `/ru/${release}/`;
    const translation = `/kk/${release}/`;
    const banner = 'aside.notice:not([aria-label])';

    it('readers of a translation are told so, with the day of the record and the way to the original', () => {
      expect(words(translation, banner)).toContain('2026 жылғы 22 қараша');
      const { $ } = page(translation);
      expect($(`${banner} a`).attr('href')).toBe(original);
      expect($(`${banner} a`).attr('hreflang')).toBe('ru');
      expect($('.prose').attr('lang')).toBeUndefined();
    });

    it('readers of the original, and of what has not changed, are told nothing', () => {
      const told = [...pages.keys()].filter((path) => page(path).$(`article ${banner} + .prose`).length > 0);
      expect(told.sort()).toEqual(['/kk/campaigns/marafon-dobryh-del-2025-almaty-region/', translation]);
    });

    it('they stay translations to search engines, to the search and to the feed', () => {
      const { $ } = page(translation);
      expect($('meta[name=robots]')).toHaveLength(0);
      expect(new URL($('link[rel=canonical]').attr('href') ?? '').pathname).toBe(translation);
      expect($('link[rel=alternate][hreflang]')).toHaveLength(2);
      expect($('[data-pagefind-body]')).toHaveLength(1);
      expect($(banner).attr('data-pagefind-ignore')).toBeDefined();
      expect(readFileSync(checkout.file('dist/kk/feed.xml'), 'utf8')).toContain(`${translation}</link>`);
      expect(readFileSync(checkout.file('dist/sitemap-0.xml'), 'utf8')).toContain(`${translation}</loc>`);
    });

    it.each(['kk', 'ru'])(
      'editors see on /%s/translations/ what changed, beside the words of the translation',
      (locale) => {
        const { $ } = page(`/${locale}/translations/`);
        const tasks = $('section[aria-labelledby=stale] .translation-tasks > li');
        expect(tasks).toHaveLength(2);
        for (const collection of ['campaigns', 'press-releases'])
          expect(page(`/${locale}/translations/${collection}/`).$('td .text-state--stale'), collection).toHaveLength(1);
        const task = tasks.filter((_, item) => $(item).find(`h3 a[href="/${locale}/${release}/"]`).length > 0);
        expect(task.find('.translation-task__stated').text()).toContain(`«${id}: more-than 11000»`);
        const [change] = task.find('.changed-sentences > li').get();
        const sides = $(change).find('p:last-child');
        expect(sides.first().text()).toContain('11 тысяч');
        expect(sides.last().text()).toContain('11 мың');
        expect(sides.find('[lang]').attr('lang')).toBe(locale === 'kk' ? 'ru' : 'kk');
        expect(task.text()).toContain(`npm run translations -- accept ${release} kk`);
      },
    );

    it('the gate warns of them; a figure can’t be waived, but accepted', () => {
      const command = (...args: string[]) => checkout.run('editorial/translations.ts', '--lang', 'ru', ...args);
      expect(checkout.run('editorial/check.ts').output).toMatch(
        new RegExp(`${release}/ru\\.md:\\d+:\\d+ {2}translation-stale`),
      );
      const waived = command('waive', release, 'kk', '--because', 'Опечатка.', '--by', 'Айша');
      expect(waived).toMatchObject({ status: 1 });
      expect(waived.output).toContain(`«${id}: more-than 11000»`);
      expect(command('accept', release, 'kk')).toMatchObject({ status: 0 });
      expect(command('accept', 'marafon-dobryh-del-2025-almaty-region', 'kk')).toMatchObject({ status: 0 });
      expect(checkout.run('editorial/check.ts').output).not.toContain('translation-stale');
    });
  });

  it('is in the data, with what was published before', () => {
    const read = (table: string): string => readFileSync(checkout.file('dist/data', `${table}.csv`), 'utf8');
    expect(read('corrections')).toContain(id);
    expect(read('figures')).toMatch(new RegExp(`^${id},.*\\b11000\\b`, 'm'));
  });

  it('is added to the ledger by the next release, once', () => {
    const ledger = (): string[] =>
      readFileSync(checkout.file('src/content/ledger.jsonl'), 'utf8').trimEnd().split('\n');
    const before = ledger();
    // Nobody can release a correction before the day on which it was made.
    expect(checkout.run('editorial/release.ts', '--date', '2026-11-30')).toMatchObject({ status: 1 });
    expect(ledger()).toEqual(before);
    expect(checkout.run('editorial/release.ts', '--date', day)).toMatchObject({ status: 0 });
    const added = ledger().slice(before.length);
    expect(ledger().slice(0, before.length)).toEqual(before);
    expect(added.map((line) => JSON.parse(line) as object)).toMatchObject([
      { figure: id, number: 2, date: day, value: 11000 },
    ]);
    expect(checkout.run('editorial/release.ts', '--date', day)).toMatchObject({ status: 0 });
    expect(ledger()).toHaveLength(before.length + 1);
    expect(checkout.run('editorial/release.ts', '--date', '2026-01-01')).toMatchObject({ status: 1 });
    expect(checkout.run('editorial/check.ts')).toMatchObject({ status: 0 });
  });
});

describe('a correction that is half made', () => {
  const checkout = new Checkout();
  checkout.environment['BUILD_DATE'] = '2026-12-02';
  afterAll(() => checkout.remove());

  it('is refused without its revision, without the texts, and with the wrong words kept', () => {
    correctRecord(checkout);
    const forgotten = checkout.run('editorial/check.ts', '--lang', 'ru');
    expect(forgotten.status).toBe(1);
    expect(forgotten.output).toMatch(new RegExp(`figures/${id}\\.yaml:\\d+:\\d+ {2}revision-missing`));
    expect(forgotten.output).toContain(was);
    expect(forgotten.output).toMatch(new RegExp(`${release}/kk\\.md:\\d+:\\d+ {2}citation-value`));
    expect(forgotten.output).toMatch(new RegExp(`${release}/ru\\.md:\\d+:\\d+ {2}citation-value`));

    correctWords(checkout);
    addRevision(checkout);
    edit(checkout, `figures/${id}.yaml`, (text) => text.replace('was: { value: 10000', 'was: { value: 12000'));
    const misremembered = checkout.run('editorial/check.ts', '--lang', 'kk');
    expect(misremembered.status).toBe(1);
    expect(misremembered.output).toMatch(new RegExp(`figures/${id}\\.yaml:\\d+:\\d+ {2}revision-mismatch`));
    expect(misremembered.output).not.toContain('citation-value');
  });
});
