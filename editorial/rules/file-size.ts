import { isTooLong, maximumTextSize } from '../gate/raw-files.ts';
import type { Rule } from '../rule.ts';

const kilobytes = (bytes: number): number => Math.ceil(bytes / 1000);

export const rule: Rule<'file-size'> = {
  severity: 'error',
  protects: {
    kk: 'Бет телефонда ұзақ ашылар еді, ал тексеру мен құрастыру тоқтап қалар еді.',
    ru: 'Страница долго открывалась бы на телефоне, а проверка и сборка застревали бы.',
    en: 'The page would be slow on a phone, and the check and the build would be stuck.',
  },
  words: {
    kk: ({ size, maximum }) => [
      `файл тым үлкен: ${size} КБ, ал шегі — ${maximum} КБ`,
      'мәтінді бірнеше жазбаға бөліңіз; сурет не кесте салынып кетсе, алып тастаңыз',
    ],
    ru: ({ size, maximum }) => [
      `файл слишком велик: ${size} КБ, а предел — ${maximum} КБ`,
      'разделите текст на несколько записей; если в него попала картинка или таблица, уберите её',
    ],
    en: ({ size, maximum }) => [
      `the file is too big: ${size} kB, at most ${maximum} kB`,
      'divide the text into entries; where a picture or a table got into it, take it out',
    ],
  },
  bad: {
    file: 'institutions/school-1/ru.md',
    write: `---\ntitle: Школа-интернат №\u00A01\nsummary: Школа.\n---\n\n${'Здесь учатся дети. '.repeat(6000)}\n`,
    at: '1:1',
  },
  good: { file: 'institutions/school-1/ru.md', replace: ['Здесь учатся', `${'Здесь учатся дети. '.repeat(50)}Это`] },
  find: (file) =>
    isTooLong(file)
      ? [{ line: 1, column: 1, parameters: { size: kilobytes(file.size), maximum: kilobytes(maximumTextSize) } }]
      : [],
};
