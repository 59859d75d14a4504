import { mendProse } from '../mending/mend-prose.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule<'hyphen-dash'> = {
  severity: 'warning',
  protects: {
    kk: 'Сызықтың орнындағы қысқа дефис сөйлемді бөлмей, оқуды қиындатар еді.',
    ru: 'Короткий дефис вместо тире склеивал бы части фразы и мешал читать.',
    en: 'A short hyphen for a dash would run the parts of a sentence together.',
  },
  words: {
    kk: ({ found, better }) => [
      `сызықтың орнында дефис тұр: «${found}»`,
      `«${better}» деп жазыңыз; npm run check -- --fix те түзетеді`,
    ],
    ru: ({ found, better }) => [
      `вместо тире стоит дефис: «${found}»`,
      `напишите «${better}»; это сделает и npm run check -- --fix`,
    ],
    en: ({ found, better }) => [
      `a hyphen stands for a dash: “${found}”`,
      `write “${better}”; npm run check -- --fix does so too`,
    ],
  },
  bad: { file: 'institutions/school-1/ru.md', replace: ['Здесь учатся', 'Здесь - дети: учатся'], at: '6:7' },
  good: { file: 'institutions/school-1/ru.md', replace: ['Здесь учатся', 'Здесь — дети: учатся'] },
  fix: (text, { path }) => mendProse('hyphen-dash', text, path),
};
