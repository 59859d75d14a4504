import { emptyPng, rightPicture, withPicture } from '../examples/pictures.ts';
import { pictureHeaderOf } from '../gate/picture-header.ts';
import { pictureLimits } from '../../src/model/picture.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule<'picture-pixels'> = {
  severity: 'error',
  protects: {
    kk: 'Суретті құрастыру кезінде жад жетпей, сайт жаңармай қалар еді.',
    ru: 'При сборке не хватило бы памяти, и сайт бы не обновился.',
    en: 'A build would run out of memory, and the site would not be renewed.',
  },
  words: {
    kk: ({ megapixels, maximum }) => [
      `суретте пиксель тым көп: ${Math.ceil(megapixels)}\u00A0мегапиксель`,
      `${maximum}\u00A0мегапиксельден асырмаңыз: ені 2000\u00A0пиксельге дейін кішірейтсеңіз, жетеді`,
    ],
    ru: ({ megapixels, maximum }) => [
      `в картинке слишком много пикселей: ${Math.ceil(megapixels)}\u00A0мегапикселей`,
      `нужно не больше ${maximum}\u00A0мегапикселей: достаточно уменьшить её до 2000\u00A0пикселей в ширину`,
    ],
    en: ({ megapixels, maximum }) => [
      `the picture has too many pixels: ${Math.ceil(megapixels)}\u00A0megapixels`,
      `at most ${maximum}: a width of 2000\u00A0pixels is enough`,
    ],
  },
  *find(file) {
    const { width = 0, height = 0 } = pictureHeaderOf(file)?.size ?? {};
    const { megapixels: maximum } = pictureLimits;
    if (width * height > maximum * 1e6)
      yield { line: 1, column: 1, parameters: { megapixels: (width * height) / 1e6, maximum } };
  },
  bad: { ...withPicture({ name: 'gym.png', bytes: emptyPng(6000, 5000) }), at: '1:1' },
  good: rightPicture,
};
