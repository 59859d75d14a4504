import type { Rule } from '../rule.ts';

export const rule: Rule<'waiver-idle'> = {
  severity: 'error',
  protects: {
    kk: 'Артық қалған ерекшелік кейін пайда болған шын айырмашылықты жасырып қалар еді.',
    ru: 'Лишнее исключение скрыло бы настоящее расхождение, когда оно появится.',
    en: 'A needless waiver would hide a real difference once there is one.',
  },
  words: {
    kk: ({ what }) => [`onlyHere ішіндегі «${what}» керек емес: бұл жерде айырмашылық жоқ`, 'осы жазбаны өшіріңіз'],
    ru: ({ what }) => [`«${what}» в onlyHere не нужно: различия здесь нет`, 'уберите эту запись'],
    en: ({ what }) => [`“${what}” under onlyHere is not needed: there is no difference`, 'remove it'],
  },
  bad: {
    file: 'press-releases/gym-2017/ru.md',
    replace: [
      'summary: Обещанный зал передан.',
      `summary: Обещанный зал передан.
onlyHere:
  - what: "7"
    because: Так говорят по-русски.`,
    ],
    at: '5:11',
  },
  good: {
    file: 'press-releases/gym-2017/ru.md',
    replace: [
      'summary: Обещанный зал передан.',
      `summary: Обещанный зал передан.
onlyHere:
  - what: "7"
    because: Так говорят по-русски.`,
    ],
    beside: [
      {
        file: 'press-releases/gym-2017/ru.md',
        replace: ['#money-spent-2017}.', '#money-spent-2017}. О нём говорят :plain[семь] раз на дню.'],
      },
    ],
  },
};
