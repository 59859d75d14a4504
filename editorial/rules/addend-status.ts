import { adding, spent } from '../examples/totals.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule<'addend-status'> = {
  severity: 'error',
  protects: {
    kk: 'Әлі жоспарда ғана тұрған ақша жұмсалған ақшаға қосылар еді.',
    ru: 'Деньги, которые только запланированы, прибавили бы к израсходованным.',
    en: 'Money that is only planned would be added to money that is spent.',
  },
  words: {
    kk: ({ figure, found, expected }) => [
      `«${figure}» күйі — ${found}, ал мұнда ${expected} күйіндегі сандар қосылады`,
      'күйі әртүрлі сандарды қоспаңыз: жоспарланған мен бөлінген — екі бөлек қосынды',
    ],
    ru: ({ figure, found, expected }) => [
      `у «${figure}» статус ${found}, а складываются числа со статусом ${expected}`,
      'разные статусы не складывайте: запланированное и выделенное — две разные суммы',
    ],
    en: ({ figure, found, expected }) => [
      `“${figure}” is ${found}, while this adds up what is ${expected}`,
      'never add different statuses: planned and allocated are two sums',
    ],
  },
  bad: { ...adding('money-spent-2016'), beside: [spent('money-spent-2016', { status: 'planned' })], at: '12:5' },
  good: { ...adding('money-spent-2016'), beside: [spent('money-spent-2016')] },
};
