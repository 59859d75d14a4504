import { describe, expect, test } from 'vitest';
import { findMixedWords } from '../../../editorial/gate/lookalikes.ts';

const found = (text: string, names?: ReadonlySet<string>): string[] =>
  Array.from(
    findMixedWords(text, names),
    ({ index, word, letters, better }) => `${index} ${word} ${letters} ${better}`,
  );

describe('a word of two alphabets', () => {
  test.each([
    ['a Latin letter in a Russian word', 'Это мaрафон', '4 мaрафон a марафон'],
    ['Latin letters in a Kazakh word', 'мeктeптiң', '0 мeктeптiң eei мектептің'],
    ['a Latin schwa', 'əрбір', '0 əрбір ə әрбір'],
    ['a Cyrillic letter in a Latin name', 'Kаspi', '0 Kаspi а Kaspi'],
    ['a capital', 'Cалтанат', '0 Cалтанат C Салтанат'],
    ['half of each, all of which look alike', 'COсо', '0 COсо CO СОсо'],
    ['a Greek letter', 'марафοн', '0 марафοн ο марафон'],
    ['an ending that is not set apart', 'Kaspiге', '0 Kaspiге ге undefined'],
    ['a mark between them', 'а\u0301a', '0 а\u0301a a а\u0301а'],
  ])('is found: %s', (_name, text, words) => {
    expect(found(text)).toEqual([words]);
  });

  test.each([
    'Kaspi.kz-те, SOS-деревня, 3D-принтер, IT-школа',
    'Ұлы марафон The Astana Times',
    'https://a.example/okжарыс и https://школаok.kz',
    'CO₂, м², XXI ғасыр, GPS',
    'α и β',
    'aвтор'.replace('a', 'а'),
  ])('is none in “%s”', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('may be a name that is listed', () => {
    expect(found('Банк Яndex', new Set(['яndex']))).toEqual([]);
    expect(found('Банк Яndex', new Set(['other']))).toHaveLength(1);
  });
});

test.each([
  ['школа c залом', '6 c c с'],
  ['дети, a также', '6 a a а'],
  ['осы ic шара', '4 ic ic іс'],
])('a small word typed on another keyboard is found in “%s”', (text, words) => {
  expect(found(text)).toEqual([words]);
});

test.each(['vitamin c и d', 'a b c', 'язык C', 'c залом'])('a Latin letter is none in “%s”', (text) => {
  expect(found(text)).toEqual([]);
});
