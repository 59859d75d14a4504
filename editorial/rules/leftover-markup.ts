import type { Rule } from '../rule.ts';

export const rule: Rule<'leftover-markup'> = {
  severity: 'error',
  protects: {
    kk: 'Оқырман сілтеме не қалың әріптің орнына Markdown белгілерін көрер еді.',
    ru: 'Вместо ссылки или выделения читатель увидел бы сами знаки разметки.',
    en: 'Readers would see the signs of Markdown for a link or for emphasis.',
  },
  words: {
    kk: ({ found }) => [
      `Markdown белгісі іске аспай, сол күйі қалған: ${found}`,
      'арасында бос орын жоқ па, жабылған ба — тексеріңіз: [сөз](мекенжай), **сөз**, ## Тақырып; белгінің өзі керек болса, алдына \\ қойыңыз',
    ],
    ru: ({ found }) => [
      `знак разметки не сработал: ${found}`,
      'проверьте пробелы и закрывающий знак: [слова](адрес), **слова**, ## Заголовок; если нужен сам знак, поставьте перед ним \\',
    ],
    en: ({ found }) => [
      `a sign of Markdown has no effect: ${found}`,
      'look at spaces and the closing sign: [words](address), **words**, ## Heading; where the sign itself is meant, put \\ before it',
    ],
  },
  bad: { file: 'institutions/school-1/ru.md', replace: ['Здесь учатся', '**Здесь ** учатся'], at: '6:1' },
  good: { file: 'institutions/school-1/ru.md', replace: ['Здесь учатся', '**Здесь** учатся'] },
};
