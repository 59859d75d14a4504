import { describe, expect, test } from 'vitest';
import type { Source } from '../../../src/model/content.ts';
import { toEvidenceView } from '../../../src/views/evidence.ts';
import { sourceTitle } from '../../../src/views/link.ts';
import { toSourceView } from '../../../src/views/source.ts';
import { foreignWords, languageName, wordsIn } from '../../../src/views/words.ts';
import { contentAfter } from '../content-tree.ts';

const content = contentAfter();
const source = (id: string): Source => content.sources.get(id) as Source;

describe('words', () => {
  test('in the language of the page carry no mark', () => {
    expect(wordsIn({ kk: 'қала', ru: 'город' }, 'ru')).toEqual({ text: 'город', lang: undefined });
    expect(foreignWords('город', 'ru', 'ru').lang).toBeUndefined();
  });

  test('that are not translated yet are marked with their language', () => {
    expect(wordsIn({ kk: 'қала', ru: 'город' }, 'en')).toEqual({ text: 'қала', lang: 'kk' });
    expect(foreignWords('city', 'en', 'ru').lang).toBe('en');
  });

  test.each([
    ['de', 'kk', 'немісше'],
    ['ru', 'kk', 'орысша'],
    ['en', 'ru', 'английский'],
    ['fr', 'ru', 'французский'],
  ])('for the language %s are those of %s', (language, locale, name) => {
    expect(languageName(language, locale)).toBe(name);
  });
});

describe('a quotation', () => {
  const quoted = (evidence: string): string =>
    toEvidenceView({ source: 'fund-2018', evidence, verified: true }, { content, locale: 'ru' }).quote.lang;

  test('from a page in two languages is in the one whose letters it has', () => {
    expect(quoted('мектепке кітапхана беріледі')).toBe('kk');
    expect(quoted('a library for the school')).toBe('en');
  });
});

describe('a source', () => {
  test('is called by its title, marked where it is foreign', () => {
    expect(sourceTitle(source('paper-2017'), 'kk')).toEqual({ text: 'Забег собрал весь город', lang: 'ru' });
  });

  test('without a title is called by its first words', () => {
    expect(sourceTitle(source('fund-2018'), 'ru')).toEqual({ text: 'Мейірім жүгірісі биыл да өтеді…', lang: 'kk' });
  });

  test('without either is called by its address', () => {
    expect(
      sourceTitle({ ...source('fund-2017'), title: undefined, url: 'https://www.fund.example/%D0%B0/?p=1' }, 'ru').text,
    ).toBe('fund.example/а/?p=1');
  });

  test('is called by its address as it is where that is not in UTF-8', () => {
    const { text } = sourceTitle({ ...source('fund-2017'), title: undefined, url: 'https://a.example/%E7%E0' }, 'ru');
    expect(text).toBe('a.example/%E7%E0');
  });

  test('tells what rests on it', () => {
    const { uses, links, figures } = toSourceView(source('fund-2018'), { content, locale: 'ru' });
    expect(links.flatMap(({ links }) => links.map(({ path }) => path))).toEqual([
      '/ru/campaigns/kind-run-2018/',
      '/ru/institutions/school-1/',
      '/ru/press-releases/announcement-2018/',
      '/ru/organisations/run-fund/',
    ]);
    expect([uses, figures.length]).toEqual([4, 0]);
  });

  test('tells of a series whose names rest on it', () => {
    expect(content.usesOf('fund-2017').series.map(({ id }) => id)).toEqual(['kind-run']);
    expect(content.usesOf('fund-2018').series).toEqual([]);
    const { links } = toSourceView(source('fund-2017'), { content, locale: 'ru' });
    expect(links.at(-1)).toEqual({
      title: 'Серия',
      links: [{ path: '/ru/campaigns/#series-kind-run', words: { text: '«Забег доброты»', lang: undefined } }],
    });
  });
});
