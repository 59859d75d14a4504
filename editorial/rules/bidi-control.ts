import { findSigns } from '../gate/places.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule<'bidi-control'> = {
  severity: 'error',
  protects: {
    kk: 'Көрінбейтін белгі сөздердің не санның ретін ауыстырып, жазылғаннан басқа нәрсе көрсетер еді.',
    ru: 'Невидимый знак переставил бы слова или цифры, и на экране стояло бы не то, что написано.',
    en: 'An unseen sign would turn words or digits around, and the page would show what is not written.',
  },
  words: {
    kk: ({ found }) => [
      `мәтін бағытын өзгертетін көрінбейтін белгі: ${found}`,
      'оны өшіріңіз: сөйлемді пернетақтадан қайта терген дұрыс',
    ],
    ru: ({ found }) => [
      `невидимый знак ${found} меняет направление текста`,
      'сотрите его: надёжнее набрать фразу заново',
    ],
    en: ({ found }) => [
      `the unseen sign ${found} changes the direction of the text`,
      'delete it: best type the phrase anew',
    ],
  },
  bad: { file: 'institutions/school-1/ru.md', replace: ['Здесь учатся', 'Здесь \u202Eучатся'], at: '6:7' },
  good: { file: 'institutions/school-1/ru.md', replace: ['Здесь учатся', 'Здесь постоянно учатся'] },
  find: ({ text }) => findSigns(text, /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g),
};
