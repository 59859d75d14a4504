import type { Rule } from '../rule.ts';

export const rule: Rule<'front-matter-open'> = {
  severity: 'error',
  protects: {
    kk: 'Бүкіл мәтін атау мен түйіннің ішіне кіріп кетіп, бет бос шығар еді.',
    ru: 'Весь текст попал бы в название и краткое содержание, а страница вышла бы пустой.',
    en: 'All of the text would become part of its title, and the page would be empty.',
  },
  words: {
    kk: () => ['мәтін басындағы деректер жабылмаған', 'summary жолынан кейін жеке жолға --- қойыңыз'],
    ru: () => ['данные в начале текста не закрыты', 'после summary поставьте отдельную строку ---'],
    en: () => ['the data at the head of the text are not closed', 'put a line --- behind summary'],
  },
  bad: { file: 'institutions/school-1/ru.md', replace: ['детей.\n---', 'детей.'], at: '1:1' },
  good: { file: 'institutions/school-1/ru.md', replace: ['детей.\n---', 'детей.\n---\n'] },
};
