import { describe, expect, test } from 'vitest';
import type { Figure } from '../../../src/model/content.ts';
import { toFigureItemView, toFigureListView, toFigureView } from '../../../src/views/figure.ts';
import { toSourceView } from '../../../src/views/source.ts';
import type { Source } from '../../../src/model/content.ts';
import { contentAfter } from '../content-tree.ts';

const content = contentAfter();
const context = { content, locale: 'ru' };
const figure = (id: string): Figure => content.figures.get(id) as Figure;
const viewOf = (id: string) => toFigureView(figure(id), context);

describe('a figure on which sources disagree', () => {
  const view = viewOf('participants-2017');

  test('prints one claim, shows the other and says why', () => {
    expect(view.printed.value).toBe('2 500 человек'.replace(/ /g, '\u00A0'));
    expect(view.others.map(({ value }) => value)).toEqual(['около 3\u00A0000\u00A0человек']);
    expect(view).toMatchObject({ disagree: true, because: { text: 'Число называет сам организатор.' } });
  });

  test('tells who says it, when and in which words', () => {
    expect(view.printed.evidence).toEqual({
      source: { path: '/ru/sources/fund-2017/', words: { text: 'Run Fund', lang: undefined } },
      published: 'июнь 2017 года',
      quote: { text: 'вышли 2 500 человек', lang: 'ru' },
      isVerified: true,
    });
  });

  test('leads to the texts that cite it, each once', () => {
    expect(view.usedIn.map(({ path }) => path)).toEqual(['/ru/campaigns/kind-run-2017/']);
  });

  test('has the other figures of its campaign beside it', () => {
    expect(view.related.map(({ id }) => id)).toEqual(['money-spent-2017', 'prize-fund-2017']);
  });
});

describe('a figure that may be shown only alone', () => {
  const item = toFigureItemView(figure('pupils-school-1'), context);

  test('has its value on its own page', () => {
    expect(viewOf('pupils-school-1')).toMatchObject({ value: '120\u00A0человек', related: [] });
    expect(viewOf('pupils-school-1').shownAlone?.text).toBe('Это число не сравнивают с другими.');
  });

  test('has no value and no claims in any list', () => {
    expect(item).toMatchObject({ printed: undefined, others: [] });
    expect(JSON.stringify(item)).not.toContain('120');
  });

  test('has none on the page of its source either', () => {
    const { figures } = toSourceView(content.sources.get('fund-2017') as Source, context);
    expect(figures.find(({ id }) => id === 'pupils-school-1')?.printed).toBeUndefined();
  });
});

describe('money', () => {
  test.each([
    ['money-spent-2017', false],
    ['prize-fund-2017', true],
    ['participants-2017', false],
  ])('of %s is charity or is said not to be, in lists too', (id, isMoneyButNotCharity) => {
    expect(toFigureItemView(figure(id), context).isMoneyButNotCharity).toBe(isMoneyButNotCharity);
    expect(viewOf(id).isMoneyButNotCharity).toBe(isMoneyButNotCharity);
  });
});

test('a revised figure tells what it was, and why it changed', () => {
  expect(viewOf('money-spent-2017').history.map(({ day, text, because }) => [day, text, because.text])).toEqual([
    [
      '2026-03-10',
      'Исправлено: 10 марта 2026 года. Прежнее значение: около 1\u00A0000\u00A0000\u00A0₸.',
      'Фонд опубликовал отчёт.',
    ],
    [
      '2026-05-20',
      'Исправлено: 20 мая 2026 года. Прежнее значение: 1\u00A0100\u00A0000\u00A0₸.',
      'Фонд уточнил отчёт.',
    ],
  ]);
});

test('the list has every published figure once, by topic', () => {
  const { topics } = toFigureListView(context);
  const listed = topics.map(({ topic, measures }) => [
    topic,
    measures.flatMap(({ figures }) => figures.map(({ id }) => id)),
  ]);
  expect(Object.fromEntries(listed)).toEqual({
    charity: ['money-spent-2017'],
    institution: ['pupils-school-1'],
    race: ['participants-2017', 'prize-fund-2017'],
    drive: [],
  });
});
