import { describe, expect, test } from 'vitest';
import { analyse, loadNumbers } from '../../../src/search/analysis/analyse.ts';
import { loadGrammar } from '../../../src/search/analysis/grammar.ts';

await Promise.all([loadNumbers(), ...['kk', 'ru'].map(loadGrammar)]);

type Written = readonly [language: 'kk' | 'ru', text: string];
const kk = (...texts: string[]): Written[] => texts.map((text) => ['kk', text]);
const ru = (...texts: string[]): Written[] => texts.map((text) => ['ru', text]);

/** The terms of the first word, which is the number wherever one stands first. */
const termsOf = ([language, text]: Written): readonly string[] => analyse(text, language)[0]?.terms ?? [];
/** The terms of its value: the one with the unit first, where one is told. */
const valuesOf = (written: Written): readonly string[] => termsOf(written).filter((term) => /^\d/.test(term));
const meet = (one: Written, other: Written): boolean => valuesOf(one).some((term) => valuesOf(other).includes(term));
const show = ([language, text]: Written): string => `${language} ${JSON.stringify(text)}`;
const wordsOf = (text: string, language = 'kk'): string[] =>
  analyse(text, language).map(({ start, end }) => text.slice(start, end));

/** Every spelling of a line is one value. With `unit`, each of them tells the unit, too. */
const values: readonly { readonly value: string; readonly unit?: string; readonly spellings: readonly Written[] }[] = [
  {
    value: '26 000 000',
    spellings: [
      ...kk('26000000', '26 000 000', '26\u00a0000\u00a0000', '26\u202f000\u202f000', '26\u2009000\u2009000'),
      ...kk('26 млн', '26\u00a0млн', '26млн', '26-миллион', '26 миллион', '26 миллионнан', '26 млн-нан', '26,0 млн'),
      ...kk('26,000,000', '26.000.000', '26 mln', '26 million', '26 000 мың', 'жиырма алты миллион'),
      ...ru('26000000', '26 000 000', '26 млн', '26 млн.', '26 миллионов', '26 миллионами', '26 000 тысяч'),
      ...ru('двадцать шесть миллионов', 'двадцати шести миллионов', 'двадцатью шестью миллионами', '26-ти миллионов'),
    ],
  },
  {
    value: '26 000 000',
    unit: 'tenge',
    spellings: [
      ...kk(
        '26 миллион теңге',
        '26 млн теңге',
        '26 млн тенге',
        '26 млн теңгеден',
        '26 млн тг',
        '26 000 000 ₸',
        '26 млн ₸',
      ),
      ...kk(
        '26000000₸',
        '26000000 ₸',
        '26000000 KZT',
        'жиырма алты миллион теңге',
        '26 mln tenge',
        '26-миллион теңгеге',
      ),
      ...ru(
        '26 миллионов тенге',
        '26 млн тенге',
        '26 млн. тенге',
        '26 млн. ₸',
        '26 000 000 тенге',
        'двадцать шесть миллионов тенге',
      ),
      ...kk('₸26M', '₸ 26M', '₸26М', '26M ₸', '₸26 млн', '₸26 000 000', '₸26000000'),
    ],
  },
  {
    value: '26 000 000',
    unit: 'dollars',
    spellings: [...kk('$26M', '26 млн доллар', '26 000 000 $'), ...ru('26 млн долларов', '26 миллионов USD')],
  },
  {
    value: '2 700 000',
    spellings: [
      ...kk('2,7 млн', '2.7 млн', '2700000', '2 700 000', '2 700 мың', '2700 мың', '2 млн 700 мың', '2,70 миллион'),
      ...ru('2,7 млн', '2,7 миллиона', '2 миллиона 700 тысяч', 'два миллиона семьсот тысяч'),
      ...kk('екі миллион жеті жүз мың'),
    ],
  },
  {
    value: '1 200 000 000',
    spellings: [
      ...kk('1 млрд 200 млн', '1,2 млрд', '1.2 миллиард', '1 200 000 000', '1200 млн', 'бір миллиард екі жүз миллион'),
      ...ru('1 миллиард 200 миллионов', '1200 миллионов', 'один миллиард двести миллионов'),
    ],
  },
  {
    value: '16 000',
    spellings: [
      ...kk(
        'он алты мың',
        '16 мың',
        '16 000',
        '16000',
        '16 мыңнан',
        '16 мыңдай',
        '16 мыңдық',
        '16 мың-дай',
        '16-мың',
        'он алты мыңдай',
      ),
      ...ru(
        'шестнадцать тысяч',
        'шестнадцати тысяч',
        '16 тысяч',
        '16 тыс.',
        '16 тыс',
        '16 000',
        '16-тысячный',
        'шестнадцатью тысячами',
      ),
    ],
  },
  {
    value: '18 000',
    spellings: [...kk('18 мыңдай', '18 000', 'он сегіз мың'), ...ru('18 тысяч', 'восемнадцати тысяч')],
  },
  { value: '16 106', spellings: [...kk('16 106', '16106', '16\u00a0106', '16 106-дан'), ...ru('16 106', '16106')] },
  { value: '1986', spellings: [...kk('1986', 'бір мың тоғыз жүз сексен алты'), ...ru('1986', '1986-й', '1986-го')] },
  {
    value: '25',
    spellings: [
      ...kk('25', '25-ші', '25-нен', '25-інде', 'жиырма бес', 'жиырма бесінші', 'жиырма бестен'),
      ...ru('25', '25-й', '25-го', 'двадцать пять', 'двадцати пяти', 'двадцать пятый', 'двадцать пятого'),
    ],
  },
  {
    value: '16',
    spellings: [...kk('16', '16-шы', 'он алты', 'он алтыншы'), ...ru('16', '16-ти', 'шестнадцать', 'шестнадцатого')],
  },
  { value: '40', spellings: [...kk('40', 'қырық', 'қырықтан', 'кырык', '40-тан'), ...ru('40', 'сорок', 'сорока')] },
  { value: '230', spellings: [...kk('230', 'екі жүз отыз'), ...ru('230', 'двести тридцать', 'двухсот тридцати')] },
  {
    value: '100',
    unit: 'percent',
    spellings: [...kk('100 %', '100%', '100 пайыз', 'жүз пайыз'), ...ru('100 процентов', 'сто процентов')],
  },
  { value: '7,9', spellings: [...kk('7,9', '7.9'), ...ru('7,9', '7,90')] },
  {
    value: '42,195',
    unit: 'kilometres',
    spellings: [...kk('42,195 км', '42.195 км', '42,195 шақырым'), ...ru('42,195 км', '42,195 километра')],
  },
  {
    value: '2017',
    spellings: [
      ...kk('2017', '2017 жыл', '2017-ші', '2017-нің', '2017 ж.'),
      ...ru('2017', '2017-й', '2017-м', '2017 год'),
    ],
  },
  { value: '4', unit: 'number', spellings: [...kk('№ 4', '№4', '№\u00a04 мектеп'), ...ru('№ 4', '№4')] },
];

