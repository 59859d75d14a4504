import type { Rule } from '../rule.ts';

export const rule: Rule<'published-before'> = {
  severity: 'error',
  protects: {
    kk: 'Жаңалық әлі болмаған оқиғаны айтып тұрғандай көрінер еді.',
    ru: 'Казалось бы, что новость вышла раньше события, о котором она рассказывает.',
    en: 'News would seem to be older than what it tells of.',
  },
  words: {
    kk: ({ published, date }) => [
      `жарияланған күні (${published}) оқиға күнінен (${date}) бұрын тұр`,
      'екеуінің қайсысы қате екенін тексеріп, түзетіңіз',
    ],
    ru: ({ published, date }) => [
      `день публикации (${published}) раньше события (${date})`,
      'проверьте, что из двух неверно, и исправьте',
    ],
    en: ({ published, date }) => [
      `it was published (${published}) before it happened (${date})`,
      'correct whichever is wrong',
    ],
  },
  bad: { file: 'press-releases/gym-2017/press-release.yaml', replace: ['"2026-03-01"', '"2017-08-31"'], at: '3:12' },
  good: { file: 'press-releases/gym-2017/press-release.yaml', replace: ['"2026-03-01"', '"2017-09-30"'] },
};
