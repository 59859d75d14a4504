import type { Rule } from '../rule.ts';

export const rule: Rule<'empty-text'> = {
  severity: 'error',
  protects: {
    kk: 'Сөз тұруға тиіс жерде оқырман бос орын көрер еді.',
    ru: 'Там, где должны быть слова, читатель увидел бы пустоту.',
    en: 'Readers would see a gap where words belong.',
  },
  words: {
    kk: ({ field }) => [`«${field}» бос`, 'мәтін жазыңыз; өріс міндетті болмаса, жолды түгел өшіріңіз'],
    ru: ({ field }) => [`поле «${field}» пустое`, 'впишите текст; если поле необязательное, уберите строку'],
    en: ({ field }) => [`“${field}” is empty`, 'write a text, or remove the line where the field is optional'],
  },
  bad: { file: 'institutions/school-1/ru.md', replace: ['Школа для слабослышащих детей.', '""'], at: '3:10' },
  good: {
    file: 'institutions/school-1/ru.md',
    replace: ['Школа для слабослышащих детей.', '"Школа для слабослышащих детей."'],
  },
};
