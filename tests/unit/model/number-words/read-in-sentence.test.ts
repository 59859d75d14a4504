import { describe, expect, test } from 'vitest';
import type { NumberLanguage } from '../../../../src/model/number-words/language.ts';
import { readInSentence } from '../../../../src/model/number-words/read-in-sentence.ts';

/** «более [6 школ] названы»: the brackets are those of the citation. */
function read(sentence: string, language: NumberLanguage): ReturnType<typeof readInSentence> {
  const [, before = '', words = '', after = ''] = /^(.*)\[(.*)\](.*)$/s.exec(sentence) ?? [];
  return readInSentence({ before, words, after }, language);
}

describe('what words outside the brackets say of the number', () => {
  test.each([
    ['более [6 школ]', 'more-than'],
    ['около [6 школ]', 'about'],
    ['не менее чем [6 школ]', 'at-least'],
    ['почти все [6 школ]', 'nearly'],
    ['«более [6 школ]»', 'more-than'],
    ['менее [6 школ]', 'other'],
    ['не [более 6 школ]', 'up-to'],
    ['ровно [более 6 школ]', 'exact'],
    ['самое большее — [6 школ]', 'up-to'],
    ['[6] с лишним школ', 'more-than'],
    ['школ [6] или больше.', 'at-least'],
    ['школ [6], не более.', 'up-to'],
    ['более года назад [6 школ]', undefined],
    ['примерно тогда же [6 школ]', undefined],
    ['[6 школ] и более крупных садов', undefined],
    ['[6 школ] с небольшим залом', undefined],
    ['[6 школ] минимум дважды', undefined],
    ['[6 школ] до марафона', undefined],
    ['больше всего — [6 школ]', undefined],
    ['более \uFFFC и [6 школ]', undefined],
  ] as const)('in Russian: %s → %s', (sentence, outside) => {
    expect(read(sentence, 'ru')).toMatchObject({ value: 6, outside });
  });

  test.each([
    ['шамамен [6 мекеме]', 'about'],
    ['кемінде [6 мекемеге]', 'at-least'],
    ['[6]-дан астам мекеме', 'more-than'],
    ['[6 мекемеден] астам', 'more-than'],
    ['[6 мекемеге] жуық болды', 'about'],
    ['[6] мекемеге дейін', 'up-to'],
    ['[6] шақты мекеме', 'about'],
    ['[6]-дай мекеме', 'about'],
    ['[6] мекемедей', 'about'],
    ['[6 мекеме] жарысқа дейін жөнделді', undefined],
    ['[6 мекемеге] 2019 жылға дейін', undefined],
    ['[6 мекемеге] шамамен сол кезде', undefined],
    ['[6 мекемеге] кемінде бір рет', undefined],
  ] as const)('in Kazakh: %s → %s', (sentence, outside) => {
    expect(read(sentence, 'kk')).toMatchObject({ value: 6, outside });
  });

  test('is told with those words', () => {
    expect(read('Помогли более [6 школам] города', 'ru').text).toBe('более 6 школам');
    expect(read('Көмек [6]-дан астам мекемеге', 'kk').text).toBe('6-дан астам');
  });
});

describe('the number that a reader takes', () => {
  test.each([
    ['[6] тысяч школ', 'ru', 6000],
    ['[6] с половиной школ', 'ru', 6.5],
    ['двадцать [шесть] школ', 'ru', 26],
    ['[6]0 школ', 'ru', 60],
    ['[6] апреля', 'ru', undefined],
    ['школа № [6]', 'ru', undefined],
    ['[6]-ю школу', 'ru', undefined],
    ['[6] мың бала', 'kk', 6000],
    ['[6]-мектеп', 'kk', undefined],
    ['В 2019-м [6 школ]', 'ru', 6],
    ['21 апреля [6 школ] № 4', 'ru', 6],
    ['38 елден [6 адам]', 'kk', 6],
  ] as const)('%s (%s) → %s', (sentence, language, value) => {
    expect(read(sentence, language).value).toBe(value);
  });
});

describe('the unit', () => {
  test.each([
    ['[26 млн] долларов', 'ru', 'USD'],
    ['$[26 млн]', 'ru', 'USD'],
    ['[26 млн] казахстанских тенге', 'ru', 'KZT'],
    ['[26 млн тенге] и доллары', 'ru', 'KZT'],
    ['[26 млн человек]', 'ru', 'people'],
    ['[6 детям]', 'ru', 'people'],
    ['[26 млн] детей', 'ru', 'people'],
    ['[26 млн] детям', 'ru', undefined],
    ['[26 млн] на доллары', 'ru', undefined],
    ['[26 млн], тенге подешевел', 'ru', undefined],
    ['[6 детским садам]', 'ru', undefined],
    ['[26 млн] АҚШ доллары', 'kk', 'USD'],
    ['[6 балаға]', 'kk', 'people'],
    ['[6 балалар мекемесі]', 'kk', undefined],
  ] as const)('%s (%s) → %s', (sentence, language, unit) => {
    expect(read(sentence, language).unit).toBe(unit);
  });
});
