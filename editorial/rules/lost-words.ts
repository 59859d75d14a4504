import type { Rule } from '../rule.ts';

export const rule: Rule<'lost-words'> = {
  severity: 'error',
  protects: {
    kk: 'Оқырман # белгісінен үзілген атауды көрер еді.',
    ru: 'Читатель увидел бы название, оборванное на знаке #.',
    en: 'Readers would see a name cut off at the # sign.',
  },
  words: {
    kk: ({ lost }) => [
      `«${lost}» сайтқа шықпайды: бос орыннан кейінгі # белгісінен ескертпе басталады`,
      'мәнді тырнақшаға алыңыз, «№» жазыңыз немесе ескертпені бөлек жолға көшіріңіз',
    ],
    ru: ({ lost }) => [
      `«${lost}» пропадёт: после пробела # начинает примечание`,
      'возьмите значение в кавычки, напишите «№» или вынесите примечание на отдельную строку',
    ],
    en: ({ lost }) => [
      `“${lost}” would be lost: after a space, # begins a comment`,
      'put the value in quotes, write «№», or move the comment to a line of its own',
    ],
  },
  bad: {
    file: 'sources/fund-2017.yaml',
    replace: ['title: Итоги забега доброты', 'title: Итоги забега # 4'],
    at: '3:20',
  },
  good: { file: 'sources/fund-2017.yaml', replace: ['title: Итоги забега доброты', 'title: Итоги забега № 4'] },
};
