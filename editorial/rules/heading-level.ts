import type { Rule } from '../rule.ts';

export const rule: Rule<'heading-level'> = {
  severity: 'error',
  protects: {
    kk: 'Бетте екі бас тақырып болып, бетті тыңдап оқитын адам шатасар еді.',
    ru: 'На странице было бы два главных заголовка, и тот, кто слушает её, сбился бы.',
    en: 'The page would have two main headings, and those who listen to it would lose their way.',
  },
  words: {
    kk: ({ found }) => [
      `«${found}» — бірінші деңгейлі тақырып`,
      'жолды ## белгісінен бастаңыз: бірінші деңгейде беттің өз атауы тұр',
    ],
    ru: ({ found }) => [
      `«${found}» — заголовок первого уровня`,
      'начните с двух решёток (##): первый уровень занят названием страницы',
    ],
    en: ({ found }) => [
      `“${found}” is a heading of the first level`,
      'begin with two signs (##): the first level is the page’s title',
    ],
  },
  bad: { file: 'institutions/school-1/ru.md', replace: ['Здесь учатся', '# О школе\n\nЗдесь учатся'], at: '6:1' },
  good: { file: 'institutions/school-1/ru.md', replace: ['Здесь учатся', '## О школе\n\nЗдесь учатся'] },
};
