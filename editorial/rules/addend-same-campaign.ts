import { adding, leavingOut, spent } from '../examples/totals.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule<'addend-same-campaign'> = {
  severity: 'error',
  protects: {
    kk: 'Бір науқанның ақшасы екі рет саналуы мүмкін еді.',
    ru: 'Деньги одной кампании могли бы посчитать дважды.',
    en: 'The money of one campaign could be counted twice.',
  },
  words: {
    kk: ({ figure, other, campaign }) => [
      `«${figure}» және «${other}» бір науқан туралы: ${campaign}`,
      'біреуін қалдырыңыз, екіншісін leftOut тізіміне көшіріп, себебін жазыңыз',
    ],
    ru: ({ figure, other, campaign }) => [
      `«${figure}» и «${other}» об одной и той же кампании: ${campaign}`,
      'оставьте одно из двух, второе перенесите в leftOut и напишите причину',
    ],
    en: ({ figure, other, campaign }) => [
      `“${figure}” and “${other}” are about the same campaign: ${campaign}`,
      'keep one of the two, move the other to leftOut and say why',
    ],
  },
  bad: {
    ...adding('money-spent-too'),
    beside: [spent('money-spent-too', { subject: 'campaign: kind-run-2017' })],
    at: '12:5',
  },
  good: {
    ...leavingOut('money-spent-too'),
    beside: [spent('money-spent-too', { subject: 'campaign: kind-run-2017' })],
  },
};
