import type { Rule } from '../rule.ts';

export const rule: Rule<'picture-page'> = {
  severity: 'error',
  protects: {
    kk: 'Сайттың өзі туралы бетте авторы мен лицензиясы аталмаған сурет шығар еді.',
    ru: 'На странице о самом сайте появилась бы картинка без автора и лицензии.',
    en: 'A page about the site itself would show a picture with neither author nor licence.',
  },
  words: {
    kk: ({ found }) => [
      `бұл бетте сурет көрсетілмейді: «${found}»`,
      'суретті алып тастаңыз: суреттер мекеме, науқан және жаңалық мәтіндерінде ғана тұрады',
    ],
    ru: ({ found }) => [
      `на этой странице картинок не бывает: «${found}»`,
      'уберите её: картинки показывают только тексты учреждений, кампаний и новостей',
    ],
    en: ({ found }) => [
      `this page can show no picture: “${found}”`,
      'remove it: only texts of institutions, campaigns and press releases show pictures',
    ],
  },
  bad: {
    file: 'pages/about/ru.mdx',
    replace: ['Текст о сайте.', '![Школа](gym.jpg)\n\nТекст о сайте.'],
    at: '6:1',
  },
  good: { file: 'pages/about/ru.mdx', replace: ['Текст о сайте.', 'Текст о сайте, без картинок.'] },
};
