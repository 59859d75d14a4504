import { adding, campaign, leavingOut, spent } from '../examples/totals.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule<'addend-same-year'> = {
  severity: 'error',
  protects: {
    kk: 'Бірінің ішіне бірі кіретін екі сан қосылып кетуі мүмкін еді.',
    ru: 'Сложить могли бы два числа, одно из которых входит в другое.',
    en: 'Two numbers could be added, one of which holds the other.',
  },
  words: {
    kk: ({ figure, other, year }) => [
      `«${figure}» және «${other}» бір жылға, ${year} жылға қатысты: бірі екіншісінің ішіне кіруі мүмкін`,
      'біреуін қалдырыңыз немесе науқандар бір бүтіннің бөлігі болса, partOf өрісінде көрсетіңіз',
    ],
    ru: ({ figure, other, year }) => [
      `«${figure}» и «${other}» за один и тот же год, ${year}: одно может входить в другое`,
      'оставьте одно из двух или, если это части одной кампании, укажите это в partOf',
    ],
    en: ({ figure, other, year }) => [
      `“${figure}” and “${other}” are of the same year, ${year}: one may hold the other`,
      'keep one of the two or, if they are parts of one campaign, say so in partOf',
    ],
  },
  bad: {
    ...adding('spring-money'),
    beside: [...campaign('spring-run-2017'), spent('spring-money', { subject: 'campaign: spring-run-2017' })],
    at: '12:5',
  },
  good: {
    ...leavingOut('spring-money'),
    beside: [...campaign('spring-run-2017'), spent('spring-money', { subject: 'campaign: spring-run-2017' })],
  },
};
