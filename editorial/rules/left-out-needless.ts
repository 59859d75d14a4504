import { leavingOut, spent } from '../examples/totals.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule<'left-out-needless'> = {
  severity: 'error',
  protects: {
    kk: 'Бет қосылып тұрған не мұнда қатысы жоқ санның неге қосылмағанын түсіндірер еді.',
    ru: 'Страница объясняла бы, почему не сложено число, которое сложено или сюда не относится.',
    en: 'The page would explain why a number is not added that is added, or does not belong there.',
  },
  words: {
    kk: ({ figure }) => [
      `leftOut тізіміндегі «${figure}» артық: ол қосылып тұр немесе бұл қосындыға онсыз да сай келмейді`,
      'оны leftOut тізімінен өшіріңіз',
    ],
    ru: ({ figure }) => [
      `в leftOut лишний показатель «${figure}»: он уже сложен или к этой сумме и так не подходит`,
      'уберите его из leftOut',
    ],
    en: ({ figure }) => [
      `“${figure}” in leftOut is needless: it is an addend, or would not fit this sum anyway`,
      'remove it from leftOut',
    ],
  },
  bad: { ...leavingOut('money-spent-2016'), beside: [spent('money-spent-2016', { status: 'planned' })], at: '13:13' },
  good: { ...leavingOut('money-spent-2016'), beside: [spent('money-spent-2016')] },
};
