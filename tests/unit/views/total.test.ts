import { describe, expect, test } from 'vitest';
import { loadContent } from '../../../editorial/gate/load-content.ts';
import { formatYears, toTotalLinks, toTotalsView, type TotalView } from '../../../src/views/total.ts';
import { contentAfter, replace, write } from '../content-tree.ts';

const { content } = loadContent('src/content');
const view = toTotalsView({ content, locale: 'ru' });
const totals = view.groups.flatMap((group) => group.totals);
const find = (anchor: string): TotalView => {
  const total = totals.find((candidate) => candidate.anchor === anchor);
  if (!total) throw new Error(`no ${anchor}`);
  return total;
};

describe('a sum of several years', () => {
  const announced = find('total-beneficiaries-announced');

  test('is computed and told in times, not in institutions', () => {
    expect(announced.value).toBe('14\u00A0раз');
    expect(announced.recurring).toContain('не число разных учреждений');
    expect(announced.single).toBeUndefined();
  });

  test('shows every addend with its year, its page and its source', () => {
    expect(
      announced.addends.map(({ campaign, figure, source }) => [
        campaign.path,
        figure.words.text,
        figure.path,
        source.path,
      ]),
    ).toEqual([
      [
        '/ru/campaigns/almaty-marathon-2017/',
        '6\u00A0учреждений',
        '/ru/figures/beneficiaries-2017/',
        '/ru/sources/seed-000/',
      ],
      [
        '/ru/campaigns/almaty-marathon-2019/',
        '3\u00A0учреждения',
        '/ru/figures/beneficiaries-2019/',
        '/ru/sources/kt-2019/',
      ],
      [
        '/ru/campaigns/almaty-marathon-2020/',
        '5\u00A0учреждений',
        '/ru/figures/beneficiaries-2020/',
        '/ru/sources/seed-001/',
      ],
    ]);
  });

  test('says how many years have a number, and which have none', () => {
    expect(announced.coverage).toBe('Источники называют такое число за 3 из 14 лет.');
    expect(announced.missing).toBe('Годы, за которые такого числа нет: 2012–2016, 2018, 2021–2025.');
  });

  test('says the same in Kazakh', () => {
    const [group] = toTotalsView({ content, locale: 'kk' }).groups;
    expect(group?.totals[0]).toMatchObject({
      value: '14\u00A0рет',
      coverage: expect.stringContaining('14 жылдың 3 жылы') as string,
      missing: 'Мұндай сан аталмаған жылдар: 2012–2016, 2018, 2021–2025.',
    });
  });
});

describe('charity money', () => {
  const group = view.groups.find(({ anchor }) => anchor.startsWith('charity-money'));

  test('is two amounts side by side, of 2 of 14 years, which are not added', () => {
    expect(group?.totals.map(({ value, status }) => [value, status])).toEqual([
      ['26\u00A0000\u00A0000\u00A0₸', 'выделено'],
      ['35\u00A0000\u00A0000\u00A0₸', 'запланировано'],
    ]);
    expect(group?.apart).toMatch(/^Источники называют такие суммы за 2 из 14 лет\. .*не складываются\.$/);
    expect(JSON.stringify(view)).not.toMatch(/61[\s\u00A0]000[\s\u00A0]000|61 млн/);
  });

  test('of one year is not called a sum of the years', () => {
    expect(find('total-charity-money-allocated').single).toBe(
      'Это не итог за несколько лет: такая сумма названа только за 2019 год.',
    );
    expect(find('total-charity-money-planned').missing).toBe('Годы, за которые такой суммы нет: 2012–2019, 2021–2025.');
  });
});

