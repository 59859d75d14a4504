import { adding, leavingOut, spent } from '../examples/totals.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule<'addend-part-of'> = {
  severity: 'error',
  protects: {
    kk: 'Бүтін өз бөлігімен қосылып, ақша екі рет саналар еді.',
    ru: 'Целое сложили бы с его же частью, и деньги посчитали бы дважды.',
    en: 'A whole would be added to its own part, and money counted twice.',
  },
  words: {
    kk: ({ figure, other, part, whole }) => [
      `«${figure}» және «${other}» қабаттасады: ${part} — ${whole} науқанының бөлігі`,
      'не бүтінін, не бөліктерін ғана қосыңыз; қалғанын leftOut тізіміне көшіріңіз',
    ],
    ru: ({ figure, other, part, whole }) => [
      `«${figure}» и «${other}» пересекаются: ${part} — часть кампании ${whole}`,
      'складывайте либо целое, либо части; остальное перенесите в leftOut',
    ],
    en: ({ figure, other, part, whole }) => [
      `“${figure}” and “${other}” overlap: ${part} is part of ${whole}`,
      'add up either the whole or its parts; move the rest to leftOut',
    ],
  },
  bad: { ...adding('kids-money'), beside: [spent('kids-money', { subject: 'campaign: kids-run-2017' })], at: '12:5' },
  good: { ...leavingOut('kids-money'), beside: [spent('kids-money', { subject: 'campaign: kids-run-2017' })] },
};
