import type { Rule } from '../rule.ts';

export const rule: Rule<'localised-parity'> = {
  severity: 'error',
  protects: {
    kk: 'Бір сөйлем қазақша бір санды, орысша басқасын айтар еді.',
    ru: 'Одна и та же фраза назвала бы по-казахски и по-русски разные числа.',
    en: 'One sentence would name different numbers in Kazakh and in Russian.',
  },
  words: {
    kk: ({ found, language, other }) => [
      `«${found}» ${language} өрісінде бар, ал ${other} өрісінде жоқ`,
      'екі тілдегі сөйлемді салыстырып, қатесін түзетіңіз: сандар мен күндер бірдей болуы керек',
    ],
    ru: ({ found, language, other }) => [
      `«${found}» есть в поле ${language}, а в поле ${other} нет`,
      'сверьте фразы на двух языках и исправьте: числа и даты должны совпадать',
    ],
    en: ({ found, language, other }) => [
      `“${found}” stands in the words of ${language} alone, not in ${other}`,
      'compare the two and correct one: numbers and dates must agree',
    ],
  },
  bad: {
    file: 'figures/participants-2017.yaml',
    replace: ['ru: Число называет сам организатор.', 'ru: Число называют 2 организатора.'],
    at: '21:7',
  },
  good: {
    file: 'figures/participants-2017.yaml',
    replace: ['ru: Число называет сам организатор.', 'ru: Число называет сам организатор.'],
  },
};
