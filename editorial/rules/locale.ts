import type { Rule } from '../rule.ts';

export const rule: Rule<'locale'> = {
  severity: 'error',
  protects: {
    kk: 'Қай мәтін түпнұсқа екенін сайт білмес еді, оқырманға да айта алмас еді.',
    ru: 'Сайт не знал бы, какой текст — оригинал, и не мог бы сказать об этом читателю.',
    en: 'The site would not know which text is the original, nor could it tell its readers.',
  },
  words: {
    kk: ({ found }) => [`«${found}» — сайттың тілі емес`, 'kk немесе ru деп жазыңыз'],
    ru: ({ found }) => [`«${found}» — не язык сайта`, 'напишите kk или ru'],
    en: ({ found }) => [`“${found}” is not a language of this site`, 'write kk or ru'],
  },
  bad: { file: 'institutions/school-1/institution.yaml', replace: ['original: kk', 'original: kazakh'], at: '1:11' },
  good: { file: 'institutions/school-1/institution.yaml', replace: ['original: kk', 'original: kk'] },
};
