import type { Rule } from '../rule.ts';

export const rule: Rule<'heading-twice'> = {
  severity: 'warning',
  protects: {
    kk: 'Бөлімге берілген сілтеме аты бірдей басқа бөлімге апарар еді.',
    ru: 'Ссылка на раздел привела бы в другой, названный так же.',
    en: 'A link to a part of the page would lead to another one of the same name.',
  },
  words: {
    kk: ({ found }) => [`«${found}» тақырыбы бетте екі рет тұр`, 'біреуін басқаша атаңыз'],
    ru: ({ found }) => [`заголовок «${found}» стоит на странице дважды`, 'назовите один из них иначе'],
    en: ({ found }) => [`the heading “${found}” stands twice on the page`, 'call one of the two otherwise'],
  },
  bad: {
    file: 'institutions/school-1/ru.md',
    replace: ['Здесь учатся', '## Дети\n\nИх много.\n\n## Дети\n\nЗдесь учатся'],
    at: '10:1',
  },
  good: {
    file: 'institutions/school-1/ru.md',
    replace: ['Здесь учатся', '## Дети\n\nИх много.\n\n## Уроки\n\nЗдесь учатся'],
  },
};
