import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { locales } from '../../../src/i18n/locales.ts';
import { readRepositoryAddress } from '../../../src/routing/repository.ts';
import { toCampaignListView, toCampaignView } from '../../../src/views/campaign.ts';
import { toChartListView } from '../../../src/views/chart.ts';
import { required } from '../../../src/views/context.ts';
import { toContributionView, toVersionView, type ContributionView } from '../../../src/views/contribution.ts';
import { toDataView } from '../../../src/views/data.ts';
import { toFigureView } from '../../../src/views/figure.ts';
import { toFigureListView } from '../../../src/views/figure-list.ts';
import { toFigureStateView } from '../../../src/views/figure-state-page.ts';
import { toHomeView } from '../../../src/views/home.ts';
import { toInstitutionListView, toInstitutionView } from '../../../src/views/institution.ts';
import { toOrganisationListView, toOrganisationView } from '../../../src/views/organisation.ts';
import type { PageView } from '../../../src/views/page.ts';
import { toPressReleaseListView, toPressReleaseView } from '../../../src/views/press-release.ts';
import { toPromiseListView } from '../../../src/views/promise-list.ts';
import { toSearchView } from '../../../src/views/search.ts';
import { toCorrectionsView, toLanguageChoice, toNotFoundView, toTextPageView } from '../../../src/views/site-pages.ts';
import { toSourceListView, toSourceView } from '../../../src/views/source.ts';
import { toTotalsView } from '../../../src/views/total.ts';
import { contentAfter, wholeTree } from '../content-tree.ts';

const repository = 'https://github.com/owner/name';
const site = new URL('https://site.example');
const content = contentAfter();

/** A page of each kind, and the file that holds its words in Kazakh and in Russian; of lists, the folder of all theirs. */
const kinds: readonly [name: string, page: (locale: string) => PageView, kk: string, ru?: string][] = [
  ['the home page', (locale) => toHomeView({ content, locale }).page, ''],
  [
    'an institution',
    (locale) => toInstitutionView(required(content.institutions, 'school-1'), { content, locale }).page,
    'institutions/school-1/kk.md',
    'institutions/school-1/ru.md',
  ],
  [
    'an institution that is told in Russian alone',
    (locale) => toInstitutionView(required(content.institutions, 'kindergarten-5'), { content, locale }).page,
    'institutions/kindergarten-5/ru.md',
  ],
  [
    'a campaign',
    (locale) => toCampaignView(required(content.campaigns, 'kind-run-2017'), { content, locale }).page,
    'campaigns/kind-run-2017/kk.md',
    'campaigns/kind-run-2017/ru.md',
  ],
  [
    'a press release',
    (locale) => toPressReleaseView(required(content.pressReleases, 'gym-2017'), { content, locale }).page,
    'press-releases/gym-2017/kk.md',
    'press-releases/gym-2017/ru.md',
  ],
  [
    'a press release that is told in Kazakh alone',
    (locale) => toPressReleaseView(required(content.pressReleases, 'announcement-2018'), { content, locale }).page,
    'press-releases/announcement-2018/kk.md',
  ],
  [
    'a figure',
    (locale) => toFigureView(required(content.figures, 'participants-2017'), { content, locale }).page,
    'figures/participants-2017.yaml',
  ],
  [
    'a published state of a figure',
    (locale) => toFigureStateView(required(content.figures, 'participants-2017'), 1, { content, locale }).page,
    'figures/participants-2017.yaml',
  ],
  [
    'a source',
    (locale) => toSourceView(required(content.sources, 'fund-2017'), { content, locale }).page,
    'sources/fund-2017.yaml',
  ],
  [
    'an organisation',
    (locale) => toOrganisationView(required(content.organisations, 'run-fund'), { content, locale }).page,
    'organisations/run-fund.yaml',
  ],
  [
    'about',
    (locale) => toTextPageView(required(content.pages, 'about'), { content, locale }).page,
    'pages/about/kk.mdx',
    'pages/about/ru.mdx',
  ],
  [
    'corrections',
    (locale) => toCorrectionsView({ content, locale }).page,
    'pages/corrections/kk.mdx',
    'pages/corrections/ru.mdx',
  ],
  ['institutions', (locale) => toInstitutionListView({ content, locale }).page, 'institutions'],
  ['campaigns', (locale) => toCampaignListView({ content, locale }).page, 'campaigns'],
  ['press releases', (locale) => toPressReleaseListView({ content, locale }).page, 'press-releases'],
  ['figures', (locale) => toFigureListView({ content, locale }).page, 'figures'],
  ['sources', (locale) => toSourceListView({ content, locale }).page, 'sources'],
  ['organisations', (locale) => toOrganisationListView({ content, locale }).page, 'organisations'],
  ['promises', (locale) => toPromiseListView({ content, locale }).page, 'campaigns'],
  ['totals', (locale) => toTotalsView({ content, locale }).page, 'totals'],
  ['charts', (locale) => toChartListView({ content, locale }).page, 'figures'],
  ['data', (locale) => toDataView({ content, locale }, site).page, ''],
  ['search', (locale) => toSearchView({ content, locale }).page, ''],
];

