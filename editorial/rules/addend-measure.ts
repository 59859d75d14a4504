import { adding, spent } from '../examples/totals.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule<'addend-measure'> = {
  severity: 'error',
  protects: {
    kk: 'Бір қосындыға әртүрлі нәрсе, мысалы адам мен теңге, қосылар еді.',
    ru: 'В одну сумму попало бы разное, например люди и тенге.',
    en: 'One sum would add up different things, such as people and tenge.',
  },
  words: {
    kk: ({ figure, found, expected }) => [
      `«${figure}» көрсеткішінің өлшемі басқа: ${found}, ал мұнда ${expected} қосылады`,
      'бұл көрсеткішті алып тастаңыз немесе оған жеке қосынды ашыңыз',
    ],
    ru: ({ figure, found, expected }) => [
      `у показателя «${figure}» другая величина: ${found}, а складывается ${expected}`,
      'уберите этот показатель или заведите для него отдельную сумму',
    ],
    en: ({ figure, found, expected }) => [
      `“${figure}” is of another measure: ${found}, while this adds up ${expected}`,
      'take it out or make a sum of its own for it',
    ],
  },
  bad: { ...adding('prizes-2016'), beside: [spent('prizes-2016', { measure: 'prize-fund' })], at: '12:5' },
  good: { ...adding('money-spent-2016'), beside: [spent('money-spent-2016')] },
};
