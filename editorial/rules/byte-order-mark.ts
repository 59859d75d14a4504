import type { Rule } from '../rule.ts';

const mark = '\uFEFF';

export const rule: Rule<'byte-order-mark'> = {
  severity: 'warning',
  protects: {
    kk: 'Файл басындағы көрінбейтін белгі бағдарламаларды шатастырып, өзгерістерді салыстыруға кедергі болар еді.',
    ru: 'Невидимый знак в начале файла сбивал бы программы и мешал сравнивать правки.',
    en: 'An unseen sign at the head of the file would mislead programs and clutter comparisons.',
  },
  words: {
    kk: () => ['файл көрінбейтін BOM белгісінен басталады', 'оны npm run check -- --fix өзі алып тастайды'],
    ru: () => ['файл начинается с невидимого знака BOM', 'его уберёт npm run check -- --fix'],
    en: () => ['the file begins with a byte order mark', 'npm run check -- --fix removes it'],
  },
  bad: {
    file: 'institutions/school-1/ru.md',
    replace: ['---\ntitle: Школа-интернат', `${mark}---\ntitle: Школа-интернат`],
    at: '1:1',
  },
  good: {
    file: 'institutions/school-1/ru.md',
    replace: ['title: Школа-интернат', 'title: Специальная школа-интернат'],
  },
  find: ({ text }) => (text?.startsWith(mark) ? [{ line: 1, column: 1, parameters: {} }] : []),
  fix: (text) => (text.startsWith(mark) ? text.slice(mark.length) : text),
};
