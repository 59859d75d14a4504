import { describe, expect, test } from 'vitest';
import { loadContent } from '../../../editorial/gate/load-content.ts';
import { locales } from '../../../src/i18n/locales.ts';
import { unreleased } from '../../../src/model/ledger.ts';
import { linkSiteContent, type SiteContent } from '../../../src/model/site-content.ts';
import { publicationDay } from '../../../src/model/waiting.ts';
import { toCorrectedEntries } from '../../../src/views/correction-list.ts';
import { toFeedItems, toPressReleaseView } from '../../../src/views/press-release.ts';
import { faultsAfter, placeOf, replace, treeDate, withCopy, write, type Change } from '../content-tree.ts';

const day = '2027-01-10';
const before = '2027-01-09';
const facts = 'press-releases/hall-2018/press-release.yaml';
const institution = 'institutions/school-1/institution.yaml';
const total = 'totals/money-spent.yaml';
const text = (words: string): string => `---\ntitle: Зал\nsummary: Зал ашылды.\n---\n\n${words}\n`;

/** A press release that comes on a day, in both languages, with a figure and a source of its own. */
const ahead = (published: string): readonly Change[] => [
  write(
    facts,
    `original: kk\ndate: "2018"\npublished: "${published}"\ncampaign: kind-run-2018\ninstitutions:\n  - school-1\nsources:\n  - fund-2027\ncorrections:\n  - date: "2026-01-05"\n    change: { kk: Түзетілді., ru: Исправлено. }\n`,
  ),
  write('press-releases/hall-2018/kk.md', text(':figure[700\u00A0теңге]{#hall-money-2018}')),
  write('press-releases/hall-2018/ru.md', text(':figure[700\u00A0тенге]{#hall-money-2018}')),
  write(
    'figures/hall-money-2018.yaml',
    'subject: { campaign: kind-run-2018 }\nmeasure: money-spent\nclaims:\n  - value: 700\n    qualifier: exact\n    status: spent\n    source: fund-2027\n    evidence: на зал ушло 700 тенге\n    verified: true\nprinted: fund-2027\n',
  ),
  write(
    'sources/fund-2027.yaml',
    `publisher: Run Fund\ntitle: Зал\nlanguage: ru\npublished: "${day}"\nread: in-full\n`,
  ),
  replace(total, '  - money-spent-2017\n', '  - money-spent-2017\n  - hall-money-2018\n'),
];

/** Content as it is on a day. */
const contentOn = (date: string, ...changes: readonly Change[]): SiteContent =>
  withCopy(changes, (root) => loadContent(root, root, date).content);

/** Everything that the content tells, in one text. */
const told = (content: SiteContent): string => {
  const maps = { ...content, waiting: undefined };
  const context = { content, locale: 'kk' };
  return JSON.stringify([
    Object.values(maps).map((value) => (value instanceof Map ? [...value] : value)),
    content.citing('hall-money-2018'),
    content.usesOf('fund-2027'),
    content.pressReleasesAbout('campaign', 'kind-run-2018'),
    content.pressReleasesAbout('institution', 'school-1'),
    content.figuresAbout('campaign', 'kind-run-2018'),
    toFeedItems(context),
    toCorrectedEntries(context),
  ]);
};
const names = /hall-2018|hall-money|fund-2027/;

describe('a press release of a day to come', () => {
  test.each([treeDate, before])('is told nowhere on %s, and neither is what came with it', (date) => {
    expect(told(contentOn(date, ...ahead(day)))).not.toMatch(names);
  });

  test('is named with its day, with all that waits for it', () => {
    expect(contentOn(before, ...ahead(day)).waiting).toEqual([
      { entry: 'figures/hall-money-2018', day },
      { entry: 'press-releases/hall-2018', day },
      { entry: 'sources/fund-2027', day },
    ]);
  });

  test.each([day, '2028-01-01'])('is there on %s, wherever it belongs', (date) => {
    const content = contentOn(date, ...ahead(day));
    expect(content.waiting).toEqual([]);
    expect([...content.pressReleases.keys()]).toContain('hall-2018');
    expect(content.citing('hall-money-2018')).toMatchObject([{ collection: 'press-releases', id: 'hall-2018' }]);
    expect(content.pressReleasesAbout('institution', 'school-1').map(({ id }) => id)).toContain('hall-2018');
    expect(content.totals.get('money-spent')?.addends).toEqual(['money-spent-2017', 'hall-money-2018']);
    expect(toFeedItems({ content, locale: 'kk' }).map(({ path }) => path)).toContain('/kk/press-releases/hall-2018/');
  });

  test('takes only its own figure out of a total', () => {
    expect(contentOn(before, ...ahead(day)).totals.get('money-spent')?.addends).toEqual(['money-spent-2017']);
  });

  test('leaves its figure out of the release until it comes', () => {
    expect(unreleased(contentOn(before, ...ahead(day)), []).map(({ id }) => id)).not.toContain('hall-money-2018');
    expect(unreleased(contentOn(day, ...ahead(day)), []).map(({ id }) => id)).toContain('hall-money-2018');
  });

  test('is proven like any other', () => {
    const dangling = replace(facts, 'campaign: kind-run-2018', 'campaign: kind-run-2081');
    expect(faultsAfter(...ahead(day), dangling).map(placeOf)).toEqual([`${facts}:4:11 dangling-reference`]);
    const wrong = replace('press-releases/hall-2018/ru.md', '700\u00A0тенге', '800\u00A0тенге');
    expect(faultsAfter(...ahead(day), wrong).map(({ rule }) => rule)).toContain('citation-value');
  });

  test('can be looked at before its day by who asks to, and says so', () => {
    const content = withCopy(ahead(day), (root) =>
      linkSiteContent(loadContent(root, root, before).entries, locales, { date: before, showsWaiting: true }),
    );
    const release = content.pressReleases.get('hall-2018');
    expect(release && toPressReleaseView(release, { content, locale: 'ru' }).page.waiting).toContain(
      '10 января 2027 года',
    );
    const shown = content.pressReleases.get('gym-2017');
    expect(shown && toPressReleaseView(shown, { content, locale: 'ru' }).page.waiting).toBeUndefined();
  });
});

