import type { Rule } from '../rule.ts';

export const rule: Rule<'unknown-locale'> = {
  severity: 'error',
  protects: {
    kk: 'Сайтта жоқ тілде жазылғанды ешкім оқымас еді.',
    ru: 'Написанное на языке, которого на сайте нет, никто бы не прочёл.',
    en: 'Nobody would read what is written in a language that the site does not have.',
  },
  words: {
    kk: ({ found, locales }) => [
      `сайтта «${found}» тілі жоқ`,
      `өшіріңіз немесе тілін түзетіңіз; сайттың тілдері: ${locales.join(', ')}`,
    ],
    ru: ({ found, locales }) => [
      `на сайте нет языка «${found}»`,
      `уберите или исправьте язык; языки сайта: ${locales.join(', ')}`,
    ],
    en: ({ found, locales }) => [`the site has no language “${found}”`, `its languages are: ${locales.join(', ')}`],
  },
  bad: {
    file: 'institutions/school-1/en.md',
    write: `---
title: Boarding school No. 1
summary: A school for children with hearing loss.
---

A school.
`,
    at: '1:1',
  },
  good: {
    file: 'institutions/kindergarten-5/kk.md',
    write: `---
title: №\u00A05 балабақша
summary: Алаң уәде етілген балабақша.
---

Балабақша туралы мәтін.
`,
  },
};
