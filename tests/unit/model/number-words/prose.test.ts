import { describe, expect, test } from 'vitest';
import { isNumberLanguage, numberLanguages } from '../../../../src/model/number-words/language.ts';
import { readNumbers } from '../../../../src/model/number-words/read-numbers.ts';
import { readQuantities } from '../../../../src/model/number-words/read-quantities.ts';
import { readUnit } from '../../../../src/model/number-words/read-unit.ts';
import { said } from './said.ts';

test('the languages that are read', () => {
  expect(numberLanguages).toEqual(['kk', 'ru']);
  expect(['kk', 'ru', 'en', 'KK', ''].map(isNumberLanguage)).toEqual([true, true, false, false, false]);
});

describe('years in Russian', () => {
  test.each([
    ['2017 год', '2017 year'],
    ['в 2017 году', '2017 year'],
    ['до 2020 года', '2020 year'],
    ['2012–2019 годов', '2012 year, 2019 year'],
    ['за 2016 и 2017 годы', '2016 year, 2017 year'],
    ['2012, 2016 и 2019 годов', '2012 year, 2016 year, 2019 year'],
    ['в 2017 г.', '2017 year'],
    ['2017г.', '2017 year'],
    ['2012–2019 гг.', '2012 year, 2019 year'],
    ['В 2019-м — деньги, в 2020-м — только обещание', '2019 year, 2020 year'],
    ['в 2019-м году', '2019 year'],
    ['Алматы марафон – 2017', '2017 year'],
    ['Марафон-2017', '2017 year'],
    ['Неназванное учреждение (2015)', '2015 year'],
    ['начало 2017/18 учебного года', '2017 year, 2018 year'],
    ['сезон 2019–20', '2019 year, 2020 year'],
    ['две тысячи семнадцатого года', '2017 year'],
    ['тысяча девятьсот девяносто восьмого года', '1998 year'],
    ['до 2020', '2020 year'],
    ['В 2017 прошёл забег', '2017 year'],
    ['в 2017 Казыбаев', '2017 year'],
    ['в 2024 году 15 300 участников', '2024 year, 15300 exact'],
    ['2045 добрых дел', '2045 exact'],
    ['2 045 добрых дел', '2045 exact'],
    ['2000 бегунов', '2000 exact'],
    ['2000 юных спортсменов', '2000 exact'],
    ['2000 участникам', '2000 exact'],
    ['2000 ₸', '2000 exact'],
    ['2000 тыс.', '2000000 exact'],
    ['2000 лет', '2000 exact'],
    ['более 2000 собрались', '2000 more-than'],
    ['1900–2000 человек', '1900 exact, 2000 exact'],
    ['2018 — 2500 участников', '2018 year, 2500 exact'],
    ['2012 – 2 500, 2013 – 5 000', '2012 year, 2500 exact, 2013 year, 5000 exact'],
    ['более 2000, 2018 год', '2000 more-than, 2018 year'],
    ['1899 и 2100', '1899 exact, 2100 exact'],
    ['бегунов вышло 2000', '2000 exact'],
    ['выделено 2000', '2000 exact'],
    ['собралось 1950', '1950 exact'],
    ['Бегунов — 2000', '2000 exact'],
    ['Участников: 2000', '2000 exact'],
    ['Число забегов — 2000', '2000 exact'],
    ['Марафон добрых дел – 2017', '2017 year'],
    ['Цели 2017, 2018 и 2019 годов', '2017 year, 2018 year, 2019 year'],
    ['Осенью 2019 прошёл забег', '2019 year'],
  ])('%s → %s', (text, expected) => {
    expect(said(text, 'ru')).toBe(expected);
  });
});

describe('years in Kazakh', () => {
  test.each([
    ['2017 жыл', '2017 year'],
    ['2017 жылы', '2017 year'],
    ['2017 жылғы', '2017 year'],
    ['2019 жылдың соңында', '2019 year'],
    ['2024 және 2025 жылдардағы', '2024 year, 2025 year'],
    ['2019–2023 жылдардағы', '2019 year, 2023 year'],
    ['2017 ж.', '2017 year'],
    ['2012–2019 жж.', '2012 year, 2019 year'],
    ['2017-жылы', '2017 year'],
    ['2017-ші жылы', '2017 year'],
    ['2020-дан 2021-ге дейін', '2020 year, 2021 year'],
    ['екі мың он жетінші жылы', '2017 year'],
    ['Алматы марафоны – 2017', '2017 year'],
    ['2017/18 оқу жылының басы', '2017 year, 2018 year'],
    ['«Алматы марафоны-2020»', '2020 year'],
    ['2045 игі іс', '2045 exact'],
    ['2 045 игі істі', '2045 exact'],
    ['2000 жүгіруші', '2000 exact'],
    ['2000 әуесқой жүгіруші', '2000 exact'],
    ['2000-дай адам', '2000 about'],
    ['2000 жылдық', '2000 exact'],
    ['Адам саны — 2000', '2000 exact'],
    ['15 жыл', '15 exact'],
    ['90-жылдары', '90 label'],
  ])('%s → %s', (text, expected) => {
    expect(said(text, 'kk')).toBe(expected);
  });
});

