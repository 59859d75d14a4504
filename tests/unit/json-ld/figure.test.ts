import type { Graph } from 'schema-dts';
import { describe, expect, test } from 'vitest';
import { toFigureGraph, toFigureStateGraph } from '../../../src/json-ld/figure.ts';
import { toBounds } from '../../../src/json-ld/quantity.ts';
import { required } from '../../../src/views/context.ts';
import { toFigureStateView } from '../../../src/views/figure-state-page.ts';
import { toFigureView } from '../../../src/views/figure.ts';
import { write, type Change } from '../content-tree.ts';
import { contextAfter, nodeOf, nodesOf } from './graph.ts';

function graphOf(id: string, ...changes: readonly Change[]): Graph {
  const context = contextAfter('ru', ...changes);
  const figure = required(context.content.figures, id);
  return toFigureGraph(figure, toFigureView(figure, context), context);
}

function stateGraphOf(id: string, number: number): Graph {
  const context = contextAfter('ru');
  const figure = required(context.content.figures, id);
  return toFigureStateGraph(figure, toFigureStateView(figure, number, context), context);
}

const claimsOf = (graph: Graph) => nodesOf(graph).filter((node) => node['@type'] === 'Claim');

test.each([
  ['exact', { value: 7 }],
  ['about', { value: 7 }],
  ['more-than', { minValue: 7 }],
  ['at-least', { minValue: 7 }],
  ['up-to', { maxValue: 7 }],
  ['nearly', { maxValue: 7 }],
] as const)('a value that is %s gives %o', (qualifier, bounds) => {
  expect(toBounds({ value: 7, qualifier })).toEqual(bounds);
});

describe('a figure', () => {
  test('is what each source says, the printed answer first', () => {
    const graph = graphOf('participants-2017');
    const claims = claimsOf(graph);
    expect(claims.map((claim) => [claim['@id'], claim['text']])).toEqual([
      ['https://site.test/ru/figures/participants-2017/#claim-fund-2017', '2\u00A0500\u00A0человек (сообщено)'],
      ['https://site.test/ru/figures/participants-2017/#claim-paper-2017', 'около 3\u00A0000\u00A0человек (сообщено)'],
    ]);
    expect(nodeOf(graph, 'WebPage')).toMatchObject({
      mainEntity: { '@id': claims[0]?.['@id'] },
      mentions: [{ '@id': claims[1]?.['@id'] }],
      citation: [
        { '@id': 'https://site.test/ru/sources/fund-2017/#publication' },
        { '@id': 'https://site.test/ru/sources/paper-2017/#publication' },
      ],
      version: 1,
      datePublished: '2026-02-01',
      hasPart: [{ '@type': 'WebPage', '@id': 'https://site.test/ru/figures/participants-2017/1/', version: 1 }],
    });
  });

  test('that was counted is an observation of its subject', () => {
    expect(claimsOf(graphOf('participants-2017'))[0]?.['about']).toMatchObject([
      { '@id': 'https://site.test/ru/campaigns/kind-run-2017/#event' },
      {
        '@type': 'Observation',
        value: 2500,
        unitText: 'человек',
        observationDate: '2017',
        observationAbout: { '@id': 'https://site.test/ru/campaigns/kind-run-2017/#event' },
        variableMeasured: {
          '@type': 'StatisticalVariable',
          name: 'участники',
          description: 'Участники забега.',
        },
      },
    ]);
  });

  test('that is planned nobody has observed', () => {
    const planned = write(
      'figures/expected-2018.yaml',
      `subject: { campaign: kind-run-2018 }
measure: participants
claims:
  - { value: 3000, qualifier: at-least, status: planned, source: fund-2018, evidence: кемінде 3 000 адам, verified: true }
printed: fund-2018
`,
    );
    expect(claimsOf(graphOf('expected-2018', planned))[0]).toMatchObject({
      text: 'не менее 3\u00A0000\u00A0человек (запланировано)',
      about: [{}, { '@type': 'QuantitativeValue', minValue: 3000 }],
    });
  });

  test('of money is a sum with its currency', () => {
    expect(claimsOf(graphOf('prize-fund-2017'))[0]?.['about']).toMatchObject([
      {},
      { '@type': 'MonetaryAmount', currency: 'KZT', maxValue: 500_000, description: 'до 500\u00A0000\u00A0₸' },
    ]);
  });

  test('that was never corrected has no day of change', () => {
    const page = nodeOf(graphOf('participants-2017'), 'WebPage');
    expect(page).not.toHaveProperty('dateModified');
    expect(page).not.toHaveProperty('correction');
  });

  test('that was corrected says when, and what it was', () => {
    expect(nodeOf(graphOf('money-spent-2017'), 'WebPage')).toMatchObject({
      version: 3,
      datePublished: '2026-02-01',
      dateModified: '2026-05-20',
      correction: [
        {
          datePublished: '2026-05-20',
          text: 'Прежнее значение: 1\u00A0100\u00A0000\u00A0₸, новое: 1\u00A0200\u00A0000\u00A0₸. Фонд уточнил отчёт.',
          url: 'https://site.test/ru/figures/money-spent-2017/2/',
        },
        { datePublished: '2026-03-10', url: 'https://site.test/ru/figures/money-spent-2017/1/' },
      ],
    });
  });
});

describe('a published state', () => {
  test('keeps what it said, and says when it was superseded', () => {
    const graph = stateGraphOf('money-spent-2017', 1);
    expect(nodeOf(graph, 'Claim')).toMatchObject({
      '@id': 'https://site.test/ru/figures/money-spent-2017/1/#claim',
      text: 'около 1\u00A0000\u00A0000\u00A0₸ (объявлено)',
      appearance: { '@id': 'https://site.test/ru/sources/paper-2017/#publication' },
    });
    expect(nodeOf(graph, 'WebPage')).toMatchObject({
      version: 1,
      datePublished: '2026-02-01',
      dateModified: '2026-03-10',
      creativeWorkStatus: 'Устаревшая версия',
      correction: [{ datePublished: '2026-03-10', url: 'https://site.test/ru/figures/money-spent-2017/1/' }],
      isPartOf: [{ '@type': 'WebSite' }, { '@id': 'https://site.test/ru/figures/money-spent-2017/' }],
    });
  });

  test('that stands has not been changed', () => {
    const page = nodeOf(stateGraphOf('money-spent-2017', 3), 'WebPage');
    expect(page).toMatchObject({ version: 3, datePublished: '2026-05-20' });
    for (const property of ['dateModified', 'correction', 'creativeWorkStatus'])
      expect(page).not.toHaveProperty(property);
  });
});
