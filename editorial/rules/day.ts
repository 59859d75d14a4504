import type { Rule } from '../rule.ts';

export const rule: Rule<'day'> = {
  severity: 'error',
  protects: {
    kk: 'Түзету қай күні жасалғанын оқырман білмес еді.',
    ru: 'Читатель не узнал бы, в какой день сделано исправление.',
    en: 'Readers would not learn on which day a correction was made.',
  },
  words: {
    kk: ({ found }) => [`«${found}» — толық жазылған күн емес`, 'жыл-ай-күн түрінде жазыңыз: "2026-11-22"'],
    ru: ({ found }) => [`«${found}» — не полная дата`, 'запишите год-месяц-день: "2026-11-22"'],
    en: ({ found }) => [`“${found}” is not a full day`, 'write year-month-day: "2026-11-22"'],
  },
  bad: { file: 'institutions/school-1/institution.yaml', replace: ['"2026-04-01"', '"2026-04"'], at: '25:11' },
  good: { file: 'institutions/school-1/institution.yaml', replace: ['"2026-04-01"', '"2026-04-01"'] },
};
