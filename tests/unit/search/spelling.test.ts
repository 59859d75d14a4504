import { describe, expect, test } from 'vitest';
import { loadNumbers } from '../../../src/search/analysis/analyse.ts';
import { loadGrammar } from '../../../src/search/analysis/grammar.ts';
import { readPage } from '../../../src/search/index/read-page.ts';
import { toRecord } from '../../../src/search/index/to-record.ts';
import { collectVocabulary, countWords } from '../../../src/search/index/vocabulary.ts';
import { isOneEditAway, nearest } from '../../../src/search/query/spelling.ts';
import type { Vocabulary } from '../../../src/search/query/vocabulary.ts';

await Promise.all([loadNumbers(), ...['kk', 'ru'].map(loadGrammar)]);

/** The vocabulary of an index over pages of these texts. */
function vocabularyOf(language: string, ...texts: string[]): Vocabulary {
  const vocabulary = collectVocabulary();
  for (const text of texts) {
    const page = readPage(`<html lang="${language}"><main data-pagefind-body>${text}</main></html>`);
    if (!page) throw new Error('the page has no body to search');
    const words = countWords();
    toRecord(page, '/a/', [language], words.add);
    vocabulary.add(words.result());
  }
  return vocabulary.result();
}

const vocabularies: Readonly<Record<string, Vocabulary>> = {
  kk: vocabularyOf(
    'kk',
    'Қайырымдылық марафоны өтті. Марафон қаражаты балаларға берілді. Жүгірушілер сөреге шықты. Сенсорлық бөлме, спорт алаңы, оңалту орталығы, бөбек, бірлестік. 16 106 адам',
  ),
  ru: vocabularyOf(
    'ru',
    'Благотворительный марафон прошёл весной. Марафону помогали волонтёры. Реабилитация, площадка, школа-интернат, спонсоры, старт, стартовый взнос, сбор, собор.',
  ),
};
const mend = (language: string, written: string): string[] =>
  nearest(written, language, vocabularies[language] as Vocabulary).map((found) => found.written);

describe('one edit is', () => {
  test.each([
    ['a letter more', 'марафон', 'марафрон'],
    ['a letter fewer', 'марафон', 'марафн'],
    ['another letter', 'марафон', 'марофон'],
    ['two neighbours exchanged', 'марафон', 'марафно'],
    ['a letter before', 'марафон', 'амарафон'],
    ['a letter behind', 'марафон', 'марафонн'],
    ['two exchanged at the beginning', 'марафон', 'амрафон'],
  ])('%s', (_, one, other) => {
    expect(isOneEditAway(one, other)).toBe(true);
    expect(isOneEditAway(other, one)).toBe(true);
  });

  test.each([
    ['nothing', 'марафон', 'марафон'],
    ['two letters', 'марафон', 'морофон'],
    ['two letters more', 'марафон', 'марафоноо'],
    ['letters exchanged from afar', 'марафон', 'нарафом'],
    ['one exchanged and one changed', 'марафон', 'амрафан'],
    ['anything of another word', 'марафон', 'театр'],
  ])('not %s', (_, one, other) => {
    expect(isOneEditAway(one, other)).toBe(false);
    expect(isOneEditAway(other, one)).toBe(false);
  });
});

describe('a misspelt word is mended', () => {
  test.each([
    ['kk', 'марофон', 'марафон'],
    ['kk', 'марафн', 'марафон'],
    ['kk', 'Марафрон', 'марафон'],
    ['kk', 'марофонның', 'марафон'],
    ['kk', 'қайрымдылық', 'қайырымдылық'],
    ['kk', 'кайрымдылык', 'қайырымдылық'],
    ['kk', 'қайырмдылық', 'қайырымдылық'],
    ['kk', 'сенсролық', 'сенсорлық'],
    ['kk', 'жүгүруші', 'жүгірушілер'],
    ['ru', 'благотварительность', 'благотворительный'],
    ['ru', 'благатворительный', 'благотворительный'],
    ['ru', 'марофону', 'марафону'],
    ['ru', 'марофонами', 'марафон'],
    ['ru', 'валонтёры', 'волонтёры'],
    ['ru', 'риабилитация', 'реабилитация'],
    ['ru', 'плащадка', 'площадка'],
    ['ru', 'инернат', 'интернат'],
  ])('%s: %s → %s', (language, written, meant) => {
    expect(mend(language, written)[0]).toBe(meant);
  });
});

describe('a word is left as it is', () => {
  test.each([
    ['of fewer than five letters, which has too many neighbours', 'ru', 'сбер'],
    ['that is two edits away', 'kk', 'морофонн'],
    ['that has digits', 'kk', '16107'],
    ['that no word is near to', 'kk', 'крокодил'],
    ['that begins with another consonant', 'ru', 'карафон'],
  ])('%s', (_, language, written) => {
    expect(mend(language, written)).toEqual([]);
  });
});

test('few spellings are offered, each once', () => {
  const many = vocabularyOf('ru', 'каталка катанка каталог катанье каторга каталки катилка котлета колонка калонка');
  const found = nearest('катагка', 'ru', many);
  expect(found.length).toBeLessThanOrEqual(3);
  expect(new Set(found.map(({ term }) => term)).size).toBe(found.length);
});

describe('the vocabulary', () => {
  const { words } = vocabularies['ru'] as Vocabulary;

  test('has each word under its term, the most frequent spelling first', () => {
    expect(words.find(([, ...spellings]) => spellings.includes('марафон'))?.slice(1)).toEqual(['марафон', 'марафону']);
  });

  test('has no numbers, no short words, and no seals', () => {
    expect(JSON.stringify(vocabularies)).not.toMatch(/\d|ъ"/);
    expect(words.flatMap(([, ...spellings]) => spellings)).not.toContain('сбор.');
    expect(
      Math.min(...words.flatMap(([, ...spellings]) => spellings.map(({ length }) => length))),
    ).toBeGreaterThanOrEqual(4);
  });

  test('is the same whatever the order of the pages', () => {
    const texts = ['мектеп мектебі қор қоры', 'мектебі бала балалар'];
    expect(vocabularyOf('kk', ...texts.toReversed())).toEqual(vocabularyOf('kk', ...texts));
  });
});
