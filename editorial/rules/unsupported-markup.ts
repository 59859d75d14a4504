import type { Rule } from '../rule.ts';

export const rule: Rule<'unsupported-markup'> = {
  severity: 'error',
  protects: {
    kk: 'Бетте ағылшынша сөздер мен басуға келмейтін белгілер пайда болар еді.',
    ru: 'На странице появились бы английские слова и галочки, которые ничего не делают.',
    en: 'The page would show words of another language, and boxes that do nothing.',
  },
  words: {
    kk: ({ found }) => [
      `сайтта мәтін астындағы ескертпелер мен белгі қойылатын тізімдер болмайды: ${found}`,
      'ескертпені жақшаға алып, мәтіннің өзіне жазыңыз; тізімге жай - белгісін қойыңыз',
    ],
    ru: ({ found }) => [
      `сносок и списков с галочками на сайте нет: ${found}`,
      'впишите примечание в сам текст; для списка поставьте простой знак -',
    ],
    en: ({ found }) => [
      `the site has no footnotes and no lists with boxes: ${found}`,
      'say it in the text itself; for a list, put a plain -',
    ],
  },
  bad: { file: 'institutions/school-1/ru.md', replace: ['Здесь учатся', '- [x] Здесь учатся'], at: '6:1' },
  good: { file: 'institutions/school-1/ru.md', replace: ['Здесь учатся', '- Здесь учатся'] },
};
