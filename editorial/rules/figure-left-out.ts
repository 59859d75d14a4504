import { leavingOut, spent } from '../examples/totals.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule<'figure-left-out'> = {
  severity: 'error',
  protects: {
    kk: 'Қосынды толық болып көрінер еді, ал бір сан үнсіз түсіп қалған болар еді.',
    ru: 'Сумма казалась бы полной, а одно число было бы молча пропущено.',
    en: 'A sum would look complete while a number is silently missing.',
  },
  words: {
    kk: ({ figure }) => [
      `«${figure}» көрсеткіші осы қосындыға сай келеді, бірақ мұнда жоқ`,
      'оны addends тізіміне қосыңыз немесе leftOut тізімінде себебін жазыңыз',
    ],
    ru: ({ figure }) => [
      `показатель «${figure}» подходит к этой сумме, но в ней его нет`,
      'добавьте его в addends или объясните в leftOut, почему он не сложен',
    ],
    en: ({ figure }) => [
      `the figure “${figure}” fits this sum and is not in it`,
      'add it to addends, or say in leftOut why it is not added',
    ],
  },
  bad: { ...spent('money-spent-2016'), at: 'totals/money-spent.yaml:11:3' },
  good: { ...leavingOut('money-spent-2016'), beside: [spent('money-spent-2016')] },
};
