import { adding, spent } from '../examples/totals.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule<'addend-twice'> = {
  severity: 'error',
  protects: {
    kk: 'Бір сан екі рет қосылып, қосынды шын мәнінен артық болар еді.',
    ru: 'Одно число сложили бы дважды, и сумма вышла бы больше настоящей.',
    en: 'A number would be added twice, and the sum would be too large.',
  },
  words: {
    kk: ({ figure }) => [`«${figure}» көрсеткіші екі рет жазылған`, 'бірін өшіріңіз: бір сан екі рет қосылмайды'],
    ru: ({ figure }) => [
      `показатель «${figure}» записан дважды`,
      'уберите один из двух: одно число дважды не складывают',
    ],
    en: ({ figure }) => [`the figure “${figure}” stands twice`, 'remove one of the two: a number is added once'],
  },
  bad: { ...adding('money-spent-2017'), at: '12:5' },
  good: { ...adding('money-spent-2016'), beside: [spent('money-spent-2016')] },
};
