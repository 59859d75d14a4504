import { describe, expect, test } from 'vitest';
import { loadContent } from '../../../editorial/gate/load-content.ts';
import { locales } from '../../../src/i18n/locales.ts';
import type { SiteContent } from '../../../src/model/site-content.ts';
import { toHomeView } from '../../../src/views/home.ts';
import { toPromiseListView } from '../../../src/views/promise-list.ts';
import { contentAfter, replace } from '../content-tree.ts';

const { content } = loadContent('src/content');

/** How many items the list has that a count leads to. */
function listed(path: string, content: SiteContent, locale: string): number {
  const view = toPromiseListView({ content, locale });
  const [page, anchor] = path.split('#');
  expect(page).toBe(view.page.path);
  if (anchor === view.byInstitution.anchor) return view.byInstitution.institutions.length;
  return view.sections
    .filter((section) => anchor === undefined || section.anchor === anchor)
    .reduce((sum, { promises }) => sum + promises.length, 0);
}

describe.each(locales)('every count on the home page in $code leads to exactly what it counts', ({ code }) => {
  test.each([
    ['the site', content],
    ['a tree with open promises and an institution that got two', contentAfter()],
  ])('in %s', (_name, content) => {
    const { counts } = toHomeView({ content, locale: code });
    expect(counts.length).toBeGreaterThanOrEqual(4);
    expect(counts.map(({ path }) => listed(path, content, code))).toEqual(counts.map(({ value }) => Number(value)));
    expect(new Set(counts.map(({ path }) => path)).size).toBe(counts.length);
  });
});

describe('the list of promises', () => {
  const view = toPromiseListView({ content, locale: 'ru' });

  test('is by state, each heading with its number', () => {
    expect(view.sections.map(({ anchor, title, promises }) => [anchor, title, promises.length])).toEqual([
      ['delivered', 'По сообщениям, выполнено 9 обещаний', 9],
      ['no-report-found', 'По 8 обещаниям отчёт не найден', 8],
    ]);
    expect(view.byInstitution.title).toBe('17 учреждений, которым обещали помощь');
  });

  test('has the latest first', () => {
    for (const { promises } of view.sections) {
      const years = promises.map(({ year }) => year);
      expect(years).toEqual([...years].sort((a, b) => b - a));
    }
  });

  test('says of each who said it, and of the delivered ones who reported it', () => {
    for (const { state, promises } of view.sections)
      for (const { promised, delivered } of promises) {
        expect(promised.evidence.source.path).toMatch(/^\/ru\/sources\/.+/);
        expect(delivered !== undefined).toBe(state === 'delivered');
      }
  });

  test('has an institution once, with all that it was promised, by name', () => {
    const { institutions } = toPromiseListView({ content: contentAfter(), locale: 'ru' }).byInstitution;
    expect(
      institutions.map(({ institution, promises }) => [institution.path, promises.map(({ year }) => year)]),
    ).toEqual([
      ['/ru/institutions/kindergarten-5/', [2017]],
      ['/ru/institutions/school-1/', [2018, 2017]],
    ]);
  });

  test('does without an institution that nothing was promised', () => {
    const promise = `  - institution: kindergarten-5
    promised:
      work:
        kk: ойын алаңы
        ru: площадка
      source: paper-2017
      evidence: саду обещана площадка
      verified: false
`;
    const changed = contentAfter(replace('campaigns/kind-run-2017/campaign.yaml', promise, ''));
    expect(changed.institutions.size).toBe(2);
    const { byInstitution } = toPromiseListView({ content: changed, locale: 'ru' });
    expect(byInstitution.title).toBe('1 учреждение, которому обещали помощь');
    expect(byInstitution.institutions).toHaveLength(1);
  });
});

test.each([
  ['kk', ['1 уәде орындалды деп хабарланды', '1 уәде бойынша есеп табылмады', '1 уәде бойынша есеп әлі күтілмейді']],
  [
    'ru',
    ['По сообщениям, выполнено 1 обещание', 'По 1 обещанию отчёт не найден', 'По 1 обещанию отчёт ещё не ожидается'],
  ],
])('one of each state is told in the right form of %s', (locale, titles) => {
  const { sections } = toPromiseListView({ content: contentAfter(), locale });
  expect(sections.map(({ title }) => title)).toEqual(titles);
});