describe('days', () => {
  test.each([
    ['13 марта', '13 day of 3'],
    ['23 апреля 2017 года', '23 day of 4, 2017 year'],
    ['9–14 июля', '9 day of 7, 14 day of 7'],
    ['с 9 по 14 июля', '9 day of 7, 14 day of 7'],
    ['9, 10 и 11 июля', '9 day of 7, 10 day of 7, 11 day of 7'],
    ['28 августа – 2 сентября', '28 day of 8, 2 day of 9'],
    ['23-го апреля', '23 day of 4'],
    ['первое мая', '1 day of 5'],
    ['двадцать третьего апреля', '23 day of 4'],
    ['23.04.2017', '23 day of 4, 2017 year'],
    ['2017-04-23', '2017 year, 23 day of 4'],
    ['01.12.24', '1 day of 12, 2024 year'],
    ['2017-04', '2017 year'],
    ['31.13.2017', '31 day of 13, 2017 year'],
    ['31.13.17', '31 label'],
    ['«April 23, 2016»', '23 day of 4, 2016 year'],
    ['40 марта', '40 day of 3'],
    ['120 марта', '120 exact'],
    ['Школ стало 5 — 9 июля открылась ещё одна', '5 exact, 9 day of 7, 1 pronoun'],
    ['9 – 14 июля', '9 day of 7, 14 day of 7'],
    ['5 мая, 6 школ', '5 day of 5, 6 exact'],
    ['собрали 20, 9 июля — ещё 10', '20 exact, 9 day of 7, 10 exact'],
    ['3 тысячи 5 июля', '3000 exact, 5 day of 7'],
  ])('in Russian: %s → %s', (text, expected) => {
    expect(said(text, 'ru')).toBe(expected);
  });

  test.each([
    ['13 наурыз', '13 day of 3'],
    ['2017 жылғы 23 сәуірде', '2017 year, 23 day of 4'],
    ['1 желтоқсанға дейін', '1 day of 12'],
    ['29 қыркүйегінде', '29 day of 9'],
    ['2 қарашадағы', '2 day of 11'],
    ['23-сәуірде', '23 day of 4'],
    ['4–9 желтоқсанда', '4 day of 12, 9 day of 12'],
    ['9-дан 14 шілдеге дейін', '9 day of 7, 14 day of 7'],
    ['9 және 14 шілде', '9 day of 7, 14 day of 7'],
    ['бірінші мамыр', '1 day of 5'],
    ['он тоғыз сәуір', '19 day of 4'],
    ['соңғы маусым', ''],
  ])('in Kazakh: %s → %s', (text, expected) => {
    expect(said(text, 'kk')).toBe(expected);
  });
});

describe('times, in minutes since midnight', () => {
  test.each([
    ['4 июня 2025 года, 16:11', 'ru', '4 day of 6, 2025 year, 971 time'],
    ['в 16.30', 'ru', '990 time'],
    ['с 10.00 до 18.00', 'ru', '600 time, 1080 time'],
    ['выросли в 2.15 раза', 'ru', '2.15 exact'],
    ['счёт 75:80', 'ru', '75 label'],
    ['16:11 деген уақыт', 'kk', '971 time'],
    ['сағат 16.30-да', 'kk', '990 time'],
    ['4 июня 2025 года, 16.11', 'ru', '4 day of 6, 2025 year, 971 time'],
    ['в 16 часов 11 минут', 'ru', '971 time'],
    ['в 16 часов', 'ru', '960 time'],
    ['за 16 часов', 'ru', '16 exact'],
    ['за 2 часа 15 минут', 'ru', '2 exact, 15 exact'],
    ['4 маусым, 16.11', 'kk', '4 day of 6, 971 time'],
    ['сағат 16-дан 11 минут өткенде', 'kk', '971 time'],
    ['сағат 17-ге 10 минут қалғанда', 'kk', '1010 time'],
    ['сағат 9-дан 18-ге дейін', 'kk', '540 time, 1080 time'],
    ['сағат 9.00-ден 18.30-ға дейін', 'kk', '540 time, 1110 time'],
    ['сағат 10-да 20-ға жуық бала', 'kk', '600 time, 20 about'],
    ['в 10.00–18.00', 'ru', '600 time, 1080 time'],
    ['в 16.30 — 20 бегунов', 'ru', '990 time, 20 exact'],
    ['сағат 16-да', 'kk', '960 time'],
    ['бір сағат 20 минут', 'kk', '1 pronoun, 20 exact'],
    ['20 сағат', 'kk', '20 exact'],
  ] as const)('%s (%s) → %s', (text, language, expected) => {
    expect(said(text, language)).toBe(expected);
  });
});

