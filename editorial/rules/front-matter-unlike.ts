import type { Rule } from '../rule.ts';

export const rule: Rule<'front-matter-unlike'> = {
  severity: 'error',
  protects: {
    kk: 'Бетте редактор жазғаннан өзге атау шығар еді немесе сайт мүлде құрастырылмас еді.',
    ru: 'На странице стояло бы не то название, что написано, или сайт вовсе не собрался бы.',
    en: 'The page would have another title than the one written, or the build would fail.',
  },
  words: {
    kk: ({ found }) => [
      `сайтты құрастыратын бағдарлама «${found}» дегенді басқаша түсінеді`,
      'мәнді тырнақшаға алыңыз; жолды --- не +++ белгісінен бастамаңыз',
    ],
    ru: ({ found }) => [
      `программа, которая собирает сайт, поймёт «${found}» иначе`,
      'возьмите значение в кавычки; не начинайте строку знаками --- и +++',
    ],
    en: ({ found }) => [
      `the program that builds the site reads “${found}” otherwise`,
      'put the value in quotes; do not begin a line with --- or +++',
    ],
  },
  bad: {
    file: 'pages/about/ru.mdx',
    replace: ['title: О сайте', 'title: 2017-05-14'],
    beside: [{ file: 'pages/about/kk.mdx', replace: ['title: Сайт туралы', "title: '2017-05-14'"] }],
    at: '2:8',
  },
  good: {
    file: 'pages/about/ru.mdx',
    replace: ['title: О сайте', "title: '2017-05-14'"],
    beside: [{ file: 'pages/about/kk.mdx', replace: ['title: Сайт туралы', "title: '2017-05-14'"] }],
  },
};
