import type { Rule } from '../rule.ts';

export const rule: Rule<'published-question'> = {
  severity: 'error',
  protects: {
    kk: 'Бұрынғы мекенжайда басқа сұрақтың жауабы тұрып, оған сілтеген мақалалар жаңылыстырар еді.',
    ru: 'По прежнему адресу стоял бы ответ на другой вопрос, и статьи со ссылкой на него обманули бы.',
    en: 'An old address would answer another question, and articles that link to it would mislead.',
  },
  words: {
    kk: ({ was, now }) => [
      `жарияланған көрсеткіш енді басқа сұраққа жауап береді: бұрын ${was}, енді ${now}`,
      'бұрынғысын қайтарыңыз (measure, subject немесе measures.yaml ішіндегі unit); басқа сұраққа жаңа көрсеткіш ашыңыз',
    ],
    ru: ({ was, now }) => [
      `опубликованный показатель отвечает теперь на другой вопрос: было ${was}, стало ${now}`,
      'верните прежнее (measure, subject или unit в measures.yaml), а для другого вопроса заведите новый показатель',
    ],
    en: ({ was, now }) => [
      `a published figure now answers another question: it was ${was}, it is ${now}`,
      'put the former one back (measure, subject, or unit in measures.yaml) and make a new figure for the other question',
    ],
  },
  bad: {
    file: 'measures.yaml',
    replace: ['unit: KZT\n  topic: race', 'unit: USD\n  topic: race'],
    at: 'figures/prize-fund-2017.yaml:3:10',
  },
  good: { file: 'measures.yaml', replace: ['unit: KZT\n  topic: race', 'unit: KZT\n  topic: race'] },
};
