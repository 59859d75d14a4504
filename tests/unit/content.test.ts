import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../editorial/gate/load-content.ts';
import { locales } from '../../src/i18n/locales.ts';
import { claimsDisagree } from '../../src/model/figure.ts';
import { countStates } from '../../src/model/promise.ts';
import type { FactsEntry } from '../../src/model/entries.ts';
import { toFigureItemView, toFigureView } from '../../src/views/figure.ts';

const { content, entries } = loadContent('src/content');
const figures = [...content.figures.values()];
const figureFiles = entries.facts.filter((entry): entry is FactsEntry<'figures'> => entry.collection === 'figures');
const idsWhere = (field: 'withheld' | 'shownAlone'): string[] =>
  figureFiles.filter(({ facts }) => facts[field]).map(({ id }) => id);

describe('nothing vanishes: the site has', () => {
  test.each([
    ['sources', content.sources.size, 88],
    ['organisations', content.organisations.size, 14],
    ['institutions', content.institutions.size, 17],
    ['campaigns', content.campaigns.size, 24],
    ['press releases', content.pressReleases.size, 16],
    ['pages of its own', content.pages.size, 3],
    ['series', content.series.size, 8],
    ['measures', content.measures.size, 44],
    ['promises', content.promises.length, 17],
    ['totals', content.totals.size, 3],
    ['comparisons', content.comparisons.size, 3],
    ['published figures', content.figures.size, 82],
    ['figure files', figureFiles.length, 84],
    ['figure files on disk', readdirSync('src/content/figures').length, 84],
    ['claims in all figure files', figureFiles.flatMap(({ facts }) => facts.claims).length, 108],
    ['texts', entries.texts.length, 120],
  ])('%s', (_name, found, expected) => {
    expect(found).toBe(expected);
  });

  test('nine promises delivered and eight without a report', () => {
    expect(countStates(content.promises)).toEqual({ delivered: 9, 'no-report-found': 8, promised: 0 });
  });

  test('each text in each language', () => {
    const all = [content.institutions, content.campaigns, content.pressReleases, content.pages].flatMap((records) => [
      ...records.values(),
    ]);
    expect(all.filter(({ texts }) => locales.some(({ code }) => !texts.has(code))).map(({ id }) => id)).toEqual([]);
    expect(all).toHaveLength(60);
  });
});

describe('conflicts are kept', () => {
  const inConflict = [
    'countries-2015',
    'countries-2017',
    'countries-2023',
    'foreign-participants-2025',
    'participants-2012',
    'participants-2014',
    'participants-2015',
    'participants-2017',
    'participants-2018',
    'participants-2019',
    'participants-2023',
    'participants-almaty-half-2024',
    'pupils-issyk-school-intellectual',
    'registered-2017',
  ];

  test('sources disagree on just these figures', () => {
    expect(
      figures
        .filter(({ claims }) => claimsDisagree(claims))
        .map(({ id }) => id)
        .sort(),
    ).toEqual(inConflict);
  });

  test.each(inConflict)('%s says in both languages why one claim is printed', (id) => {
    const { because } = content.figures.get(id) ?? {};
    expect(because?.kk).toBeTruthy();
    expect(because?.ru).toBeTruthy();
  });

  test('the first marathon keeps both of its dates and both of its numbers', () => {
    const dates = content.campaigns.get('almaty-marathon-2012')?.date;
    expect(new Set(dates?.claims.map(({ value }) => value)).size).toBe(2);
    expect(dates?.because?.ru).toBeTruthy();
    const runners = content.figures.get('participants-2012')?.claims.map(({ value }) => value);
    expect(runners).toEqual([2500, 2500, 2500, 2500, 3000, 3000]);
  });
});

describe('money', () => {
  const money = figures.filter(({ measure }) => ['KZT', 'USD'].includes(content.measures.get(measure)?.unit ?? ''));
  const ofRaces = money.filter(({ measure }) => content.measures.get(measure)?.topic === 'race');

  test('of charity is only what is known to be so', () => {
    const ofCharity = money.filter((figure) => !ofRaces.includes(figure)).map(({ id }) => id);
    expect(ofCharity).toEqual(['charity-money-2019', 'charity-money-2020']);
  });

  test.each(ofRaces.map((figure) => ({ id: figure.id, figure })))('of races is never charity: $id', ({ figure }) => {
    for (const { code } of locales) {
      expect(toFigureItemView(figure, { content, locale: code }).isMoneyButNotCharity).toBe(true);
      expect(toFigureView(figure, { content, locale: code }).isMoneyButNotCharity).toBe(true);
    }
  });

  test('of races is in six figures', () => {
    expect(ofRaces).toHaveLength(6);
  });
});

describe('figures that must not be misread', () => {
  test('the two withheld ones are not published', () => {
    expect(idsWhere('withheld')).toEqual(['money-raised-2012-2013', 'money-raised-early-usd']);
    for (const id of idsWhere('withheld')) expect(content.figures.has(id)).toBe(false);
  });

  test('the one shown alone is the number of local participants in 2025', () => {
    expect(idsWhere('shownAlone')).toEqual(['local-participants-2025']);
  });

  test('the one shown alone is in no text', () => {
    expect(content.citing('local-participants-2025')).toEqual([]);
  });
});
