import type { Rule } from '../rule.ts';

export const rule: Rule<'raw-html'> = {
  severity: 'error',
  protects: {
    kk: 'Бетке бөгде код не бұзылған белгілеу түсер еді.',
    ru: 'На страницу попали бы чужой код или сломанная разметка.',
    en: 'Somebody’s code or broken markup would get into the page.',
  },
  words: {
    kk: ({ found }) => [`мәтінде HTML не код бар: ${found}`, 'тегті алып тастап, Markdown белгілерімен жазыңыз'],
    ru: ({ found }) => [`в тексте есть HTML или код: ${found}`, 'уберите тег и запишите то же знаками Markdown'],
    en: ({ found }) => [`the text holds HTML or code: ${found}`, 'remove the tag and say it in Markdown'],
  },
  bad: { file: 'institutions/school-1/ru.md', replace: ['Здесь учатся', '<br>Здесь учатся'], at: '6:1' },
  good: { file: 'institutions/school-1/ru.md', replace: ['Здесь учатся', '**Здесь** учатся'] },
};
