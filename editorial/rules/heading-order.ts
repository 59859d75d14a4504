import type { Rule } from '../rule.ts';

export const rule: Rule<'heading-order'> = {
  severity: 'error',
  protects: {
    kk: 'Беттің мазмұнын тыңдап аралайтын адам қалып қойған деңгейді іздеп адасар еді.',
    ru: 'Кто слушает страницу и переходит от заголовка к заголовку, искал бы пропущенный уровень.',
    en: 'Those who find their way by ear would look for the step that is left out.',
  },
  words: {
    kk: ({ found }) => [
      `«${found}» тақырыбының алдында бір деңгей қалып қойған`,
      'деңгейлер ретімен келеді: алдымен ##, оның ішінде ###, одан кейін ####',
    ],
    ru: ({ found }) => [
      `перед заголовком «${found}» пропущен уровень`,
      'уровни идут по порядку: сначала ##, внутри него ###, затем ####',
    ],
    en: ({ found }) => [
      `a level is left out before the heading “${found}”`,
      'levels follow each other: first ##, within it ###, then ####',
    ],
  },
  bad: {
    file: 'institutions/school-1/ru.md',
    replace: ['Здесь учатся', '## Кто\n\n#### Дети\n\nЗдесь учатся'],
    at: '8:1',
  },
  good: { file: 'institutions/school-1/ru.md', replace: ['Здесь учатся', '## Кто\n\n### Дети\n\nЗдесь учатся'] },
};
