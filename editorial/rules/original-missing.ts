import type { Rule } from '../rule.ts';

export const rule: Rule<'original-missing'> = {
  severity: 'error',
  protects: {
    kk: 'Аударманы оқыған адам түпнұсқаны таба алмас еді.',
    ru: 'Читатель перевода не нашёл бы оригинала.',
    en: 'Readers of a translation would not find its original.',
  },
  words: {
    kk: ({ original, available }) => [
      `түпнұсқа тілі — «${original}», бірақ ондай мәтін жоқ`,
      `бар тілді жазыңыз (${available.join(', ')}) немесе ${original}.md файлын қосыңыз`,
    ],
    ru: ({ original, available }) => [
      `язык оригинала — «${original}», но такого текста нет`,
      `укажите язык, который есть (${available.join(', ')}), или добавьте ${original}.md`,
    ],
    en: ({ original, available }) => [
      `the original is “${original}”, but there is no such text`,
      `name a language that is there (${available.join(', ')}) or add ${original}.md`,
    ],
  },
  bad: { file: 'institutions/kindergarten-5/institution.yaml', replace: ['original: ru', 'original: kk'], at: '1:11' },
  good: { file: 'institutions/kindergarten-5/institution.yaml', replace: ['original: ru', 'original: ru'] },
};