describe.each(kinds)('%s:', (_name, pageIn, kk, ru = kk) => {
  describe.each([
    ['kk', kk, 'Қате: '],
    ['ru', ru, 'Ошибка: '],
  ])('in %s', (locale, file, said) => {
    const page = pageIn(locale);
    const contribution = (address: string): ContributionView => toContributionView(page, site, address);

    test('is changed in the file that holds its words', () => {
      const way = file.includes('.') ? 'edit' : 'tree';
      expect(contribution(repository).edit).toBe(`${repository}/${way}/main/src/content/${file}`);
      expect(existsSync(path.join(wholeTree, file))).toBe(true);
    });

    test('is reported in the form of its language, filled in', () => {
      const { origin, pathname, searchParams } = new URL(contribution(repository).report);
      expect(origin + pathname).toBe(`${repository}/issues/new`);
      expect(Object.fromEntries(searchParams)).toEqual({
        template: `correction-${locale}.yml`,
        title: `${said}${page.title.text}`,
        page: `https://site.example${page.path}`,
      });
    });

    test('without a repository is reported as the corrections page says, and changed nowhere', () => {
      expect(contribution('')).toEqual({ report: `/${locale}/corrections/`, edit: undefined });
    });
  });
});

test.each(locales.map(({ code }) => code))('"no such page" and the door lead to the form, too: %s', (code) => {
  const form = `${repository}/issues/new?template=correction-${code}.yml`;
  const door = (address: string): string | undefined =>
    toLanguageChoice(address).languages.find((language) => language.code === code)?.report;
  expect([toNotFoundView(code, repository).report, door(repository)]).toEqual([form, form]);
  const page = `/${code}/corrections/`;
  expect([toNotFoundView(code, '').report, door('')]).toEqual([page, page]);
});

describe('the address of the repository', () => {
  test.each([
    [undefined, ''],
    ['', ''],
    [repository, repository],
    [`${repository}/`, repository],
    [`${repository}.git`, repository],
  ])('%s', (given, read) => {
    expect(readRepositoryAddress(given)).toBe(read);
  });

  test.each([
    'github.com/owner/name',
    'http://github.com/owner/name',
    'https://github.com/owner',
    `${repository}?a`,
    'javascript:alert(1)//a/b',
  ])('is not %s', (given) => {
    expect(() => readRepositoryAddress(given)).toThrow('https://github.com/owner/name');
  });
});

test.each(locales.map(({ code }) => code))(
  'the form of %s asks for the page under the name that is filled in',
  (code) => {
    expect(readFileSync(`.github/ISSUE_TEMPLATE/correction-${code}.yml`, 'utf8')).toMatch(/^ +id: page$/m);
  },
);

describe('the version in the footer', () => {
  const commit = '0123456789abcdef0123456789abcdef01234567';

  test('is the beginning of the commit, and leads to it', () => {
    expect(toVersionView(commit, 'https://github.com/owner/name')).toEqual({
      name: '0123456',
      path: `https://github.com/owner/name/commit/${commit}`,
    });
  });

  test('says that files have changed since, and then leads nowhere', () => {
    expect(toVersionView(`${commit}+`, 'https://github.com/owner/name')).toEqual({ name: '0123456+', path: undefined });
  });

  test.each(['', 'main', commit.slice(1), `${commit}<script>`])('is not there for %j', (told) => {
    expect(toVersionView(told, '')).toBeUndefined();
  });
});
