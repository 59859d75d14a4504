import type { Rule } from '../rule.ts';

export const rule: Rule<'unexpected-file'> = {
  severity: 'error',
  protects: {
    kk: 'Файл оқырманға жетпес еді, ал редактор оны жарияланды деп ойлар еді.',
    ru: 'Файл не дошёл бы до читателя, а редактор считал бы его опубликованным.',
    en: 'The file would not reach readers, while its editor believes it published.',
  },
  words: {
    kk: ({ found }) => [`«${found}» бұл жерде артық`, 'файлды өшіріңіз немесе тиісті қалтаға көшіріңіз'],
    ru: ({ found }) => [`«${found}» здесь лишний`, 'уберите файл или перенесите в нужную папку'],
    en: ({ found }) => [`“${found}” does not belong here`, 'remove it or move it to its folder'],
  },
  bad: { file: 'institutions/school-1/notes.md', write: 'Позвонить в школу.\n', at: '1:1' },
  good: {
    file: 'institutions/school-1/ru.md',
    write: `---
title: Школа-интернат №\u00A01
summary: Школа для слабослышащих детей.
---

Здесь учатся :figure[120 детей]{#pupils-school-1}.
`,
  },
};