describe('every spelling of a value is one term:', () => {
  test('there are spellings enough to tell', () => {
    expect(values.flatMap(({ spellings }) => spellings).length).toBeGreaterThan(120);
  });

  describe.each(values)('$value $unit', ({ unit, spellings }) => {
    const [first = ['kk', '']] = spellings;
    test.each(spellings.map((spelling) => [show(spelling), spelling] as const))('%s', (_, spelling) => {
      expect(valuesOf(spelling)).toContain(valuesOf(first).at(unit === undefined ? -1 : 0));
    });
  });
});

describe('different values never meet:', () => {
  // Without its unit, a value is one with that of any unit.
  const apart = values.flatMap((one, at) => values.slice(at + 1).map((other) => [one, other] as const));
  test.each(
    apart
      .filter(([one, other]) => one.value !== other.value)
      .map(([one, other]) => [one.value, other.value, one, other] as const),
  )('%s and %s', (_one, _other, one, other) => {
    const meetings = one.spellings.flatMap((a) =>
      other.spellings.filter((b) => meet(a, b)).map((b) => [show(a), show(b)]),
    );
    expect(meetings).toEqual([]);
  });

  test.each<readonly [Written, Written]>([
    [
      ['kk', '2017'],
      ['kk', '20170'],
    ],
    [
      ['kk', '2017'],
      ['kk', '201'],
    ],
    [
      ['kk', '2017'],
      ['kk', '12017'],
    ],
    [
      ['kk', '№ 4'],
      ['kk', '4 000'],
    ],
    [
      ['ru', '№ 4'],
      ['ru', '4000'],
    ],
    [
      ['kk', '№ 4'],
      ['kk', '№ 14'],
    ],
    [
      ['ru', '16 106'],
      ['ru', '16'],
    ],
    [
      ['kk', '16 106'],
      ['kk', '106'],
    ],
    [
      ['kk', '26 млн'],
      ['kk', '26'],
    ],
    [
      ['kk', '26 млн'],
      ['kk', '26 мың'],
    ],
    [
      ['kk', '2,7'],
      ['kk', '27'],
    ],
    [
      ['kk', '2,7'],
      ['kk', '2'],
    ],
    [
      ['kk', '2,7 млн'],
      ['kk', '27 млн'],
    ],
    [
      ['ru', '5 м'],
      ['ru', '5 млн'],
    ],
    [
      ['kk', '5 м'],
      ['kk', '5 000 000'],
    ],
    [
      ['kk', '5 M'],
      ['kk', '5 млн'],
    ],
    [
      ['ru', '16 к'],
      ['ru', '16 тысяч'],
    ],
    [
      ['ru', '16-летний'],
      ['ru', '16 тысяч'],
    ],
    [
      ['kk', '100 %'],
      ['kk', '1 000 %'],
    ],
    [
      ['kk', '4'],
      ['kk', '4,5'],
    ],
  ])('%s and %s', (one, other) => {
    expect(meet(one, other)).toBe(false);
  });

  test.each<readonly [Written, Written]>([
    [
      ['kk', '26 млн ₸'],
      ['kk', '26 млн $'],
    ],
    [
      ['ru', '26 млн тенге'],
      ['ru', '26 млн долларов'],
    ],
    [
      ['ru', '10 км'],
      ['ru', '10 %'],
    ],
    [
      ['kk', '№ 10'],
      ['kk', '10 км'],
    ],
  ])('the likeliest terms of %s and %s, of different units', (one, other) => {
    expect(valuesOf(one)).not.toContain(valuesOf(other)[0]);
    expect(valuesOf(other)).not.toContain(valuesOf(one)[0]);
  });
});

