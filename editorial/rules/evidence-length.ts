import type { Rule } from '../rule.ts';

export const rule: Rule<'evidence-length'> = {
  severity: 'error',
  protects: {
    kk: 'Қысқа дәйексөздің орнына бөтен мәтін көшіріліп басылар еді.',
    ru: 'Вместо короткой цитаты сайт перепечатал бы чужой текст.',
    en: 'Instead of a short quotation the site would reprint somebody’s text.',
  },
  words: {
    kk: ({ words, maximum }) => [`дәйексөз тым ұзын: ${words} сөз`, `ең көбі ${maximum} сөз қалдырыңыз`],
    ru: ({ words, maximum }) => [`цитата слишком длинная, слов: ${words}`, `оставьте не больше ${maximum} слов`],
    en: ({ words, maximum }) => [`the evidence is too long: ${words} words`, `keep at most ${maximum} words`],
  },
  bad: {
    file: 'figures/participants-2017.yaml',
    replace: [
      'evidence: вышли 2 500 человек',
      'evidence: в это утро на старт забега доброты вышли сразу 2 500 человек из города',
    ],
    at: '10:15',
  },
  good: {
    file: 'figures/participants-2017.yaml',
    replace: ['evidence: вышли 2 500 человек', 'evidence: вышли сразу 2 500 человек'],
  },
};
