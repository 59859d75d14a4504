import { describe, expect, test } from 'vitest';
import type { Campaign } from '../../../src/model/content.ts';
import { toCampaignListView, toCampaignView } from '../../../src/views/campaign.ts';
import { contentAfter } from '../content-tree.ts';

const content = contentAfter();
const viewOf = (id: string, locale = 'ru') =>
  toCampaignView(content.campaigns.get(id) as Campaign, { content, locale });
const view = viewOf('kind-run-2017');

describe('the years of a series', () => {
  test.each([
    ['kind-run-2016', undefined, '/ru/campaigns/kind-run-2017/'],
    ['kind-run-2017', '/ru/campaigns/kind-run-2016/', '/ru/campaigns/kind-run-2018/'],
    ['kind-run-2018', '/ru/campaigns/kind-run-2017/', undefined],
    ['kids-run-2017', undefined, undefined],
  ])('around %s leave out what is part of another campaign', (id, previous, next) => {
    expect(viewOf(id).previous?.path).toBe(previous);
    expect(viewOf(id).next?.path).toBe(next);
  });

  test('know the parts of a campaign, and the whole of a part', () => {
    expect(view.parts.map(({ path }) => path)).toEqual(['/ru/campaigns/kids-run-2017/']);
    expect(viewOf('kids-run-2017').partOf?.path).toBe('/ru/campaigns/kind-run-2017/');
  });
});

describe('a campaign', () => {
  test('prints one date, keeps the other and says why', () => {
    expect(view.date).toBe('14 мая 2017 года');
    expect(view.otherDates.map(({ date }) => date)).toEqual(['май 2017 года']);
    expect(view.dateBecause?.text).toBe('Газета называет день.');
  });

  test('without a dated source has no date', () => {
    expect(viewOf('kind-run-2018').date).toBeUndefined();
  });

  test('sets each promise beside what came of it', () => {
    const [school, kindergarten] = view.promises;
    expect(school).toMatchObject({
      promised: { work: { text: 'спортзал' }, evidence: { quote: { text: 'школе обещан спортзал' } } },
      delivered: { work: { text: 'спортзал открыт' }, when: 'сентябрь 2017 года' },
    });
    expect(kindergarten?.delivered).toBeUndefined();
    expect(kindergarten?.promised.evidence.isVerified).toBe(false);
  });

  test('in Kazakh names an institution that has no Kazakh text by its Russian title', () => {
    expect(viewOf('kind-run-2017', 'kk').promises[1]?.institution).toEqual({
      path: '/kk/institutions/kindergarten-5/',
      words: { text: 'Детский сад №\u00A05', lang: 'ru' },
    });
  });

  test('shows its figures without the withheld ones and hides no conflict', () => {
    expect(view.figures.map(({ id, disagree }) => [id, disagree])).toEqual([
      ['money-spent-2017', false],
      ['participants-2017', true],
      ['prize-fund-2017', false],
    ]);
  });
});

describe('the list of campaigns', () => {
  const [series] = toCampaignListView({ content, locale: 'ru' }).series;

  test('has the newest first, a ring for each promise', () => {
    expect(series?.campaigns.map(({ year, rings }) => [year, rings.map(({ state }) => state)])).toEqual([
      [2018, ['promised']],
      [2017, []],
      [2017, ['delivered', 'no-report-found']],
      [2016, []],
    ]);
  });

  test('has the rings in words, delivered first', () => {
    expect(series?.campaigns.map(({ countsText }) => countsText)).toEqual([
      'Обещано: 1',
      '',
      'Выполнено: 1 · Отчёт не найден: 1',
      '',
    ]);
  });

  test('names a status only where the campaign was not simply held', () => {
    expect(series?.campaigns.map(({ status }) => status)).toEqual(['объявлена', undefined, undefined, undefined]);
  });
});
