import type { Rule } from '../rule.ts';

export const rule: Rule<'link-language'> = {
  severity: 'error',
  protects: {
    kk: 'Сілтеме оқырманды өз тілінен басқа тілдегі бетке шығарып жіберер еді.',
    ru: 'Ссылка увела бы читателя на страницу на другом языке.',
    en: 'The link would take readers to a page in another language than theirs.',
  },
  words: {
    kk: ({ found, better }) => [
      `«${found}» мекенжайы бір тілге байланып тұр, ал аудармасы жоқ кезде бұл мәтін екінші тілде де көрсетіледі`,
      `мекенжайды осы беттен бастап жазыңыз: ${better}`,
    ],
    ru: ({ found, better }) => [
      `адрес «${found}» привязан к языку, а без перевода этот текст показывается и на другом`,
      `запишите адрес от этой страницы: ${better}`,
    ],
    en: ({ found, better }) => [
      `the address “${found}” names a language; where a translation is missing this text is shown in the other, too`,
      `write it as seen from this page: ${better}`,
    ],
  },
  bad: { file: 'institutions/school-1/ru.md', replace: ['Здесь учатся', '[Здесь](/kk/method/) учатся'], at: '6:1' },
  good: { file: 'institutions/school-1/ru.md', replace: ['Здесь учатся', '[Здесь](../../corrections/) учатся'] },
};
