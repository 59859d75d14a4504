import { describe, expect, test } from 'vitest';
import { readBody, wholePassage } from '../../../src/model/text-markup.ts';
import { normalised, readStated, readWording } from '../../../src/model/wording.ts';

const start = { line: 2, column: 8 };

const textOf = (body: string, locale = 'ru', title = 'Школа', summary = 'О школе.') => ({
  locale,
  passages: [wholePassage(title, start), wholePassage(summary, start), ...readBody(body, 'md', 5).passages],
});
const wordsOf = (body: string): string[][] =>
  readWording(textOf(body)).map((sentences) => sentences.map(({ text }) => text));
const digests = (body: string): string[] => readWording(textOf(body)).flatMap((all) => all.map(({ digest }) => digest));

describe('sentences', () => {
  test('are read by passage, title and summary first, with the cited words in their places', () => {
    expect(
      wordsOf('Дали :figure[5 млн]{#money}. «Потом» ушло :plain[6] мячей!\n\n## Что потом?\n\n- да\n- нет'),
    ).toEqual([['Школа'], ['О школе.'], ['Дали 5 млн.', '«Потом» ушло 6 мячей!'], ['Что потом?'], ['да'], ['нет']]);
  });

  test.each([
    ['an initial', 'Школа имени Н. Островского открыта. Она в Алматы.', 2],
    ['a bracket and a quotation', 'Так сказал фонд («всё готово».) Потом пришли дети.', 2],
    ['a number', 'Это школа № 4. 12 детей учатся дома.', 2],
    ['an address', 'Об этом пишет zakon.kz и другие.', 1],
    ['an ellipsis within a sentence', 'Дети… и взрослые.', 1],
    ['a citation that begins one', 'Было так. :figure[Пять школ]{#schools} ждут.', 2],
  ])('end rightly beside %s', (_name, body, count) => {
    expect(wordsOf(body)[2]).toHaveLength(count);
  });

  test('know where in the file they begin', () => {
    const [, , passage] = readWording(textOf('Раз.\nДва. Три.'));
    expect(passage?.map(({ place }) => place)).toEqual([
      { line: 5, column: 1 },
      { line: 6, column: 1 },
      { line: 6, column: 6 },
    ]);
  });

  test('a passage without words is none', () => {
    expect(wordsOf('Раз.\n\n---\n\n> \n\nДва.')).toEqual([['Школа'], ['О школе.'], ['Раз.'], ['Два.']]);
  });
});

describe('a digest', () => {
  test.each([
    ['no-break spaces', 'Ушло 26 млн тенге.', 'Ушло 26\u00A0млн\u202Fтенге.'],
    ['quotation marks', 'Фонд «Курсив» пишет.', 'Фонд "Курсив" пишет.'],
    ['dashes', 'Это — школа 2012–2019 годов.', 'Это -- школа 2012-2019 годов.'],
    ['an ellipsis', 'Ждут…', 'Ждут...'],
    ['a missing space', 'Школа №\u00A04.', 'Школа №4.'],
    ['a soft hyphen', 'Благотворительность.', 'Благо\u00ADтворительность.'],
    ['how letters are composed', 'Есть йод.', 'Есть и\u0306од.'],
    ['line ends', 'Раз два.', 'Раз\nдва.'],
    ['bold and links', 'Раз два.', '**Раз** [два](../x/).'],
    ['the marks of plain words', 'Дали 6 мячей.', 'Дали :plain[6] мячей.'],
  ])('stays with %s', (_name, before, after) => {
    expect(digests(after)).toEqual(digests(before));
  });

  test.each([
    ['a letter', 'Дали мяч.', 'Дали меч.'],
    ['a comma', 'Казнить, нельзя.', 'Казнить нельзя.'],
    ['ё for е', 'Все знали.', 'Всё знали.'],
    ['a capital', 'Дали Мир.', 'Дали мир.'],
    ['a number', 'Дали 6 мячей.', 'Дали 7 мячей.'],
    ['the figure that words cite', 'Дали :figure[6]{#a}.', 'Дали :figure[6]{#b}.'],
    ['the source of the figure', 'Дали :figure[6]{#a}.', 'Дали :figure[6]{#a source=s}.'],
    ['a citation for bare words', 'Дали :figure[6]{#a}.', 'Дали 6.'],
  ])('changes with %s', (_name, before, after) => {
    expect(digests(after)).not.toEqual(digests(before));
  });

  test('of one sentence doesn’t hang on the others', () => {
    const [before, after] = [digests('Раз. Два. Три.'), digests('Раз. Новое. Три.')];
    expect(after.map((digest, index) => digest === before[index])).toEqual([true, true, true, false, true]);
  });

  test('has twelve hex digits', () => {
    for (const digest of digests('Раз.')) expect(digest).toMatch(/^[0-9a-f]{12}$/);
  });

  test('is of words that are normalised once and for all', () => {
    const words = '«Раз» —\u00A0два…';
    expect(normalised(words)).toBe('"Раз" - два...');
    expect(normalised(normalised(words))).toBe(normalised(words));
  });
});

describe('what a text states', () => {
  const stated = (body: string, locale = 'ru'): string[] => readStated(textOf(body, locale));

  test('is named in its order, citations with their value, as the model reads them', () => {
    expect(
      stated(
        '23 апреля 2017 года :figure[более 10 тысяч]{#runners source=fund} и шесть школ, а в школе № 4 — :plain[15 мячей].',
      ),
    ).toEqual(['04-23', '2017', 'runners source=fund: more-than 10000', '6', '№ 4', '15']);
  });

  test('is the same in words and digits, and in either language', () => {
    expect(stated('Пришли шесть школ.')).toEqual(stated('Пришли 6 школ.'));
    expect(stated('Алты мектеп келді.', 'kk')).toEqual(stated('Пришли 6 школ.'));
  });

  test.each([
    ['a value', ':figure[5 млн]{#money}', ':figure[6 млн]{#money}'],
    ['a qualifier', ':figure[5 млн]{#money}', ':figure[около 5 млн]{#money}'],
    ['a day', 'Это было 5 мая.', 'Это было 6 мая.'],
    ['an ordinal', 'Это первый забег.', 'Это второй забег.'],
    ['which number counts what', 'Дали 12 мячей и 15 скакалок.', 'Дали 15 мячей и 12 скакалок.'],
  ])('tells %s apart', (_name, before, after) => {
    expect(stated(after)).not.toEqual(stated(before));
  });

  test('in a language whose numbers can’t be read is its figures', () => {
    expect(stated('wa’ :figure[5]{#money} 23', 'tlh')).toEqual(['money: ']);
  });
});
