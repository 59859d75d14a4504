import type { Rule } from '../rule.ts';
import { enGuess, kkGuess, ruGuess } from '../wording/did-you-mean.ts';

export const rule: Rule<'link-fragment'> = {
  severity: 'error',
  protects: {
    kk: 'Сілтеме беттің басына апарып, оқырман керек жерді өзі іздеп отырар еді.',
    ru: 'Ссылка привела бы в начало страницы, и нужное место пришлось бы искать самому.',
    en: 'The link would lead to the head of the page, and readers would have to look for the place.',
  },
  words: {
    kk: ({ found, closest }) => [
      `бетте «${found}» деген орын жоқ`,
      `# белгісінен кейінгі сөзді бет тақырыптарымен салыстырыңыз.${kkGuess(closest)}`,
    ],
    ru: ({ found, closest }) => [
      `на странице нет места «${found}»`,
      `сверьте слова после # с заголовками страницы.${ruGuess(closest)}`,
    ],
    en: ({ found, closest }) => [
      `the page has no place “${found}”`,
      `compare the words behind # with the headings of the page.${enGuess(closest)}`,
    ],
  },
  bad: {
    file: 'institutions/school-1/ru.md',
    replace: ['Здесь учатся', '[Здесь](#уроки)\n\n## Урок\n\nУчатся'],
    at: '6:1',
  },
  good: {
    file: 'institutions/school-1/ru.md',
    replace: ['Здесь учатся', '[Здесь](#урок)\n\n## Урок\n\nУчатся'],
  },
};
