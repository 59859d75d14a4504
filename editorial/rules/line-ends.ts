import { firstInEachLine } from '../gate/places.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule<'line-ends'> = {
  severity: 'warning',
  protects: {
    kk: 'Бір сөз түзелсе де, салыстыру бүкіл файлды өзгерген деп көрсетер еді.',
    ru: 'После правки одного слова сравнение показало бы изменённым весь файл.',
    en: 'After the change of one word, a comparison would show the whole file as changed.',
  },
  words: {
    kk: ({ lines }) => [
      `Windows үлгісімен (CRLF) аяқталған жол саны: ${lines}`,
      'npm run check -- --fix өзі түзетеді; редакторда жол соңын LF етіп қойыңыз',
    ],
    ru: ({ lines }) => [
      `строк с концами как в Windows (CRLF): ${lines}`,
      'исправит npm run check -- --fix; в редакторе выберите концы строк LF',
    ],
    en: ({ lines }) => [
      `lines that end as on Windows (CRLF): ${lines}`,
      'npm run check -- --fix mends them; set your editor to LF',
    ],
  },
  bad: {
    file: 'institutions/school-1/ru.md',
    replace: ['детей.\n---\n', 'детей.\r\n---\n'],
    at: '3:40',
  },
  good: { file: 'institutions/school-1/ru.md', replace: ['слабослышащих детей.\n---', 'детей.\n---'] },
  find: ({ text = '' }) => {
    const [first, ...others] = firstInEachLine(text, /\r\n/g);
    if (!first) return [];
    const { line, column } = first;
    return [{ line, column, parameters: { lines: others.length + 1 } }];
  },
  fix: (text) => text.replaceAll('\r\n', '\n'),
};
