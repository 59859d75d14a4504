import type { Rule } from '../rule.ts';

export const rule: Rule<'out-of-range'> = {
  severity: 'error',
  protects: {
    kk: 'Сайтқа болуы мүмкін емес мән шығар еді, мысалы теріс сан түріндегі адам саны.',
    ru: 'На сайт вышло бы невозможное значение, например отрицательное число людей.',
    en: 'An impossible value would be printed, such as a negative number of people.',
  },
  words: {
    kk: ({ field, expected }) => [`«${field}» мәні шектен тыс`, `мәні ${expected} болуы керек`],
    ru: ({ field, expected }) => [`значение «${field}» вне границ`, `нужно ${expected}`],
    en: ({ field, expected }) => [`“${field}” is out of range`, `it must be ${expected}`],
  },
  bad: { file: 'figures/participants-all-years.yaml', replace: ['value: 9000', 'value: -9000'], at: '5:12' },
  good: { file: 'figures/participants-all-years.yaml', replace: ['value: 9000', 'value: 9000'] },
};
