import type { Rule } from '../rule.ts';

export const rule: Rule<'measure-not-additive'> = {
  severity: 'error',
  protects: {
    kk: 'Қосуға келмейтін сандардың қосындысы шығар еді, мысалы бір адам бірнеше рет саналар еді.',
    ru: 'Вышла бы сумма чисел, которые не складываются: одного человека посчитали бы несколько раз.',
    en: 'A sum of what cannot be added up would be printed: one person would be counted several times.',
  },
  words: {
    kk: ({ measure }) => [
      `«${measure}» өлшемінің мәндерін қосуға болмайды`,
      'measures.yaml ішінде additive: true тұрған өлшемді таңдаңыз немесе бұл қосындыдан бас тартыңыз',
    ],
    ru: ({ measure }) => [
      `значения величины «${measure}» не складываются`,
      'выберите величину, у которой в measures.yaml стоит additive: true, или откажитесь от этой суммы',
    ],
    en: ({ measure }) => [
      `values of “${measure}” may not be added up`,
      'choose a measure with additive: true in measures.yaml, or do without this sum',
    ],
  },
  bad: {
    file: 'measures.yaml',
    replace: ['израсходованные на учреждения.\n  additive: true', 'израсходованные на учреждения.\n  additive: false'],
    at: 'totals/money-spent.yaml:8:10',
  },
  good: {
    file: 'measures.yaml',
    replace: ['израсходованные на учреждения.\n  additive: true', 'израсходованные на учреждения.\n  additive: true'],
  },
};
