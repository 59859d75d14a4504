import { describe, expect, test } from 'vitest';
import type { Campaign, Figure, Institution, Organisation, PressRelease, Source } from '../../../src/model/content.ts';
import { toCampaignListView, toCampaignView } from '../../../src/views/campaign.ts';
import { toFigureView } from '../../../src/views/figure.ts';
import { toFigureStateView } from '../../../src/views/figure-state-page.ts';
import { toInstitutionView } from '../../../src/views/institution.ts';
import { toOrganisationView } from '../../../src/views/organisation.ts';
import type { PageView } from '../../../src/views/page.ts';
import { toPressReleaseView } from '../../../src/views/press-release.ts';
import { toSearchFacts } from '../../../src/views/search-facts.ts';
import { toSourceView } from '../../../src/views/source.ts';
import { contentAfter, replace } from '../content-tree.ts';

const content = contentAfter();
const context = { content, locale: 'ru' };
const kk = { content, locale: 'kk' };
const told = ({ search }: PageView): string =>
  (search?.filters ?? []).map(({ name, value }) => `${name}:${value}`).join(' ');

const figure = (id: string, from = content): Figure => from.figures.get(id) as Figure;
const campaign = (id: string, from = content): Campaign => from.campaigns.get(id) as Campaign;

describe('the search index is told', () => {
  test('of a campaign: its year, series, institutions, states and date', () => {
    const { page } = toCampaignView(campaign('kind-run-2017'), context);
    expect(told(page)).toBe(
      'kind:campaign year:2017 series:kind-run institution:kindergarten-5 institution:school-1 promise:delivered promise:no-report-found',
    );
    expect(page.search).toMatchObject({ kind: 'Кампания', date: '14 мая 2017 года', sortDate: '2017-05-14' });
  });

  test('of a cancelled campaign no day on which nothing happened', () => {
    const cancelled = contentAfter(
      replace('campaigns/kind-run-2017/campaign.yaml', 'status: held', 'status: cancelled'),
    );
    const { page } = toCampaignView(campaign('kind-run-2017', cancelled), { content: cancelled, locale: 'ru' });
    expect(page.search).toMatchObject({ date: '2017 год', sortDate: '2017-05-14' });
  });

  test('of an institution: the years, series and states of its promises, and itself', () => {
    const { page } = toInstitutionView(content.institutions.get('school-1') as Institution, kk);
    expect(told(page)).toBe(
      'kind:institution year:2017 year:2018 series:kind-run institution:school-1 promise:delivered promise:promised',
    );
    expect(page.search).toMatchObject({ kind: 'Мекеме', date: undefined, sortDate: undefined });
  });

  test('of a press release: the event’s date as precise as it is', () => {
    const { page } = toPressReleaseView(content.pressReleases.get('announcement-2018') as PressRelease, kk);
    expect(told(page)).toBe('kind:press-release year:2018 series:kind-run institution:school-1');
    expect(page.search?.sortDate).toBe('2018');
    expect(page.search?.date).toContain('2018');
  });

  test('of a figure: its subject and the time that it is of', () => {
    const { search } = toFigureView(figure('participants-2017'), context).page;
    expect(search).toMatchObject({ kind: 'Показатель', date: '2017 год', sortDate: '2017' });
    expect(told(toFigureView(figure('participants-2017'), context).page)).toBe('kind:figure year:2017 series:kind-run');
    expect(told(toFigureView(figure('pupils-school-1'), context).page)).toContain('institution:school-1');
    const ofSeries: Figure = { ...figure('participants-2017'), subject: { series: 'kind-run' } };
    expect(told(toFigureView(ofSeries, context).page)).toBe('kind:figure year:2017 series:kind-run');
  });

  test('of a figure about an early start, though told years later, that it is of that start’s year', () => {
    const later = contentAfter(replace('figures/participants-2017.yaml', 'asOf: "2017"', 'asOf: "2024"'));
    const { search } = toFigureView(figure('participants-2017', later), { content: later, locale: 'ru' }).page;
    expect(search).toMatchObject({ date: '2017 год', sortDate: '2017' });
    expect(search?.filters).toContainEqual({ name: 'year', value: '2017' });
  });

  test('of a source when it was published, and of an organisation what it holds', () => {
    const source = [...content.sources.values()].find(({ published }) => published !== undefined) as Source;
    const { search } = toSourceView(source, context).page;
    expect(search?.sortDate).toBe(source.published);
    expect(search?.filters).toEqual([
      { name: 'kind', value: 'source' },
      { name: 'year', value: source.published?.slice(0, 4) },
    ]);
    const organisation = content.organisations.get('run-fund') as Organisation;
    expect(told(toOrganisationView(organisation, context).page)).toBe('kind:organisation series:kind-run');
  });

  test('nothing of lists, of published states and of texts that are not translated', () => {
    expect(toCampaignListView(context).page.search).toBeUndefined();
    expect(toFigureStateView(figure('participants-2017'), 1, context).page.search).toBeUndefined();
    const onlyRussian = content.institutions.get('kindergarten-5') as Institution;
    expect(toInstitutionView(onlyRussian, kk).page.search).toBeUndefined();
    expect(toInstitutionView(onlyRussian, context).page.search).toBeDefined();
  });
});

test('each value of a filter is told once, in a fixed order', () => {
  const { filters } = toSearchFacts('press-release', { years: [2020, undefined, 2019, 2020] }, 'kk');
  expect(filters.map(({ value }) => value)).toEqual(['press-release', '2019', '2020']);
});