describe('the organiser’s total beside ours', () => {
  const [projects, presented, goals] = view.comparisons;

  test('has two numbers for the same years, and no difference between them', () => {
    expect(projects?.title).toBe('Благотворительные проекты, 2012–2019');
    expect(projects?.stated.figure).toMatchObject({
      path: '/ru/figures/charity-projects-2012-2019/',
      words: { text: '17\u00A0проектов' },
    });
    expect(projects?.counts.map(({ value, label }) => `${value} ${label}`)).toEqual([
      '12 обещаний',
      '6 выполнено, по сообщениям',
      '6 отчёт не найден',
      '12 учреждений, которым обещали помощь',
    ]);
  });

  test('shows the years that our counts are made of, and those without', () => {
    expect(projects?.campaigns.map(({ year, rings }) => [year, rings.length])).toEqual([
      [2013, 1],
      [2014, 1],
      [2015, 1],
      [2017, 6],
      [2018, 3],
    ]);
    expect(projects?.without).toBe('Годы, за которые обещаний конкретным учреждениям не найдено: 2012, 2016, 2019.');
    expect(goals?.without).toBeUndefined();
  });

  test('of single years has that year’s counts', () => {
    expect(
      [presented, goals].map((comparison) => [comparison?.title, comparison?.counts.map(({ value }) => value)]),
    ).toEqual([
      ['Представленные проекты, 2017', ['2', '6', '4', '6']],
      ['Благотворительные цели, названные выполненными, 2020', ['3', '5', '2', '5']],
    ]);
  });
});

describe('the page of a figure', () => {
  const links = (id: string) => {
    const figure = content.figures.get(id);
    if (!figure) throw new Error(`no ${id}`);
    const { addendOf, comparedIn } = toTotalLinks(figure, { content, locale: 'ru' });
    return [addendOf, comparedIn].map((list) => list.map(({ path }) => path));
  };

  test.each([
    ['charity-money-2019', ['/ru/totals/#total-charity-money-allocated'], []],
    ['beneficiaries-2017', ['/ru/totals/#total-beneficiaries-announced'], []],
    ['charity-projects-2012-2019', [], ['/ru/totals/#comparison-projects-2012-2019']],
    ['participants-2012', [], []],
  ])('%s leads to where it is added or compared', (id, addendOf, comparedIn) => {
    expect(links(id)).toEqual([addendOf, comparedIn]);
  });
});

test('a figure that is left out is shown with its reason, and sources that disagree with their mark', () => {
  const changed = contentAfter(
    write(
      'figures/m16.yaml',
      `subject: { campaign: kind-run-2016 }
measure: money-spent
claims:
  - { value: 5, qualifier: up-to, status: spent, source: fund-2017, evidence: до пяти, verified: true }
printed: fund-2017
`,
    ),
    write(
      'figures/m18.yaml',
      `subject: { campaign: kind-run-2018 }
measure: money-spent
claims:
  - { value: 7, qualifier: more-than, status: spent, source: fund-2018, evidence: жетіден астам, verified: true }
  - { value: 9, qualifier: exact, status: spent, source: fund-2017, evidence: девять, verified: true }
printed: fund-2018
because: { kk: а, ru: б }
`,
    ),
    replace(
      'totals/money-spent.yaml',
      '  - money-spent-2017\n',
      '  - m18\n  - money-spent-2017\nleftOut:\n  - figure: m16\n    because: { kk: жоғарғы шегі ғана белгілі, ru: известен только предел }\n',
    ),
  );
  const [group] = toTotalsView({ content: changed, locale: 'ru' }).groups;
  const [total] = group?.totals ?? [];
  expect(total?.value).toBe('более 1\u00A0200\u00A0007\u00A0₸');
  expect(total?.addends.map(({ disagree }) => disagree)).toEqual([false, true]);
  expect(total?.coverage).toBe('Источники называют такие суммы за 2 из 3 лет.');
  expect(total?.leftOut).toMatchObject([
    { figure: { path: '/ru/figures/m16/' }, because: { text: 'известен только предел' } },
  ]);
});

test.each([
  [[], ''],
  [[2019], '2019'],
  [[2018, 2019], '2018, 2019'],
  [[2012, 2013, 2014, 2016, 2018, 2019, 2020], '2012–2014, 2016, 2018–2020'],
])('years %j are told as “%s”', (years, text) => {
  expect(formatYears(years)).toBe(text);
});
