import type { Rule } from '../rule.ts';

const long = 'Школа, в которой учатся дети, и дом, в котором они живут, когда уроки окончены и уже темно';

export const rule: Rule<'text-length'> = {
  severity: 'error',
  protects: {
    kk: 'Тізімдерде, карточкаларда және іздеу нәтижелерінде сөйлем ортасынан үзілер еді.',
    ru: 'В списках, на карточках и в поисковиках фраза обрывалась бы на полуслове.',
    en: 'In lists, on cards and in search engines the words would break off midway.',
  },
  words: {
    kk: ({ field, length, maximum }) => [
      `«${field}» тым ұзын: ${length} таңба`,
      `ең көбі ${maximum} таңба қалдырыңыз; қалғанын мәтіннің өзінде айтыңыз`,
    ],
    ru: ({ field, length, maximum }) => [
      `поле «${field}» слишком длинное, знаков: ${length}`,
      `оставьте не больше ${maximum}; остальное скажите в самом тексте`,
    ],
    en: ({ field, length, maximum }) => [
      `“${field}” is too long for its place: ${length} characters`,
      `keep at most ${maximum}; say the rest in the text`,
    ],
  },
  bad: { file: 'pages/about/ru.mdx', replace: ['title: О сайте', `title: ${long}`], at: '2:8' },
  good: { file: 'pages/about/ru.mdx', replace: ['title: О сайте', `title: ${long.slice(0, 56)}`] },
};
