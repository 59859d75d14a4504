import type { Graph } from 'schema-dts';
import { describe, expect, test } from 'vitest';
import { toCampaignGraph, toCampaignListGraph } from '../../../src/json-ld/campaign.ts';
import { toCampaignListView, toCampaignView } from '../../../src/views/campaign.ts';
import { required } from '../../../src/views/context.ts';
import { replace, write, type Change } from '../content-tree.ts';
import { contextAfter, nodeOf, nodesOf } from './graph.ts';

function graphOf(id: string, locale: string, ...changes: readonly Change[]): Graph {
  const context = contextAfter(locale, ...changes);
  const campaign = required(context.content.campaigns, id);
  return toCampaignGraph(campaign, toCampaignView(campaign, context), context);
}
const eventOf = (...from: Parameters<typeof graphOf>) => nodeOf(graphOf(...from), 'SportsEvent');

describe('a start', () => {
  test('is an event of its series, on the day that is printed', () => {
    expect(eventOf('kind-run-2017', 'ru')).toMatchObject({
      '@id': 'https://site.test/ru/campaigns/kind-run-2017/#event',
      name: 'Забег доброты – 2017',
      description: 'Школе открыли зал.',
      eventStatus: 'https://schema.org/EventScheduled',
      startDate: '2017-05-14',
      organizer: [{ '@id': 'https://site.test/ru/organisations/run-fund/#organization' }],
      superEvent: [{ '@type': 'EventSeries', '@id': 'https://site.test/ru/campaigns/#series-kind-run' }],
      subEvent: [{ '@type': 'SportsEvent', '@id': 'https://site.test/ru/campaigns/kids-run-2017/#event' }],
      sameAs: ['https://site.test/kk/campaigns/kind-run-2017/#event'],
    });
  });

  test('of which only the year is known has only that', () => {
    expect(eventOf('kind-run-2016', 'ru')['startDate']).toBe('2016');
  });

  test('on an approximate day has no date', () => {
    const about = replace('campaigns/kind-run-2017/campaign.yaml', '- value: "2017-05-14"', '- value: "2017-05~"');
    expect(eventOf('kind-run-2017', 'ru', about)).not.toHaveProperty('startDate');
  });

  test('within another one belongs to it and to the series', () => {
    expect(eventOf('kids-run-2017', 'kk')['superEvent']).toMatchObject([
      { '@type': 'SportsEvent', '@id': 'https://site.test/kk/campaigns/kind-run-2017/#event' },
      { '@type': 'EventSeries' },
    ]);
  });

  test('that was cancelled says so, and keeps the day that was planned', () => {
    const cancelled = replace('campaigns/kind-run-2017/campaign.yaml', 'status: held', 'status: cancelled');
    expect(eventOf('kind-run-2017', 'ru', cancelled)).toMatchObject({
      eventStatus: 'https://schema.org/EventCancelled',
      startDate: '2017-05-14',
    });
  });

  test('with a story behind its status claims nothing of its schedule', () => {
    const putOff = replace(
      'campaigns/kind-run-2017/campaign.yaml',
      'status: held',
      'status: held\nstatusNote: { kk: Кейінге шегерілген., ru: Переносили. }',
    );
    expect(eventOf('kind-run-2017', 'ru', putOff)).not.toHaveProperty('eventStatus');
  });

  test('has a place where one is known', () => {
    const placed = replace(
      'campaigns/kind-run-2017/campaign.yaml',
      'names:',
      'place:\n  statement: { kk: Саябақта., ru: В парке. }\n  source: paper-2017\n  evidence: старт в парке\n  verified: true\nnames:',
    );
    expect(eventOf('kind-run-2017', 'ru')).not.toHaveProperty('location');
    expect(eventOf('kind-run-2017', 'ru', placed)['location']).toEqual({ '@type': 'Place', description: 'В парке.' });
  });
});

test('a drive of volunteers is no sports event', () => {
  const drive = replace('series.yaml', 'kind: race', 'kind: drive');
  const graph = graphOf('kind-run-2017', 'ru', drive);
  expect(nodesOf(graph).some((node) => node['@type'] === 'SportsEvent')).toBe(false);
  expect(nodeOf(graph, 'Event')['name']).toBe('Забег доброты – 2017');
});

test('what is no organisation organises nothing', () => {
  const initiative = replace('organisations/run-fund.yaml', 'names:', 'kind: initiative\nnames:');
  expect(eventOf('kind-run-2017', 'ru', initiative)).not.toHaveProperty('organizer');
});

