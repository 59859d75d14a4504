import type { Rule } from '../rule.ts';

export const rule: Rule<'language-tag'> = {
  severity: 'error',
  protects: {
    kk: 'Экранды дауыстап оқитын бағдарлама сөздерді басқа тілше оқыр еді.',
    ru: 'Программа чтения с экрана прочла бы слова не на том языке.',
    en: 'A screen reader would read the words out in the wrong language.',
  },
  words: {
    kk: ({ found }) => [`«${found}» — тіл белгісі емес`, 'kk, ru, en немесе kk-Arab деп жазыңыз'],
    ru: ({ found }) => [`«${found}» — не обозначение языка`, 'пишите kk, ru, en или kk-Arab'],
    en: ({ found }) => [`“${found}” is not a language tag`, 'write kk, ru, en or kk-Arab'],
  },
  bad: { file: 'sources/fund-2017.yaml', replace: ['language: ru', 'language: russian'], at: '4:11' },
  good: { file: 'sources/fund-2017.yaml', replace: ['language: ru', 'language: ru'] },
};
