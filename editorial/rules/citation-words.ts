import type { Rule } from '../rule.ts';

export const rule: Rule<'citation-words'> = {
  severity: 'error',
  protects: {
    kk: 'Сөйлемдегі санның орны бос қалар еді.',
    ru: 'На месте числа в предложении осталась бы пустота.',
    en: 'The sentence would have a gap where its number belongs.',
  },
  words: {
    kk: ({ figure }) => [
      `«${figure}» көрсеткішіне сілтеме бар, бірақ сөзі жазылмаған`,
      `[ ] ішіне өз сөзіңізді жазыңыз: :figure[…]{#${figure}}`,
    ],
    ru: ({ figure }) => [
      `показатель «${figure}» приведён без слов`,
      `впишите текст в квадратные скобки: :figure[…]{#${figure}}`,
    ],
    en: ({ figure }) => [
      `the figure “${figure}” is cited without words`,
      `write them in brackets: :figure[…]{#${figure}}`,
    ],
  },
  bad: { file: 'institutions/school-1/ru.md', replace: [':figure[120 детей]', ':figure'], at: '6:14' },
  good: { file: 'institutions/school-1/ru.md', replace: [':figure[120 детей]', ':figure[120 детей]'] },
};