describe('labels', () => {
  test.each([
    ['школа № 15', 'ru', '15 label'],
    ['№4', 'ru', '4 label'],
    ['школы № 1, № 2 и № 4', 'ru', '1 label, 2 label, 4 label'],
    ['№№ 1, 4 и 9', 'ru', '1 label, 4 label, 9 label'],
    ['№ 9–11', 'ru', '9 label, 11 label'],
    ['школы № 1 и 5 садов', 'ru', '1 label, 5 exact'],
    ['№ 26 млн', 'ru', '26000000 exact'],
    ['#15 мячей', 'ru', '15 exact'],
    ['#15', 'ru', '15 label'],
    ['купили мячей-15', 'ru', '15 exact'],
    ['COVID-19', 'ru', '19 label'],
    ['ТЭЦ2', 'ru', '2 label'],
    ['5G', 'ru', '5 label'],
    ['лицензия CC BY 4.0', 'ru', '4 label'],
    ['пункт 2.1.3', 'ru', '2 label'],
    ['https://zakon.kz/2025/6042', 'ru', ''],
    ['№ 13 бөбекжай-балабақша', 'kk', '13 label'],
    ['13-бап', 'kk', '13 label'],
    ['6-рет', 'kk', '6 label'],
    ['5-сыныптың', 'kk', '5 label'],
    ['4-тоқсанда', 'kk', '4 label'],
  ] as const)('%s (%s) → %s', (text, language, expected) => {
    expect(said(text, language)).toBe(expected);
  });
});

describe('digits of other forms', () => {
  test.each([
    ['пробежали １５ км', '15 exact'],
    ['пробежали ¹⁵ км', '15 exact'],
    ['пробежали ⑮ км', '15 exact'],
    ['пробежали ١٥ км', '15 exact'],
    ['пробежали ½ пути', '0.5 exact'],
    ['площадь 120 м²', '120 exact, 2 label'],
    ['слово¹', '1 label'],
  ])('%s → %s', (text, expected) => {
    expect(said(text, 'ru')).toBe(expected);
  });
});

describe('parts of a whole', () => {
  test.each([
    ['половина взноса', 'ru', '0.5 exact'],
    ['около половины бегунов', 'ru', '0.5 about'],
    ['треть участников', 'ru', '0.3333333333333333 exact'],
    ['две трети участников', 'ru', '0.6666666666666666 exact'],
    ['три четверти', 'ru', '0.75 exact'],
    ['пятая часть', 'ru', '0.2 exact'],
    ['каждый второй', 'ru', '0.5 exact'],
    ['каждая 5-я школа', 'ru', '0.2 exact'],
    ['во второй половине года', 'ru', '2 ordinal'],
    ['вторая часть рассказа', 'ru', '2 ordinal'],
    ['третья школа', 'ru', '3 ordinal'],
    ['каждая школа', 'ru', ''],
    ['жартысы келді', 'kk', '0.5 exact'],
    ['ширегі келді', 'kk', '0.25 exact'],
    ['үштен бірі келді', 'kk', '0.3333333333333333 exact'],
    ['бестен үші', 'kk', '0.6 exact'],
    ['әр үшінші адам', 'kk', '0.3333333333333333 exact'],
    ['екінші жартысында', 'kk', '2 ordinal'],
    ['жартылай марафон', 'kk', ''],
    ['әр үйде', 'kk', ''],
  ] as const)('%s (%s) → %s', (text, language, expected) => {
    expect(said(text, language)).toBe(expected);
  });
});

