import { gym, rightPicture, withPicture } from '../examples/pictures.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule<'picture-licence'> = {
  severity: 'error',
  protects: {
    kk: 'Авторы рұқсат бермеген сурет жарияланып кетер еді.',
    ru: 'Вышла бы картинка, автор которой разрешения не давал.',
    en: 'A picture would be published whose author never allowed it.',
  },
  words: {
    kk: ({ found }) => [
      `«${found}» суретін қандай шартпен жариялайтынымыз жазылмаған`,
      'астына licence: қосыңыз: автор рұқсат берсе — permission, ашық лицензия болса — оның атауы, мысалы cc-by-4.0; рұқсат жоқ болса, суретті алып тастаңыз',
    ],
    ru: ({ found }) => [
      `не сказано, на каких условиях мы публикуем «${found}»`,
      'добавьте под ней licence: permission, если разрешил автор, или открытую лицензию, например cc-by-4.0; если разрешения нет, уберите картинку',
    ],
    en: ({ found }) => [
      `nothing says on what terms “${found}” is published`,
      'add licence: below it: permission if its author allowed it, or an open licence such as cc-by-4.0; without either, remove the picture',
    ],
  },
  bad: {
    ...withPicture({ facts: '  gym.jpg:\n    credit: Пресс-служба фонда\n' }),
    at: `${gym}/press-release.yaml:10:3`,
  },
  good: rightPicture,
};
