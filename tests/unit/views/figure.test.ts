import { describe, expect, test } from 'vitest';
import type { Figure } from '../../../src/model/content.ts';
import { toCitableState } from '../../../src/views/citation.ts';
import { toEmbedView } from '../../../src/views/embed.ts';
import { toFigureItemView, toFigureView } from '../../../src/views/figure.ts';
import { toFigureTopicView } from '../../../src/views/figure-list.ts';
import { placesOf } from '../../../src/model/list-parts.ts';
import { toFigureStateView } from '../../../src/views/figure-state-page.ts';
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

  test('leads to the words that cite it, each text once', () => {
    expect(view.usedIn.map(({ path }) => decodeURIComponent(path))).toEqual([
      '/ru/campaigns/kind-run-2017/#cited-participants-2017:~:text=2\u00A0500 человек',
    ]);
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

describe('a revised figure', () => {
  const { states } = viewOf('money-spent-2017');

  test('has every state that was published, newest first, each with its page for ever', () => {
    expect(states.map(({ path, value, published }) => [path, value.replaceAll('\u00A0', ' '), published?.day])).toEqual(
      [
        ['/ru/figures/money-spent-2017/3/', '1 200 000 ₸', '2026-05-20'],
        ['/ru/figures/money-spent-2017/2/', '1 100 000 ₸', '2026-03-10'],
        ['/ru/figures/money-spent-2017/1/', 'около 1 000 000 ₸', '2026-02-01'],
      ],
    );
  });

  test('says of each former state when, by what and why it was replaced', () => {
    expect(states.map(({ superseded }) => superseded?.text.replaceAll('\u00A0', ' '))).toEqual([
      undefined,
      'Заменена: 20 мая 2026 года. Следующее значение: 1 200 000 ₸.',
      'Заменена: 10 марта 2026 года. Следующее значение: 1 100 000 ₸.',
    ]);
    expect(states.map(({ superseded }) => superseded?.because.text)).toEqual([
      undefined,
      'Фонд уточнил отчёт.',
      'Фонд опубликовал отчёт.',
    ]);
  });

  test('keeps the page of a former state, with its own value and the way to the present one', () => {
    const view = toFigureStateView(figure('money-spent-2017'), 1, { content, locale: 'kk' });
    expect(view).toMatchObject({
      path: '/kk/figures/money-spent-2017/1/',
      value: 'шамамен 1 000 000 ₸'.replaceAll(' ', '\u00A0').replace('\u00A0', ' '),
      source: { path: '/kk/sources/paper-2017/' },
      evidence: undefined,
      current: { path: '/kk/figures/money-spent-2017/' },
      page: { isIndexed: false, canonicalPath: '/kk/figures/money-spent-2017/1/' },
    });
  });

  test('shows the evidence on the page of the state that stands', () => {
    const view = toFigureStateView(figure('money-spent-2017'), 3, context);
    expect(view.superseded).toBeUndefined();
    expect(view.evidence?.quote.text).toBe('на зал ушло 1 200 000 тенге');
  });

  test('is cited with the kind of money that the state was', () => {
    const cited = (id: string, number: number) =>
      toCitableState(figure(id), number, context, new URL('https://site.example')).value;
    expect(cited('money-spent-2017', 3)).toBe('1\u00A0200\u00A0000\u00A0₸, израсходовано');
    expect(cited('participants-2017', 1)).toBe('2\u00A0500\u00A0человек');
  });

  test('is embedded as it stands, or pinned to a state that says what replaced it', () => {
    const embed = (number?: number) =>
      toEmbedView(figure('money-spent-2017'), number, context, new URL('https://site.example'));
    expect(embed()).toMatchObject({
      address: 'https://site.example/ru/figures/money-spent-2017/',
      state: { number: 3, superseded: undefined },
    });
    expect(embed(1)).toMatchObject({
      address: 'https://site.example/ru/figures/money-spent-2017/1/',
      state: { number: 1, superseded: { because: { text: 'Фонд опубликовал отчёт.' } } },
    });
  });
});

test('the lists have every published figure once, by topic', () => {
  const listed = placesOf(content.figureTopics).map((place) => [
    place.list,
    toFigureTopicView(place, context).measures.flatMap(({ figures }) => figures.map(({ id }) => id)),
  ]);
  expect(Object.fromEntries(listed)).toEqual({
    charity: ['money-spent-2017'],
    institution: ['pupils-school-1'],
    race: ['participants-2017', 'prize-fund-2017'],
  });
});
