import { gym, rightPicture, withPicture } from '../examples/pictures.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule<'picture-form'> = {
  severity: 'error',
  protects: {
    kk: 'Сурет сөйлемнің ортасына түсіп қалар немесе оның орнына белгілер шығар еді.',
    ru: 'Картинка встала бы посреди фразы, или вместо неё напечатались бы значки.',
    en: 'The picture would stand in the middle of a sentence, or its signs would be printed instead of it.',
  },
  words: {
    kk: ({ found }) => [
      `сурет дұрыс жазылмаған: «${found}»`,
      'суретті бөлек жолға, алды-артына бос жол қалдырып жазыңыз: ![не көрініп тұр](foto.jpg); файл атауында бос орын болмасын',
    ],
    ru: ({ found }) => [
      `картинка записана неверно: «${found}»`,
      'поставьте её отдельной строкой, с пустыми строками до и после: ![что на ней видно](foto.jpg); пробелов в имени файла быть не должно',
    ],
    en: ({ found }) => [
      `the picture is not written rightly: “${found}”`,
      'put it on a line of its own with empty lines around it: ![what is seen on it](photo.jpg); no spaces in the name of the file',
    ],
  },
  bad: { ...withPicture({ ru: 'Вот он: ![Новый спортзал школы](gym.jpg)' }), at: `${gym}/ru.md:6:9` },
  good: rightPicture,
};