describe('a number is one word as written:', () => {
  test.each([
    ['Оған 26 000 000 ₸ бөлінді', ['Оған', '26 000 000', 'бөлінді']],
    ['1 млрд 200 млн теңге', ['1 млрд 200 млн', 'теңге']],
    ['2,7 млн-нан астам', ['2,7 млн-нан', 'астам']],
    ['«26-миллион»', ['26-миллион']],
    ['16 мыңдай адам', ['16 мыңдай', 'адам']],
    ['2012–2019', ['2012', '2019']],
    ['2017 2018 2019', ['2017', '2018', '2019']],
    ['1 2 3', ['1', '2', '3']],
    ['№ 10 мектеп', ['10', 'мектеп']],
    ['10-мектеп', ['10', 'мектеп']],
    ['SOS4', ['SOS', '4']],
    ['100 м²', ['100', 'м', '²']],
    ['½ жол', ['½', 'жол']],
    ['10³', ['10', '³']],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  test('numerals keep their own words as terms', () => {
    const [он, алты, мың] = analyse('он алты мың', 'kk');
    expect(он?.terms).toEqual(expect.arrayContaining([...termsOf(['kk', 'он'])]));
    expect(алты?.terms).toEqual(expect.arrayContaining([...termsOf(['kk', 'алты'])]));
    expect(мың?.terms).toEqual(expect.arrayContaining([...termsOf(['kk', 'мың'])]));
  });

  test('a word that tells its unit says so', () => {
    const units = (text: string, language: string): string[] =>
      analyse(text, language)
        .filter(({ isUnit }) => isUnit)
        .map(({ start, end }) => text.slice(start, end));
    expect(units('26 млн теңге және 10 км', 'kk')).toEqual(['теңге', 'км']);
    expect(units('сто процентов и 26 млн. тенге', 'ru')).toEqual(['процентов', 'тенге']);
    expect(units('Теңге бағамы. 16 адам', 'kk')).toEqual([]);
    expect(units('В забеге 16. Тенге здесь ни при чём', 'ru')).toEqual([]);
  });
});

describe('what looks like a number:', () => {
  test('a date gives its day, month and year', () => {
    expect(wordsOf('23.04.2017')).toEqual(['23', '04', '2017']);
    expect(analyse('23.04.2017', 'kk')[2]?.terms).toEqual(termsOf(['kk', '2017']));
    expect(analyse('23.04.2017', 'kk')[0]?.terms).toEqual(termsOf(['kk', '23']));
    expect(wordsOf('2017-04-23')).toEqual(['2017', '04', '23']);
    expect(wordsOf('2017 жылғы 23 сәуір')).toEqual(['2017', 'жылғы', '23', 'сәуір']);
  });

  test('a score and a time give both numbers', () => {
    expect(wordsOf('3:0')).toEqual(['3', '0']);
    expect(wordsOf('2-1')).toEqual(['2', '1']);
    expect(wordsOf('16:11')).toEqual(['16', '11']);
  });

  test('a telephone number is no amount', () => {
    expect(wordsOf('8 (727) 250-00-00')).toEqual(['8', '727', '250', '00', '00']);
    expect(meet(['ru', '87272500000'], ['ru', '8 727 250 00 00'])).toBe(false);
    expect(meet(['ru', '87272500000'], ['ru', '87272500000'])).toBe(true);
  });

  test('small numerals are words like any other', () => {
    expect(meet(['kk', 'алты'], ['kk', '6'])).toBe(false);
    expect(meet(['ru', 'семь'], ['ru', '7'])).toBe(false);
    expect(wordsOf('алты бес')).toEqual(['алты', 'бес']);
    expect(meet(['kk', 'алты бес'], ['kk', '11'])).toBe(false);
    expect(meet(['ru', 'семь восемь'], ['ru', '15'])).toBe(false);
  });

  test('of a Kazakh number only the last word has an ending: «онда» is «there»', () => {
    expect(meet(['kk', 'онда бес бала'], ['kk', '15'])).toBe(false);
    expect(meet(['kk', 'онда бес мың адам'], ['kk', '15 000'])).toBe(false);
    expect(meet(['kk', 'он бестен'], ['kk', '15'])).toBe(true);
  });

  test('words that only begin like a numeral are no numbers', () => {
    expect(meet(['ru', 'двадцатилетний'], ['ru', '20'])).toBe(false);
    expect(meet(['ru', 'сороконожка'], ['ru', '40'])).toBe(false);
    expect(meet(['kk', 'жүзу'], ['kk', '100'])).toBe(false);
    expect(meet(['kk', 'елубай'], ['kk', '50'])).toBe(false);
  });

  test('a scale without a number is a word', () => {
    expect(termsOf(['kk', 'мың'])[0]).not.toMatch(/\d/);
    expect(termsOf(['ru', 'миллион'])[0]).not.toMatch(/\d/);
  });

  test('digits of other scripts are read without a fault', () => {
    expect(wordsOf('٣ ३')).toEqual(['٣', '३']);
  });
});
