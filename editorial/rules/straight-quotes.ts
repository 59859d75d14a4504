import { mendProse } from '../mending/mend-prose.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule<'straight-quotes'> = {
  severity: 'warning',
  protects: {
    kk: 'Бір атау бетте бірде «осылай», бірде "осылай" тұрып, мәтін күтімсіз көрінер еді.',
    ru: 'Одно и то же название стояло бы на сайте то в «ёлочках», то в "лапках".',
    en: 'The same name would stand now in «these», now in "those" quotation marks.',
  },
  words: {
    kk: ({ found, better }) =>
      better === undefined
        ? [`тырнақшаның жұбы жоқ: ${found}`, '« белгісімен ашып, » белгісімен жабыңыз']
        : [`тырнақша дұрыс емес: ${found}`, `${better} деп жазыңыз; npm run check -- --fix те түзетеді`],
    ru: ({ found, better }) =>
      better === undefined
        ? [`у кавычки нет пары: ${found}`, 'откройте знаком « и закройте знаком »']
        : [`не те кавычки: ${found}`, `поставьте так: ${better}; это сделает и npm run check -- --fix`],
    en: ({ found, better }) =>
      better === undefined
        ? [`a quotation mark has no partner: ${found}`, 'open with « and close with »']
        : [`the wrong quotation marks: ${found}`, `write ${better}; npm run check -- --fix does so too`],
  },
  bad: { file: 'institutions/school-1/ru.md', replace: ['Здесь учатся', 'В "Заре" учатся'], at: '6:3' },
  good: { file: 'institutions/school-1/ru.md', replace: ['Здесь учатся', 'В «Заре» учатся'] },
  fix: (text, { path }) => mendProse('straight-quotes', text, path),
};
