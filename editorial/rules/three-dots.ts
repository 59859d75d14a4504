import { mendProse } from '../mending/mend-prose.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule<'three-dots'> = {
  severity: 'warning',
  protects: {
    kk: 'Үш нүкте жол соңында бөлініп, экранды дауыстап оқитын бағдарлама оны үш рет «нүкте» деп айтар еді.',
    ru: 'Три точки разорвались бы на конце строки, а программа чтения с экрана трижды сказала бы «точка».',
    en: 'Three dots could break at the end of a line, and screen readers would say “dot” three times.',
  },
  words: {
    kk: ({ found, better }) => [
      `көп нүктенің (…) орнында бөлек үш нүкте тұр: «${found}»`,
      `«${better}» деп жазыңыз; npm run check -- --fix те түзетеді`,
    ],
    ru: ({ found, better }) => [
      `вместо многоточия (…) стоят три отдельные точки: «${found}»`,
      `напишите «${better}»; это сделает и npm run check -- --fix`,
    ],
    en: ({ found, better }) => [
      `three dots stand for an ellipsis: “${found}”`,
      `write “${better}”; npm run check -- --fix does so too`,
    ],
  },
  bad: { file: 'institutions/school-1/ru.md', replace: ['Здесь учатся', 'И вот... здесь учатся'], at: '6:6' },
  good: { file: 'institutions/school-1/ru.md', replace: ['Здесь учатся', 'И вот… здесь учатся'] },
  fix: (text, { path }) => mendProse('three-dots', text, path),
};
