import { adding, campaign, spent } from '../examples/totals.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule<'addend-year'> = {
  severity: 'error',
  protects: {
    kk: 'Қосындыға оның өз жылдарына жатпайтын сан кірер еді.',
    ru: 'В сумму за одни годы вошло бы число за другой год.',
    en: 'The sum of some years would hold the number of another.',
  },
  words: {
    kk: ({ figure, year, from, to }) => [
      `«${figure}» ${year} жылға қатысты, ал қосынды ${from}–${to} жылдарды қамтиды`,
      'years өрісін кеңейтіңіз немесе бұл көрсеткішті алып тастаңыз',
    ],
    ru: ({ figure, year, from, to }) => [
      `«${figure}» относится к ${year} году, а сумма охватывает годы ${from}–${to}`,
      'расширьте years или уберите этот показатель',
    ],
    en: ({ figure, year, from, to }) => [
      `“${figure}” is of ${year}, while the sum asks about ${from}–${to}`,
      'widen years or take the figure out',
    ],
  },
  bad: {
    ...adding('money-spent-2015'),
    beside: [
      ...campaign('kind-run-2015', { year: 2015 }),
      spent('money-spent-2015', { subject: 'campaign: kind-run-2015' }),
    ],
    at: '12:5',
  },
  good: { ...adding('money-spent-2016'), beside: [spent('money-spent-2016')] },
};
