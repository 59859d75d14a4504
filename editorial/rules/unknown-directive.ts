import type { Rule } from '../rule.ts';

export const rule: Rule<'unknown-directive'> = {
  severity: 'error',
  protects: {
    kk: 'Беттен сөздің бір бөлігі жоғалар еді: «16:11» дегеннен «16» ғана қалар еді.',
    ru: 'Часть слов пропала бы со страницы: от «16:11» осталось бы «16».',
    en: 'Part of the words would vanish from the page: of “16:11” only “16” would be left.',
  },
  words: {
    kk: ({ found }) => [
      `«${found}» нұсқау болып оқылады, ал ондай нұсқау жоқ`,
      'қос нүктеден кейін бос орын қалдырыңыз немесе :figure[сөз]{#көрсеткіш} деп жазыңыз',
    ],
    ru: ({ found }) => [
      `«${found}» читается как команда, а такой команды нет`,
      'поставьте пробел после двоеточия или напишите :figure[слова]{#показатель}',
    ],
    en: ({ found }) => [
      `there is no directive “${found}”`,
      'put a space after the colon, or write :figure[words]{#id}',
    ],
  },
  bad: {
    file: 'institutions/school-1/ru.md',
    replace: ['Здесь учатся', 'В 16:11 здесь учатся'],
    at: '6:5',
  },
  good: {
    file: 'institutions/school-1/ru.md',
    replace: ['Здесь учатся', 'Днём здесь учатся'],
  },
};
