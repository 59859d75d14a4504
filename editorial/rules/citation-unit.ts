import type { Rule } from '../rule.ts';

export const rule: Rule<'citation-unit'> = {
  severity: 'error',
  protects: {
    kk: 'Теңге доллар болып, ақша адам саны болып шығар еді.',
    ru: 'Тенге превратились бы в доллары, а деньги — в людей.',
    en: 'Tenge would turn into dollars, and money into people.',
  },
  words: {
    kk: ({ figure, words, found, unit }) => [
      `«${words}» — ${found}, ал «${figure}» көрсеткішінің өлшем бірлігі — ${unit}`,
      'бірлікті түзетіңіз немесе басқа көрсеткішке сілтеме жасаңыз',
    ],
    ru: ({ figure, words, found, unit }) => [
      `«${words}» — это ${found}, а единица показателя «${figure}» — ${unit}`,
      'исправьте единицу или сошлитесь на другой показатель',
    ],
    en: ({ figure, words, found, unit }) => [
      `“${words}” is ${found}, but the figure “${figure}” is in ${unit}`,
      'correct the unit',
    ],
  },
  bad: {
    file: 'press-releases/gym-2017/ru.md',
    replace: ['[1\u00A0200\u00A0000\u00A0тенге]', '[1\u00A0200\u00A0000\u00A0долларов]'],
    at: '6:13',
  },
  good: {
    file: 'press-releases/gym-2017/ru.md',
    replace: ['[1\u00A0200\u00A0000\u00A0тенге]', '[1\u00A0200\u00A0000\u00A0₸]'],
  },
};
