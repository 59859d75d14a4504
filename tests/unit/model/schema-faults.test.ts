import { describe, expect, test } from 'vitest';
import { nearest } from '../../../src/model/schema-faults.ts';
import { countWords } from '../../../src/model/schemas/attestation.ts';
import { languageTagSchema, localeSchema, urlSchema } from '../../../src/model/schemas/text.ts';

describe('the nearest option', () => {
  test('is the one with a slip of the finger', () => {
    expect(nearest('sumary', ['title', 'summary'])).toBe('summary');
  });

  test('is not named where nothing is near', () => {
    expect(nearest('xyz', ['title', 'summary'])).toBeUndefined();
    expect(nearest('title', [])).toBeUndefined();
    expect(nearest('', ['id', 'title'])).toBeUndefined();
  });
});

test('words are counted by what holds a letter or digit', () => {
  expect(countWords('жители Алматы (14 785 чел.) — «все» …')).toBe(6);
});

describe('small schemas', () => {
  test.each(['kk', 'ru', 'en', 'kk-Arab'])('%s is a language', (text) => {
    expect(languageTagSchema.safeParse(text).success).toBe(true);
  });

  test.each(['KK', 'kazakh', 'kk-arab', 'kk_KZ', ''])('“%s” is no language', (text) => {
    expect(languageTagSchema.safeParse(text).success).toBe(false);
  });

  test.each(['https://a.example/x', 'http://a.example'])('%s is an address', (text) => {
    expect(urlSchema.safeParse(text).success).toBe(true);
  });

  test.each(['a.example', 'javascript:alert(1)', 'https://a b', 'ftp://a.example', 'https://'])(
    '%s is no address',
    (text) => {
      expect(urlSchema.safeParse(text).success).toBe(false);
    },
  );

  test('a locale has no script', () => {
    expect(localeSchema.safeParse('kk-Arab').success).toBe(false);
  });
});
