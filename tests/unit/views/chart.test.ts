import { load } from 'cheerio';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../../editorial/gate/load-content.ts';
import { locales } from '../../../src/i18n/locales.ts';
import { translatorOf } from '../../../src/i18n/translate.ts';
import type { Figure } from '../../../src/model/content.ts';
import { hasClaimsChart, toClaimsChart, toClaimsCharts } from '../../../src/views/chart-claims.ts';
import { yearChartIds } from '../../../src/routing/paths.ts';
import { chartIds, toChartCsv, toChartListView, toChartSvg } from '../../../src/views/chart.ts';
import { toInstitutionView } from '../../../src/views/institution.ts';

const { content } = loadContent('src/content');
const figure = (id: string): Figure => content.figures.get(id) as Figure;

/** The figures that the chart of participants is to show: of the marathon's own years, nothing else. */
const participantFigures = [
  'participants-2012',
  'participants-2013',
  'participants-2014',
  'participants-2015',
  'participants-2016',
  'participants-2017',
  'participants-2018',
  'participants-2019',
  'participants-2023',
  'participants-2024',
  'participants-2025',
];
const participantClaims = participantFigures.flatMap((id) => figure(id).claims);
const differing = [
  'countries-2017',
  'foreign-participants-2025',
  'participants-2012',
  'participants-2014',
  'participants-2015',
  'participants-2017',
  'participants-2023',
  'pupils-issyk-school-intellectual',
];