describe('a mention', () => {
  const texts = (text: string, language: 'kk' | 'ru'): string[] => readNumbers(text, language).map(({ text }) => text);

  test('covers the number with its scale and ending, not what it counts', () => {
    expect(texts('26 млн теңгеден он сегіз мыңдай адамға, 20-дан астамы', 'kk')).toEqual([
      '26 млн',
      'он сегіз мыңдай',
      '20-дан',
    ]);
    expect(texts('более 200 тыс. тенге, 10-тысячный бегун, 23.04.2017', 'ru')).toEqual([
      '200 тыс.',
      '10-тысячный',
      '23.04',
      '2017',
    ]);
  });

  test('leaves the point that ends a sentence', () => {
    expect(texts('Собрали 26 млн. Это много.', 'ru')).toEqual(['26 млн']);
  });

  test('has offsets that cut it from the text, accents and wide letters included', () => {
    const text = '😀 Пя\u0301ть школ, две\u00A0тысячи детей.';
    const mentions = readNumbers(text, 'ru');
    expect(mentions.map(({ value }) => value)).toEqual([5, 2000]);
    expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(mentions.map((mention) => mention.text));
    expect(mentions[0]).toEqual({ start: 3, end: 8, text: 'Пя\u0301ть', value: 5, kind: 'quantity' });
  });

  test('never crosses an empty line', () => {
    expect(said('Их двадцать\n\nПять школ', 'ru')).toBe('20 exact, 5 exact');
    expect(said('Их двадцать\nпять', 'ru')).toBe('25 exact');
  });
});

describe('the words of a citation', () => {
  test('make an amount of what prose would take for a year', () => {
    expect(readQuantities('2017', 'ru')).toEqual([{ value: 2017, qualifier: 'exact', text: '2017' }]);
    expect(readQuantities('до 2045', 'ru')).toEqual([{ value: 2045, qualifier: 'up-to', text: '2045' }]);
  });

  test('are not below nought', () => {
    expect(readQuantities('-6', 'ru')).toMatchObject([{ value: 6, qualifier: undefined }]);
    expect(readQuantities('минус шесть', 'ru')).toMatchObject([{ value: 6, qualifier: undefined }]);
  });

  test('leave years, days and labels aside', () => {
    expect(readQuantities('5 целей 2020 года', 'ru')).toEqual([{ value: 5, qualifier: 'exact', text: '5' }]);
    expect(readQuantities('2019–2023 жылдарда № 4 мектепте', 'kk')).toEqual([]);
  });

  test('hold one only where no other amount stands', () => {
    expect(readQuantities('один проект', 'ru')).toEqual([{ value: 1, qualifier: 'exact', text: 'один' }]);
    expect(readQuantities('бір жоба', 'kk')).toEqual([{ value: 1, qualifier: 'exact', text: 'бір' }]);
    expect(readQuantities('один из 12 домов', 'ru')).toEqual([{ value: 12, qualifier: 'exact', text: '12' }]);
  });
});

describe('units', () => {
  test.each([
    ['35 млн тенге', 'ru', 'KZT'],
    ['26 000 000\u00A0₸', 'ru', 'KZT'],
    ['пять долларов', 'ru', 'USD'],
    ['5 $', 'ru', 'USD'],
    ['50 %', 'ru', 'percent'],
    ['пятьдесят процентов', 'ru', 'percent'],
    ['10 тысяч', 'ru', undefined],
    ['5 тенге и 2 доллара', 'ru', undefined],
    ['26 млн рублей', 'ru', 'RUB'],
    ['26 млн евро', 'ru', 'EUR'],
    ['26 млн ₽', 'kk', 'RUB'],
    ['35 млн теңгемен', 'kk', 'KZT'],
    ['4,6 млн теңгелік', 'kk', 'KZT'],
    ['5 мың АҚШ долларынан', 'kk', 'USD'],
    ['50 пайызы', 'kk', 'percent'],
    ['20 адам', 'kk', undefined],
  ] as const)('%s (%s) → %s', (words, language, unit) => {
    expect(readUnit(words, language)).toBe(unit);
  });
});

test('a long text of nothing but obstacles is read', () => {
  const obstacles = ['1 000 ', '1.1.', '1,', 'тысяч ', 'мың-', 'более не ', 'бір-', '2019, ', '№№ 1, '];
  for (const obstacle of obstacles) {
    const text = obstacle.repeat(40_000 / obstacle.length);
    for (const language of numberLanguages) {
      const mentions = readNumbers(text, language);
      expect(mentions.every(({ start, end }, index) => end > start && start >= (mentions[index - 1]?.end ?? 0))).toBe(
        true,
      );
    }
  }
});