describe('a figure', () => {
  const gone = (...changes: readonly Change[]): boolean =>
    !contentOn(before, ...ahead(day), replace('sources/fund-2027.yaml', day, '2018'), ...changes).figures.has(
      'hall-money-2018',
    );

  test('waits where only texts cite it that wait', () => expect(gone()).toBe(true));

  test('is there where another text cites it', () => {
    const cites = ['kk', 'ru'].map((locale) =>
      replace(
        `campaigns/kind-run-2018/${locale}.md`,
        locale === 'kk' ? 'Кітапхана уәде етілді.' : 'Обещана библиотека.',
        locale === 'kk' ? ':figure[700\u00A0теңге]{#hall-money-2018}' : ':figure[700\u00A0тенге]{#hall-money-2018}',
      ),
    );
    expect(gone(...cites)).toBe(false);
  });

  test('that was released stays, whoever cites it', () => {
    const only = replace('press-releases/gym-2017/press-release.yaml', '"2026-03-01"', `"${day}"`);
    const content = contentOn(before, only);
    expect([...content.pressReleases.keys()]).toEqual(['announcement-2018']);
    expect([...content.figures.keys()]).toContain('money-spent-2017');
    expect(content.citing('money-spent-2017')).not.toContainEqual({ collection: 'press-releases', id: 'gym-2017' });
  });
});

describe('what is told before its day', () => {
  test.each([
    ['a correction', replace(institution, '"2026-04-01"', `"${day}"`), [`${institution}:25:11 future-day`]],
    [
      'a revision',
      replace('figures/money-spent-2017.yaml', '  - date: "2026-05-20"', `  - date: "${day}"`),
      ['figures/money-spent-2017.yaml:22:11 future-day', 'figures/money-spent-2017.yaml:22:11 revision-date'],
    ],
    [
      'a delivery',
      replace('campaigns/kind-run-2017/campaign.yaml', 'when: "2017-09"', 'when: "2027"'),
      ['campaigns/kind-run-2017/campaign.yaml:46:13 future-day'],
    ],
  ] as const)('is refused: %s', (_name, change, faults) => {
    expect(faultsAfter(change).map(placeOf)).toEqual(faults);
  });

  test('is right on its day', () => {
    withCopy([replace(institution, '"2026-04-01"', `"${day}"`)], (root) => {
      expect(loadContent(root, root, day).content.waiting).toEqual([]);
    });
  });

  test('a press release that comes before its source is refused today already', () => {
    expect(faultsAfter(...ahead(before)).map(placeOf)).toEqual([
      'figures/hall-money-2018.yaml:7:13 source-ahead',
      `${facts}:8:5 source-ahead`,
    ]);
  });

  test('nothing that is shown rests on a source that is not out', () => {
    const faults = faultsAfter(replace('sources/fund-2018.yaml', '"2018"', '"2027"'));
    expect(new Set(faults.map(({ rule }) => rule))).toEqual(new Set(['source-ahead']));
    expect(faults[0]?.parameters).toEqual({ source: 'fund-2018', published: '2027-01-01', shown: treeDate });
  });
});

describe('a link to a press release of a day to come', () => {
  const linked = replace('press-releases/gym-2017/ru.md', 'На зал', '[На зал](../hall-2018/)');
  const other = (published: string): Change =>
    replace('press-releases/gym-2017/press-release.yaml', '"2026-03-01"', `"${published}"`);

  test('is refused where the text with the link comes earlier, today or later', () => {
    const place = 'press-releases/gym-2017/ru.md:6:1';
    expect(faultsAfter(...ahead(day), linked).map(placeOf)).toEqual([`${place} link-ahead`]);
    expect(faultsAfter(...ahead(day), linked, other(before)).map(placeOf)).toEqual([`${place} link-ahead`]);
  });

  test.each([day, '2027-02-01'])('is right in a text of %s', (published) => {
    expect(faultsAfter(...ahead(day), linked, other(published))).toEqual([]);
  });
});

test.each([
  ['press-releases', { published: '2027-01-10' }, '2027-01-10'],
  ['sources', { published: '2027-01' }, '2027-01-01'],
  ['sources', { published: '2027~' }, '2027-01-01'],
  ['sources', {}, undefined],
  ['campaigns', { published: '2027-01-10' }, undefined],
  ['sources', undefined, undefined],
  ['sources', { published: 2027 }, undefined],
])('the day of %s with %j is %s', (collection, entry, expected) => {
  expect(publicationDay(collection, entry)).toBe(expected);
});