describe.each(locales)('the charts by year in $code', ({ code: locale }) => {
  const context = { content, locale };
  const t = translatorOf(locale);
  const { charts } = toChartListView(context);
  const [participants, promises, money] = charts;
  if (!participants || !promises || !money) throw new Error('a chart is missing');

  test('are three, with the same points on a phone as where there is room', () => {
    expect(charts.map(({ id }) => id)).toEqual(['participants', 'promises', 'charity-money']);
    for (const { wide, narrow } of charts)
      expect(narrow.points.map(({ href, label }) => [href, label])).toEqual(
        wide.points.map(({ href, label }) => [href, label]),
      );
  });

  test('have a row of the table for every point and for every year without one', () => {
    for (const { wide, table } of charts) {
      const full = table.rows.filter((row) => row.length === table.head.length);
      expect(full).toHaveLength(wide.points.length);
      const years = table.rows.map(([heading]) => Number(heading?.words.text));
      expect(new Set(years).size).toBe(14);
      expect(years).toEqual([...years].sort((a, b) => a - b));
      for (const row of table.rows)
        expect(row.reduce((columns, { span = 1 }) => columns + span, 0)).toBe(table.head.length);
    }
  });

  describe('of participants', () => {
    test('shows every claim of every source and no other number', () => {
      expect(participantClaims).toHaveLength(28);
      expect(participants.wide.points).toHaveLength(28);
      expect(participants.wide.points.map(({ href }) => href)).toEqual(
        participantFigures.flatMap((id) => figure(id).claims.map(() => `/${locale}/figures/${id}/`)),
      );
    });

    test('marks one claim a figure as printed', () => {
      const isPrinted = (label: string): boolean => label.includes(t('chart.printed'));
      expect(participants.wide.points.filter(({ label }) => isPrinted(label))).toHaveLength(11);
      const ringed = participants.wide.points.filter(({ marks }) => marks.some(({ tone }) => tone === 'printed-ring'));
      expect(ringed.every(({ label }) => isPrinted(label))).toBe(true);
      expect(ringed).toHaveLength(11);
    });

    test('spans the five years in which numbers differ', () => {
      for (const { marks } of [participants.wide, participants.narrow])
        expect(marks.filter(({ tone }) => tone === 'span')).toHaveLength(5);
    });

    test('has the same values in the table as in the points', () => {
      const values = participants.table.rows.flatMap((row) => (row.length > 2 ? [row[1]?.words.text ?? ''] : []));
      participants.wide.points.forEach(({ label }, index) => expect(label).toContain(values[index]));
    });

    test('tells the cancelled year from those of which no number was found', () => {
      const gaps = participants.table.rows
        .filter((row) => row.length === 2)
        .map((row) => row.map(({ words }) => words.text));
      const unknown = t('chart.participants.unknown');
      expect(gaps).toEqual([
        ['2020', t('chart.cancelled')],
        ['2021', unknown],
        ['2022', unknown],
      ]);
    });
  });

  describe('of promises', () => {
    test('has a ring for each promise, leading to its institution', () => {
      const tones = promises.wide.points.flatMap(({ marks }) => marks.map(({ tone }) => tone));
      expect(tones.filter((tone) => tone === 'ring-delivered')).toHaveLength(9);
      expect(tones.filter((tone) => tone === 'ring-no-report-found')).toHaveLength(8);
      expect(new Set(promises.wide.points.map(({ href }) => href)).size).toBe(17);
    });
  });

  describe('of money', () => {
    test('shows what was set aside and what was planned as different things', () => {
      const tones = money.wide.points.map(({ marks }) => marks.map(({ tone }) => tone));
      expect(tones).toEqual([['money-allocated'], ['money-planned', 'money-planned-hatch']]);
      expect(money.wide.points.map(({ href }) => href)).toEqual([
        `/${locale}/figures/charity-money-2019/`,
        `/${locale}/figures/charity-money-2020/`,
      ]);
    });

    test('says in words that neither is money spent, and sums nothing', () => {
      expect(money.notes).toEqual([t('chart.money.notSpent')]);
      expect(JSON.stringify(money).replace(/\s/gu, '')).not.toContain('61000000');
    });

    test('has no money of races in it', () => {
      expect(JSON.stringify(money)).not.toMatch(/prize|race-cost|partners-tax/);
    });
  });

  test.each(chartIds(content))('%s stands alone as a picture', (id) => {
    const svg = toChartSvg(id, context, (path) => `https://izgi-iz.example${path}`);
    const $ = load(svg, { xml: { xmlMode: true } });
    expect($('script, style, foreignObject, image, [class], [style], a')).toHaveLength(0);
    const words = $('text')
      .map((_, line) => $(line).text())
      .get();
    expect(words).toContain($('svg > title').text());
    expect(words.join(' ')).toContain(`https://izgi-iz.example/${locale}/`);
    expect(words.join(' ')).not.toMatch(/undefined|\{\{|NaN/);
    expect(svg).not.toMatch(/NaN|undefined/);
  });

  test('the one of claims leads elsewhere from its own page', () => {
    const chart = toClaimsChart(figure('participants-2017'), context, 'source');
    expect(chart?.wide.points.map(({ href }) => href).sort()).toEqual([
      `/${locale}/sources/almatytv-kk-2017/`,
      `/${locale}/sources/am-en-459/`,
      `/${locale}/sources/tengri-tv-2017/`,
    ]);
    expect(chart?.table.rows).toHaveLength(3);
  });
});

describe('the claims of one figure', () => {
  test('have a chart where sources give different numbers', () => {
    expect(
      [...content.figures.values()]
        .filter(hasClaimsChart)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(differing);
    expect(chartIds(content).slice(3).sort()).toEqual(differing);
  });

  test('have none where they agree, or differ in a word of care only', () => {
    const context = { content, locale: 'kk' };
    expect(toClaimsChart(figure('participants-2013'), context)).toBeUndefined();
    expect(toClaimsChart(figure('participants-2019'), context)).toBeUndefined();
  });

  test('have none where the figure may only be shown alone', () => {
    const alone = figure('local-participants-2025');
    const withMore = { ...alone, claims: alone.claims.flatMap((claim) => [claim, { ...claim, value: 1 }]) };
    expect(alone.shownAlone).toBeDefined();
    expect(hasClaimsChart(withMore)).toBe(false);
  });

  test('are charted on the pages that they are about', () => {
    const of2017 = content.figuresAbout('campaign', 'almaty-marathon-2017');
    expect(
      toClaimsCharts(of2017, { content, locale: 'ru' })
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['countries-2017', 'participants-2017']);
    const withChart = [...content.institutions.values()].filter(
      (institution) => toInstitutionView(institution, { content, locale: 'ru' }).claimsCharts.length > 0,
    );
    expect(withChart.map(({ id }) => id)).toEqual(['issyk-school-intellectual']);
  });
});

test('no figure may take the name of a chart by year', () => {
  expect(chartIds(content).slice(0, 3)).toEqual(yearChartIds);
});

describe('the numbers to take away', () => {
  type Row = Readonly<Record<string, string>>;
  const read = (id: string): Row[] => parse<Row>(toChartCsv(id, { content }), { columns: true });

  test('are lines as those of the tables, after RFC 4180', () => {
    const lines = toChartCsv('charity-money', { content }).split('\r\n');
    expect(lines).toHaveLength(4);
    expect(lines.every((line) => !line.includes('\n'))).toBe(true);
    expect(lines.at(-1)).toBe('');
  });

  test('are a row a claim', () => {
    const rows = read('participants');
    expect(rows.map(({ value, qualifier, status, source }) => [Number(value), qualifier, status, source])).toEqual(
      participantClaims.map(({ value, qualifier, status, source }) => [value, qualifier, status, source]),
    );
    expect(rows.filter(({ printed }) => printed === 'true')).toHaveLength(11);
    expect(rows.filter(({ printed }) => printed === 'false')).toHaveLength(17);
  });

  test('name the year, the publisher, the address and the figure', () => {
    expect(read('participants')[0]).toEqual({
      year: '2012',
      value: '2500',
      unit: 'people',
      qualifier: 'exact',
      status: 'stated-total',
      source: 'am-en-822',
      publisher: 'almaty-marathon.kz',
      url: 'https://almaty-marathon.kz/en/news/822',
      figure: 'participants-2012',
      printed: 'true',
    });
    expect(read('charity-money').map(({ year, value, status }) => [year, value, status])).toEqual([
      ['2019', '26000000', 'allocated'],
      ['2020', '35000000', 'planned'],
    ]);
  });

  test('of promises are a row a promise, with who promised and who reports', () => {
    const rows = read('promises');
    expect(rows).toHaveLength(17);
    for (const { state, delivered_source: source } of rows) expect(state === 'delivered').toBe(source !== '');
  });

  test('of one figure are its claims', () => {
    expect(read('pupils-issyk-school-intellectual').map(({ value, year }) => [value, year])).toEqual([
      ['200', ''],
      ['193', ''],
    ]);
  });
});
