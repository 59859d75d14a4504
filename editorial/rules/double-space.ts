import { mendProse } from '../mending/mend-prose.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule<'double-space'> = {
  severity: 'warning',
  protects: {
    kk: 'Деректер файлы мен іздеуге артық бос орын түсіп, бірдей сөздер өзгеше саналар еді.',
    ru: 'В файлы данных и в поиск попал бы лишний пробел, и одинаковые слова разошлись бы.',
    en: 'A needless space would reach data and search, and the same words would differ.',
  },
  words: {
    kk: ({ found }) => [`қатар екі бос орын тұр: «${found}»`, 'бірін өшіріңіз; npm run check -- --fix те түзетеді'],
    ru: ({ found }) => [`подряд стоят два пробела: «${found}»`, 'сотрите один; это сделает и npm run check -- --fix'],
    en: ({ found }) => [`two spaces in a row: “${found}”`, 'delete one; npm run check -- --fix does so too'],
  },
  bad: { file: 'institutions/school-1/ru.md', replace: ['Здесь учатся', 'Здесь  учатся'], at: '6:6' },
  good: { file: 'institutions/school-1/ru.md', replace: ['Здесь учатся', 'Здесь все учатся'] },
  fix: (text, { path }) => mendProse('double-space', text, path),
};
