import type { Graph } from 'schema-dts';
import { describe, expect, test } from 'vitest';
import { toPressReleaseGraph } from '../../../src/json-ld/press-release.ts';
import { required } from '../../../src/views/context.ts';
import { toPressReleaseView } from '../../../src/views/press-release.ts';
import { withPicture } from '../../../editorial/examples/pictures.ts';
import { carryOut, replace, type Change } from '../content-tree.ts';
import { contextAfter, nodeOf } from './graph.ts';

function graphOf(id: string, locale: string, ...changes: readonly Change[]): Graph {
  const context = contextAfter(locale, ...changes);
  const release = required(context.content.pressReleases, id);
  return toPressReleaseGraph(release, toPressReleaseView(release, context), context);
}
const articleOf = (...from: Parameters<typeof graphOf>) => nodeOf(graphOf(...from), 'NewsArticle');

describe('news', () => {
  test('is an article that rests on its sources', () => {
    expect(articleOf('gym-2017', 'ru')).toMatchObject({
      '@id': 'https://site.test/ru/press-releases/gym-2017/#article',
      headline: 'В школе открыли спортзал',
      description: 'Обещанный зал передан.',
      inLanguage: 'ru',
      datePublished: '2026-03-01',
      temporalCoverage: '2017-09',
      publisher: { '@id': 'https://site.test/ru/#publisher' },
      about: [
        { '@type': 'SportsEvent', '@id': 'https://site.test/ru/campaigns/kind-run-2017/#event' },
        { '@type': 'School', '@id': 'https://site.test/ru/institutions/school-1/#organization' },
      ],
      isBasedOn: [
        {
          '@type': 'CreativeWork',
          '@id': 'https://site.test/ru/sources/fund-2017/#publication',
          name: 'Итоги забега доброты',
          url: 'https://fund.example/2017',
          inLanguage: ['ru'],
          datePublished: '2017-06',
          publisher: { '@type': 'Organization', name: 'Фонд забега' },
        },
      ],
      citation: [{ '@type': 'WebPage', '@id': 'https://site.test/ru/figures/money-spent-2017/' }],
    });
  });

  test('is the main thing of its page', () => {
    const graph = graphOf('gym-2017', 'ru');
    expect(nodeOf(graph, 'WebPage')['mainEntity']).toEqual({ '@id': nodeOf(graph, 'NewsArticle')['@id'] });
  });

  test('names no person as its author', () => {
    expect(articleOf('gym-2017', 'ru')).not.toHaveProperty('author');
  });

  test('of an approximate time tells no time', () => {
    expect(articleOf('announcement-2018', 'kk')).not.toHaveProperty('temporalCoverage');
  });
});

describe('corrections', () => {
  test('of a cited figure stand on the article, and date its change', () => {
    expect(articleOf('gym-2017', 'ru')).toMatchObject({
      dateModified: '2026-05-20',
      correction: [
        {
          '@type': 'CorrectionComment',
          text: 'Прежнее значение: 1\u00A0100\u00A0000\u00A0₸, новое: 1\u00A0200\u00A0000\u00A0₸. Фонд уточнил отчёт.',
          datePublished: '2026-05-20',
          inLanguage: 'ru',
          url: 'https://site.test/ru/figures/money-spent-2017/2/',
        },
        { datePublished: '2026-03-10', url: 'https://site.test/ru/figures/money-spent-2017/1/' },
      ],
    });
  });

  test('without any there is no day of change', () => {
    const article = articleOf('announcement-2018', 'kk');
    expect(article).not.toHaveProperty('dateModified');
    expect(article).not.toHaveProperty('correction');
  });

  test('of a figure before the article was published are not the article’s', () => {
    const later = replace('press-releases/gym-2017/press-release.yaml', '"2026-03-01"', '"2026-06-01"');
    expect(articleOf('gym-2017', 'ru', later)).not.toHaveProperty('dateModified');
  });

  test('of its own words lead to their place on the page', () => {
    const corrected = replace(
      'press-releases/gym-2017/press-release.yaml',
      'sources:\n',
      'corrections:\n  - date: "2026-07-01"\n    change: { kk: Күні түзетілді., ru: Исправлена дата. }\nsources:\n',
    );
    expect(articleOf('gym-2017', 'ru', corrected)).toMatchObject({
      dateModified: '2026-07-01',
      correction: [
        {
          text: 'Исправлена дата.',
          datePublished: '2026-07-01',
          url: 'https://site.test/ru/press-releases/gym-2017/#corrected-2026-07-01',
        },
        { datePublished: '2026-05-20' },
        { datePublished: '2026-03-10' },
      ],
    });
  });
});

describe('translations', () => {
  test('point at their original, and the original at them', () => {
    expect(articleOf('gym-2017', 'ru')['workTranslation']).toEqual([
      { '@type': 'NewsArticle', '@id': 'https://site.test/kk/press-releases/gym-2017/#article', inLanguage: 'kk' },
    ]);
    expect(articleOf('gym-2017', 'ru')).not.toHaveProperty('translationOfWork');
    expect(articleOf('gym-2017', 'kk')['translationOfWork']).toEqual({
      '@type': 'NewsArticle',
      '@id': 'https://site.test/ru/press-releases/gym-2017/#article',
      inLanguage: 'ru',
    });
  });

  test('are not claimed where a page shows another language’s text', () => {
    const article = articleOf('announcement-2018', 'ru');
    expect(article).toMatchObject({
      '@id': 'https://site.test/kk/press-releases/announcement-2018/#article',
      url: 'https://site.test/kk/press-releases/announcement-2018/',
      inLanguage: 'kk',
      headline: { '@value': 'Кітапхана уәде етілді', '@language': 'kk' },
    });
    expect(article).not.toHaveProperty('translationOfWork');
    expect(article).not.toHaveProperty('workTranslation');
  });
});

test('the pictures of news are told with their words, their authors and their licences', () => {
  const picture = withPicture({
    ru: '![Новый спортзал школы](gym.jpg "Спортзал")',
    facts: '  gym.jpg:\n    credit: { kk: Қор, ru: Фонд }\n    licence: cc-by-4.0\n',
  });
  expect(articleOf('gym-2017', 'ru', carryOut(picture))).toMatchObject({
    image: [
      {
        '@type': 'ImageObject',
        contentUrl: 'https://site.test/pictures/press-releases/gym-2017/gym-2.jpg',
        description: 'Новый спортзал школы',
        caption: 'Спортзал',
        creditText: 'Фонд',
        license: 'https://creativecommons.org/licenses/by/4.0/',
      },
    ],
  });
  expect(articleOf('gym-2017', 'ru')).not.toHaveProperty('image');
});