describe('promises', () => {
  const claims = nodesOf(graphOf('kind-run-2017', 'ru')).filter((node) => node['@type'] === 'Claim');

  test('are what sources say: one claim that it was made, one that it was kept', () => {
    expect(claims.map((claim) => [claim['@id'], claim['name'], claim['text']])).toEqual([
      ['https://site.test/ru/campaigns/kind-run-2017/#promised-school-1', 'Обещано', 'спортзал'],
      ['https://site.test/ru/campaigns/kind-run-2017/#delivered-school-1', 'Выполнено', 'спортзал открыт'],
      ['https://site.test/ru/campaigns/kind-run-2017/#promised-kindergarten-5', 'Обещано', 'площадка'],
    ]);
    expect(claims[1]).toMatchObject({
      temporalCoverage: '2017-09',
      appearance: { '@id': 'https://site.test/ru/sources/fund-2017/#publication' },
    });
  });

  test('without a report are told as such', () => {
    expect(claims[2]?.['description']).toBe(
      'Отчёт не найден. Отчёта об этом учреждении мы не нашли, но это не значит, что работа не сделана.',
    );
  });

  test('are no grants', () => {
    expect(nodesOf(graphOf('kind-run-2017', 'ru')).filter((node) => /Grant/.test(String(node['@type'])))).toEqual([]);
  });
});

describe('money for charity', () => {
  const measure = replace(
    'measures.yaml',
    'money-spent:\n',
    'charity-money:\n  name: { kk: қайырымдылық ақшасы, ru: деньги на благотворительность }\n  unit: KZT\n  topic: charity\n  description: { kk: Қайырымдылыққа арналған ақша., ru: Деньги для благотворительности. }\n  additive: true\nmoney-spent:\n',
  );
  const figure = (status: string, more = ''): Change =>
    write(
      'figures/charity-money-2017.yaml',
      `subject: { campaign: kind-run-2017 }
measure: charity-money
claims:
  - value: 3000000
    qualifier: more-than
    status: ${status}
    source: fund-2017
    evidence: более 3 000 000 тенге
    verified: true
printed: fund-2017
${more}`,
    );
  const grantOf = (status: string) => nodeOf(graphOf('kind-run-2017', 'ru', measure, figure(status)), 'MonetaryGrant');

  test('is a grant whose words say that it is planned, not spent', () => {
    expect(grantOf('planned')).toMatchObject({
      '@id': 'https://site.test/ru/figures/charity-money-2017/#grant',
      description: 'Запланировано: более 3\u00A0000\u00A0000\u00A0₸. Это не значит, что деньги израсходованы.',
      amount: {
        '@type': 'MonetaryAmount',
        currency: 'KZT',
        minValue: 3_000_000,
        description: 'более 3\u00A0000\u00A0000\u00A0₸',
      },
    });
    expect(grantOf('allocated')['description']).toMatch(/^Выделено: .* Это не значит/);
  });

  test('that was spent is told as spent', () => {
    expect(grantOf('spent')['description']).toBe('Израсходовано: более 3\u00A0000\u00A0000\u00A0₸.');
  });

  test('has no giver, since no record names one', () => {
    expect(grantOf('planned')).not.toHaveProperty('funder');
    expect(grantOf('planned')).not.toHaveProperty('sponsor');
  });

  test('that may stand on its own page alone stays away', () => {
    const alone = figure('planned', 'shownAlone: { kk: Салыстырылмайды., ru: Не сравнивают. }\n');
    const text = JSON.stringify(graphOf('kind-run-2017', 'ru', measure, alone));
    expect(text).toContain('figures/charity-money-2017/');
    expect(text).not.toMatch(/MonetaryGrant|3.?000.?000/);
  });

  test('of prizes is no grant', () => {
    expect(JSON.stringify(graphOf('kind-run-2017', 'ru'))).not.toContain('Grant');
  });
});

test('the list of campaigns tells of every series', () => {
  const context = contextAfter('ru');
  const graph = toCampaignListGraph(toCampaignListView(context), context);
  expect(nodeOf(graph, 'EventSeries')).toMatchObject({
    '@id': 'https://site.test/ru/campaigns/#series-kind-run',
    name: '«Забег доброты»',
    description: 'Выдуманный забег.',
    subEvent: [2016, 2017, 2017, 2018].map(() => ({ '@type': 'SportsEvent' })),
  });
  expect(nodeOf(graph, 'ItemList')['numberOfItems']).toBe(4);
});
