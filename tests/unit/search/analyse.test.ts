import { describe, expect, test } from 'vitest';
import { analyse, loadNumbers } from '../../../src/search/analysis/analyse.ts';
import { loadGrammar } from '../../../src/search/analysis/grammar.ts';
import { languages, readTopics, textOf } from '../../support/search-corpus.ts';

await Promise.all([loadNumbers(), ...languages.map(loadGrammar)]);

const wordsOf = (text: string, language = 'kk'): string[] =>
  analyse(text, language).map(({ start, end }) => text.slice(start, end));
const termsOf = (text: string, language: string, isAsked = false): readonly string[] =>
  analyse(text, language, isAsked).flatMap(({ terms }) => terms);

describe('a word stands where it is written:', () => {
  test.each([
    ['Мектеп, бала-бақша; «қор»!', ['Мектеп', 'бала', 'бақша', 'қор']],
    ['мектеп-интернат', ['мектеп', 'интернат']],
    ['Салтанат\u00a0Қазыбаева', ['Салтанат', 'Қазыбаева']],
    ['қайырым\u00addылық', ['қайырым\u00addылық']],
    ["s'óz jáne a'jesi", ["s'óz", 'jáne', "a'jesi"]],
    ['Almaty’da o’tti', ['Almaty’da', 'o’tti']],
    ['COVID-19 және SOS4', ['COVID', '19', 'және', 'SOS', '4']],
    ['5G, А4', ['5', 'G', 'А', '4']],
    ['мектебі(№ 4)', ['мектебі', '4']],
    ['https://example.kz/a', ['https', 'example', 'kz', 'a']],
    ['…—!? «»', []],
    ['', []],
  ])('%j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  test('also where its letters are written in parts', () => {
    const text = 'балабақшаға йод'.normalize('NFD');
    expect(wordsOf(text)).toEqual(text.split(' '));
    expect(termsOf(text, 'kk')).toEqual(termsOf(text.normalize('NFC'), 'kk'));
  });
});

describe('a word means the same', () => {
  test.each([
    ['kk', 'мектеп', 'МЕКТЕП'],
    ['kk', 'қайырымдылық', 'қайырым\u00addылық'],
    ['kk', 'мектептер', 'мектебінде'],
    ['kk', 'қазақстан', 'казакстан'],
    ['kk', 'мектеп', 'mektep'],
    ['kk', 'Алматыда', 'Almaty’da'],
    ['kk', 'сенсорлық', 'сенсорлык'],
    // The first letter of the second word is Latin.
    ['kk', 'спорт', '\u0063порт'],
    ['ru', 'школа', 'школам'],
    ['ru', 'ребёнок', 'ребенок'],
    ['ru', 'новый', 'новыи'],
    ['ru', 'площадка', 'ПЛОЩАДКОЙ'],
    ['ru', 'марафон', 'marafon'],
  ])('%s: %s and %s', (language, one, other) => {
    expect(termsOf(one, language).some((term) => termsOf(other, language).includes(term))).toBe(true);
  });

  test('a Kazakh word in a Russian text keeps its own grammar', () => {
    expect(termsOf('қорының', 'ru')).toEqual(termsOf('қорының', 'kk'));
  });

  test('a word of a language without a grammar is folded only', () => {
    expect(termsOf('Schools', 'en')).toHaveLength(1);
    expect(termsOf('школами', 'und')).not.toEqual(termsOf('школам', 'und'));
    expect(termsOf('Ёлка', 'und')).toEqual(termsOf('елка', 'und'));
  });
});

describe('over all pages of the corpus', () => {
  const texts = readTopics().flatMap((topic) =>
    languages.map((language) => [language, textOf(topic, language)] as const),
  );

  test('there is a corpus', () => {
    expect(texts.length).toBeGreaterThan(80);
  });

  test('every word is a piece of the text, in order, and no letter or digit is left out', () => {
    for (const [language, text] of texts) {
      let last = 0;
      for (const { start, end } of analyse(text, language)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(text.slice(start, end)).toMatch(/^[\p{L}\p{N}](?:.*[\p{L}\p{N}])?$/su);
        expect(text.slice(last, start)).not.toMatch(/[\p{L}\p{N}]/u);
        last = end;
      }
      expect(text.slice(last)).not.toMatch(/[\p{L}\p{N}]/u);
    }
  });

  test('every word has terms of folded letters and digits, each sealed by ъ, which stands nowhere else', () => {
    const terms = texts.flatMap(([language, text]) => analyse(text, language));
    for (const word of terms) {
      expect(word.terms.length).toBeGreaterThan(0);
      expect(new Set(word.terms).size).toBe(word.terms.length);
      for (const term of word.terms) expect(term).toMatch(/^[абвгдежзиклмнопрстуфхчшы0-9]+ъ$/);
    }
  });

  test('words have few readings', () => {
    for (const language of languages) {
      const counts = texts
        .filter(([one]) => one === language)
        .flatMap(([, text]) =>
          analyse(text, language).map(({ terms }) => terms.filter((term) => !/^\d/.test(term)).length),
        );
      const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
      expect(mean).toBeLessThan(1.25);
      expect(Math.max(...counts)).toBeLessThanOrEqual(4);
    }
  });

  test('a word asked for alone meets itself on the page', () => {
    const missed = texts.flatMap(([language, text]) =>
      analyse(text, language)
        .filter(
          ({ start, end, terms }) =>
            !termsOf(text.slice(start, end), language, true).some((term) => terms.includes(term)),
        )
        .map(({ start, end }) => `${language} ${text.slice(start, end)}`),
    );
    expect(missed).toEqual([]);
  });
});

test('no writing makes a term with ъ inside, nor an empty one', () => {
  const writings = [
    'объезд',
    'съезд подъём',
    'ОБЪЯВЛЕНИЕ',
    'ъ',
    'ьъ',
    'объ',
    'ob’ekt',
    'obʼekt',
    'ãçé ñandú',
    '漢字',
    'Ωμέγα',
  ];
  for (const language of ['kk', 'ru', 'en'])
    for (const text of writings)
      for (const term of termsOf(text, language)) expect(`${text}: ${term}`).toMatch(/: [^ъ\s]+ъ$/);
});
