import { halfJpeg, rightPicture, withPicture } from '../examples/pictures.ts';
import { isTaken, pictureHeaderOf } from '../gate/picture-header.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule<'picture-broken'> = {
  severity: 'error',
  protects: {
    kk: 'Суреттің жартысы сұр болып шығар немесе сайт құрастырылмай қалар еді.',
    ru: 'Половина картинки вышла бы серой, или сайт бы не собрался.',
    en: 'Half of the picture would be grey, or the site could not be built.',
  },
  words: {
    kk: () => [
      'файл бүлінген немесе соңына дейін жүктелмеген',
      'түпнұсқасын ашып, қайта сақтаңыз да, файлды қайтадан салыңыз',
    ],
    ru: () => [
      'файл испорчен или загружен не до конца',
      'откройте исходную картинку, сохраните заново и положите файл ещё раз',
    ],
    en: () => [
      'the file is damaged, or was not loaded to its end',
      'open the original, save it again and put the file here once more',
    ],
  },
  *find(file) {
    const header = pictureHeaderOf(file);
    if (header && isTaken(header.type) && !header.size) yield { line: 1, column: 1, parameters: {} };
  },
  bad: { ...withPicture({ bytes: halfJpeg }), at: '1:1' },
  good: rightPicture,
};
