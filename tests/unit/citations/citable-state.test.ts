import { describe, expect, test } from 'vitest';
import { citedPublisher } from '../../../src/citations/citable-state.ts';
import { inQuotes, withPairedQuotes } from '../../../src/citations/quotes.ts';
import { fullSource } from './sample-states.ts';

describe('a publisher', () => {
  test.each([
    ['Казинформ (kazinform.kz)', 'https://www.kazinform.kz/ru/a', 'Казинформ'],
    ['Благотворительный фонд «AYALA» (ayala.kz)', 'http://ayala.kz/en', 'Благотворительный фонд «AYALA»'],
    ['Kazinform (kaz.inform.kz)', 'https://kaz.inform.kz/news', 'Kazinform'],
    ['Казинформ (kazinform.kz)', 'https://archive.example/kazinform.kz', 'Казинформ (kazinform.kz)'],
    ['Казинформ (kazinform.kz)', undefined, 'Казинформ (kazinform.kz)'],
    ['ESPN Deportes (ESPN Run)', 'https://espndeportes.espn.com/', 'ESPN Deportes (ESPN Run)'],
    ['almaty-marathon.kz', 'https://almaty-marathon.kz/', 'almaty-marathon.kz'],
  ])('%s at %s is named %s', (publisher, url, named) => {
    expect(citedPublisher({ ...fullSource, publisher, url })).toBe(named);
  });

  test('that is not known has no name', () => {
    expect(citedPublisher({ ...fullSource, publisher: undefined })).toBeUndefined();
  });
});

describe('typewriter quotes', () => {
  test.each([
    ['ru', '"Елка желаний". Как стать', '«Елка желаний». Как стать'],
    ['kk-Arab', 'a "b" c', 'a «b» c'],
    ['en', '"Kenes" the Island of Hope', '“Kenes” the Island of Hope'],
    ['ru', 'диагональ 15"', 'диагональ 15"'],
  ])('of a title in %s become its own', (language, text, printed) => {
    expect(withPairedQuotes(text, language)).toBe(printed);
  });

  test.each(['kk', 'ru'])('inside quotes of %s become the inner ones', (locale) => {
    expect(inQuotes('«Алматы марафон» отменен', locale)).toBe('«„Алматы марафон“ отменен»');
  });
});
