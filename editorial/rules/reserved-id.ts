import type { Rule } from '../rule.ts';

export const rule: Rule<'reserved-id'> = {
  severity: 'error',
  protects: {
    kk: 'Екі бет бір мекенжайға таласып, біреуі жоғалар еді.',
    ru: 'Две страницы заняли бы один адрес, и одна из них пропала бы.',
    en: 'Two pages would share an address, and one of them would be lost.',
  },
  words: {
    kk: ({ found }) => [`«${found}» мекенжайы алынып қойған`, 'қалтаға не файлға басқа ат беріңіз'],
    ru: ({ found }) => [`адрес «${found}» занят`, 'назовите папку или файл иначе'],
    en: ({ found }) => [`the address “${found}” is taken`, 'give it another name'],
  },
  bad: {
    file: 'pages/search/ru.mdx',
    write: `---
title: Команда
summary: Кто делает сайт.
---

## Редакция

Редакция сайта.
`,
    at: 'pages/search:1:1',
  },
  good: {
    file: 'pages/team/ru.mdx',
    write: `---
title: Команда
summary: Кто делает сайт.
---

## Редакция

Редакция сайта.
`,
  },
};
