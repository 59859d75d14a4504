import { heavyJpeg, rightPicture, withPicture } from '../examples/pictures.ts';
import { isPictureFile } from '../gate/picture-header.ts';
import { pictureLimits } from '../../src/model/picture.ts';
import type { Rule } from '../rule.ts';

/** Never less than it is: what is a little too big must not read as what is allowed. */
const inWords = (megabytes: number, language: string): string =>
  (Math.ceil(megabytes * 10) / 10).toLocaleString(language);

export const rule: Rule<'picture-size'> = {
  severity: 'error',
  protects: {
    kk: 'Репозиторий ісініп, әр құрастыру баяулар еді: үлкен файл тарихта мәңгі қалады.',
    ru: 'Хранилище бы разбухло, и каждая сборка замедлилась бы: большой файл остаётся в истории навсегда.',
    en: 'The repository would swell and every build slow down, for a big file stays in the history for ever.',
  },
  words: {
    kk: ({ megabytes, maximum }) => [
      `файл тым үлкен: ${inWords(megabytes, 'ru')}\u00A0МБ`,
      `${maximum}\u00A0МБ-тан асырмаңыз: ені 2000\u00A0пиксельге дейін кішірейтіп, JPEG түрінде қайта сақтаңыз`,
    ],
    ru: ({ megabytes, maximum }) => [
      `файл слишком велик: ${inWords(megabytes, 'ru')}\u00A0МБ`,
      `нужно не больше ${maximum}\u00A0МБ: уменьшите картинку до 2000\u00A0пикселей в ширину и сохраните заново в JPEG`,
    ],
    en: ({ megabytes, maximum }) => [
      `the file is too big: ${inWords(megabytes, 'en')}\u00A0MB`,
      `at most ${maximum}\u00A0MB: make the picture 2000\u00A0pixels wide and save it again as JPEG`,
    ],
  },
  *find({ path, size }) {
    const { megabytes: maximum } = pictureLimits;
    if (isPictureFile(path) && size > maximum * 1e6)
      yield { line: 1, column: 1, parameters: { megabytes: size / 1e6, maximum } };
  },
  bad: { ...withPicture({ bytes: heavyJpeg }), at: '1:1' },
  good: rightPicture,
};
