import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { examineContent } from '../../../editorial/gate/load-content.ts';
import { checkSpelling } from '../../../editorial/spelling/check-spelling.ts';
import { readDictionary } from '../../../editorial/spelling/hunspell.ts';
import { KazakhWords } from '../../../editorial/spelling/kazakh.ts';
import { RussianWords } from '../../../editorial/spelling/russian.ts';
import { wordsInText } from '../../../editorial/spelling/words-in-text.ts';
import { readYaml } from '../../../src/model/yaml-file.ts';
import { treeDate } from '../content-tree.ts';

describe('a dictionary', () => {
  const affixes =
    'SET UTF-8\nSFX A Y 2\nSFX A а ы [^гк]а\nSFX A а и [гк]а\nSFX B Y 1\nSFX B 0 ами .\nSFX C Y 1\nSFX C ть 0 ить\n';
  const isWord = readDictionary(affixes, '4\nшкола/A\nкнига/A\nёлка\nстол/B\nпилить/C\n', (text) =>
    text.replaceAll('ё', 'е'),
  );

  test.each(['школа', 'школы', 'книги', 'елка', 'стол', 'столами', 'пили'])('has %s', (word) => {
    expect(isWord(word)).toBe(true);
  });

  test.each(['школи', 'книгы', 'ёлка', 'ёлки', 'школами', 'столы', 'ы', 'пил', ''])('has not %j', (word) => {
    expect(isWord(word)).toBe(false);
  });
});

describe('the words of a text', () => {
  const words = (text: string): string[] =>
    Array.from(
      wordsInText(text),
      ({ word, isName, isFirst }) => `${word}${isName ? ' name' : ''}${isFirst ? ' first' : ''}`,
    );

  test('are names, words, or either at the beginning of a sentence', () => {
    expect(words('Школа под Алматы. Нур — «Заря»: Дом')).toEqual([
      'Школа first',
      'под',
      'Алматы name',
      'Нур first',
      'Заря first',
      'Дом first',
    ]);
  });

  test.each([
    ['школа-интернат, ясли-сад', ['школа-интернат', 'ясли-сад']],
    ['5-летие, 3D-принтер, IT-школа, Kaspi-де', []],
    ['им. Абая, ул. Сатпаева, СДЮШОР', ['Абая name', 'Сатпаева name']],
    ['школ\u00ADа у\uFFFDатся шкoла', []],
    ['и\u0306', []],
  ])('in %j are %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});

describe('a Russian word', () => {
  const russian = new RussianWords();
  for (const found of wordsInText('Помогли школе в Есике. Марафон прошёл, бегуны рады. Вот Асанали.'))
    russian.add(found);
  const judge = (text: string): unknown[] =>
    Array.from(wordsInText(text), (found) => russian.judge(found)).filter((judged) => judged !== undefined);

  test.each([
    'Благотворительный забег собрал деньги на оборудование для слабослышащих детей',
    'ребенка и ребёнка, еще и ещё',
    'школы-интерната, по-видимому, кое-что, пресс-службы, опорно-двигательного',
    'Об этом сообщили в акимате Алматы',
    'Директор Салтанат Казыбаева и Даниял Жақсыбеков сказали',
    'Асанали сказал. Жандос ушёл. Кит и Ким тут',
    'Қостанай және Әсем',
  ])('is right in “%s”', (text) => {
    expect(judge(text)).toEqual([]);
  });

  test.each([
    ['дети учаться', 'учатся'],
    ['благотворителный', 'благотворительный'],
    ['маррафон', 'марафон'],
    ['мрафон', 'марафон'],
    ['Маарфон прошёл', 'Марафон'],
    ['школе-интренату', 'школе-интернату'],
    ['жители Алмаы', 'Алматы'],
    ['в Тапгаре', 'Талгаре'],
  ])('is wrong in “%s”', (text, closest) => {
    expect(judge(text)).toEqual([{ closest }]);
  });

  test('is wrong where nothing is near', () => {
    expect(judge('ыщзгдфваыва')).toEqual([{ closest: undefined }]);
  });
});

describe('a Kazakh word', () => {
  const kazakh = new KazakhWords();
  const takeIn = (text: string, entry: string): void => {
    for (const { word } of wordsInText(text)) kazakh.add(word, entry);
  };
  takeIn('қаражат бөлінді, мектептерге жабдық берілді, жүгірушілер келді', 'a');
  takeIn('қаражат бөлінді, мектептерге кітап берілді, жүгірушілер қуанды', 'b');
  takeIn('карпазат', 'b');
  const judge = (text: string): unknown[] =>
    Array.from(wordsInText(text), (found) => kazakh.judge(found, 'c')).filter((judged) => judged !== undefined);

  test.each([
    ['typed without Kazakh letters', 'каражат', 'қаражат'],
    ['with two letters exchanged', 'мектпетерге', 'мектептерге'],
    ['with a letter left out', 'жүгірушілр', 'жүгірушілер'],
    ['with a letter twice', 'мекктептерге', 'мектептерге'],
    ['with another letter', 'мектептурге', 'мектептерге'],
    ['at the beginning of a sentence', 'Жүгірушлер', 'Жүгірушілер'],
  ])('is suspicious %s', (_name, word, closest) => {
    expect(judge(word)).toEqual([{ closest }]);
  });

  test.each([
    ['known from another entry', 'жабдық'],
    ['another form of a known one', 'мектептерден'],
    ['like no other', 'оңалту'],
    ['another voice of a known one', 'бөлді берді'],
    ['like one that stands in one entry alone', 'кәрпазат'],
    ['short', 'кітак'],
    ['a name', 'ал Қаржат'],
  ])('is left alone if it is %s', (_name, text) => {
    expect(judge(text)).toEqual([]);
  });

  test('is judged by other entries, not by its own', () => {
    takeIn('каражат', 'c');
    expect(judge('каражат')).toEqual([{ closest: 'қаражат' }]);
  });
});

describe('the site', () => {
  const prose = examineContent('src/content', '.', treeDate).prose();

  test('has no word that its spelling is asked about', () => {
    expect(prose.length).toBeGreaterThan(200);
    expect(checkSpelling(prose)).toEqual([]);
  });

  test('has a misspelt word told once a file, in its place', () => {
    const source = 'title: Школа\nsummary: Дети учаться,\n  и все учаться.\n';
    const runs = readYaml(source, 'ru.md').proseIn('ru');
    const own = { file: 'ru.md', entry: 'institutions/new', source, firstLine: 2, runs };
    expect(
      checkSpelling([...prose, own]).map(({ line, column, rule, parameters }) => ({ line, column, rule, parameters })),
    ).toEqual([
      { line: 3, column: 15, rule: 'spelling', parameters: { word: 'учаться', language: 'ru', closest: 'учатся' } },
    ]);
  });
});

test.each(['kk', 'ru'])('the list of words in %s is sorted, each word once', (language) => {
  const words = readFileSync(`editorial/words/${language}.txt`, 'utf8').trimEnd().split('\n');
  expect(words).toEqual([...new Set(words)].sort());
  for (const word of words) expect(word).toMatch(/^\p{Script=Cyrillic}+(?:-\p{Script=Cyrillic}+)*\*?$/u);
});
