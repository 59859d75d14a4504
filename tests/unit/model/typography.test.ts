import { describe, expect, test } from 'vitest';
import { findSlips, typographyRules, type TypographyRule } from '../../../src/model/typography.ts';

/** The words with all slips of a rule mended, no-break spaces as `_`. */
function mended(rule: TypographyRule, text: string, language = 'ru'): string {
  const edits = findSlips(rule, text, language).flatMap(({ edits }) => edits);
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce((words, { start, end, to }) => words.slice(0, start) + to + words.slice(end), text)
    .replaceAll('\u00A0', '_');
}

describe('quotation marks', () => {
  test.each([
    ['"Заря" и "Нұр"', '«Заря» и «Нұр»'],
    ['Фонд "Смелость "быть" первым"', 'Фонд «Смелость „быть“ первым»'],
    ['«Фонд "Смелость"»', '«Фонд „Смелость“»'],
    ['“Заря”', '«Заря»'],
    ['„Заря”', '«Заря»'],
    ["школа 'Заря', сад", 'школа «Заря», сад'],
    ['"Нұр"-дың балалары', '«Нұр»-дың балалары'],
    ['"Нұр"дың балалары', '«Нұр»дың балалары'],
    ['("Заря")', '(«Заря»)'],
    ['""Заря" — школа" есть', '«„Заря“ — школа» есть'],
    ['Он спросил: "Где?" — и ушёл', 'Он спросил: «Где?» — и ушёл'],
    ['"Астана\nмарафоны" өтті', '«Астана\nмарафоны» өтті'],
    ['"Заря" бежит в темпе 4\'30" за километр', '«Заря» бежит в темпе 4\'30" за километр'],
    ['"Незакрытая и 4\'30" за километр', '"Незакрытая и 4\'30" за километр'],
    ['"\uFFFC" и "\uFFFC"', '«\uFFFC» и «\uFFFC»'],
  ])('%j become %j', (text, right) => {
    expect(mended('straight-quotes', text)).toBe(right);
  });

  test.each([
    '«Фонд „Смелость“»',
    '„Смелость“ внутри чужой речи',
    "SOS Children's Village, O'Neil",
    "Д'Артаньян ел 'til утра",
    'Ол «Нұр», — деді',
    'без кавычек',
  ])('are right: %s', (text) => {
    expect(findSlips('straight-quotes', text, 'ru')).toEqual([]);
  });

  test.each([
    ['"Заря', 0],
    ['Заря"', 4],
    ['«Заря" стоит', 5],
    ['рост 5"', 6],
  ])('without a partner are left to a person: %s', (text, at) => {
    expect(findSlips('straight-quotes', text, 'ru')).toMatchObject([{ at, better: undefined, edits: [] }]);
  });

  test('are shown whole, mended, and cut off where they are long', () => {
    expect(findSlips('straight-quotes', 'В "Заре" тихо', 'ru')).toMatchObject([{ found: '"Заре"', better: '«Заре»' }]);
    const [slip] = findSlips('straight-quotes', `"${'слово '.repeat(20)}"`, 'ru');
    expect(slip?.found.length).toBeLessThan(50);
  });
});

describe('hyphens as dashes', () => {
  test.each([
    ['Слово - слово', 'Слово — слово'],
    ['Слово -- слово --- слово', 'Слово — слово — слово'],
    ['Слово\u00A0- слово', 'Слово_— слово'],
    ['Слово -\nслово', 'Слово —\nслово'],
    ['в 2017 - апрель', 'в 2017 — апрель'],
    ['2012-2019 жылдар', '2012–2019 жылдар'],
  ])('%j becomes %j', (text, right) => {
    expect(mended('hyphen-dash', text)).toBe(right);
  });

  test.each([
    'школа-интернат',
    'право- и левосторонний',
    '-дан, -ден',
    'Слово — слово',
    'Забег – 2017',
    '10 - 3',
    '8-727-2019-2020',
    'мектеп-\nинтернат',
  ])('none is in “%s”', (text) => {
    expect(findSlips('hyphen-dash', text, 'kk')).toEqual([]);
  });
});

test.each([
  ['three-dots', 'И вот... всё', 'И вот… всё'],
  ['three-dots', 'И вот.... всё?..', 'И вот.... всё?..'],
  ['double-space', 'а  б   в', 'а б в'],
  ['double-space', '№\u00A0 5', '№_5'],
  ['double-space', '  а\n  б', '  а\n  б'],
] as const)('%s: %j becomes %j', (rule, text, right) => {
  expect(mended(rule, text)).toBe(right);
});

describe('no-break spaces', () => {
  test.each([
    ['школа № 5 и №6', 'школа №_5 и №_6'],
    ['35 млн теңгемен', '35_млн_теңгемен'],
    ['26 миллионов тенге', '26_миллионов_тенге'],
    ['2 500 000 ₸', '2_500_000_₸'],
    ['50 % и 50 пайызы', '50_% и 50_пайызы'],
    ['5 км, 10 м-ге, 2017 г. и 2017 ж.', '5_км, 10_м-ге, 2017_г. и 2017_ж.'],
    ['18 мыңдай адам', '18_мыңдай адам'],
    ['7,9 млн', '7,9_млн'],
  ])('%j becomes %j', (text, right) => {
    expect(mended('no-break-space', text, 'kk')).toBe(right);
  });

  test.each([
    '2017 года, 23 апреля',
    '2017 200 человек',
    '2017 жылғы 23 сәуір',
    '5 мектеп, 5 мест, 5 гимназий',
    'в 12 30 человек',
    '35\u00A0млн\u00A0тенге',
    'тысяч тенге',
  ])('none is wanted in “%s”', (text) => {
    expect(findSlips('no-break-space', text, 'ru')).toEqual([]);
  });
});

test('the house style is of Kazakh and Russian alone', () => {
  for (const rule of typographyRules)
    for (const language of ['en', undefined]) expect(findSlips(rule, '"a" - b...  c № 5', language)).toEqual([]);
});

test('mending twice is mending once', () => {
  const text = '"Фонд "Заря" - № 5, 2 500 000 ₸...  и\u00A0 всё\'\'';
  for (const rule of typographyRules) {
    const once = mended(rule, text).replaceAll('_', '\u00A0');
    expect(mended(rule, once).replaceAll('_', '\u00A0')).toBe(once);
  }
});
