import { gym, rightPicture, withPicture } from '../examples/pictures.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule<'picture-alt-name'> = {
  severity: 'error',
  protects: {
    kk: 'Экранды дауыстап оқитын бағдарлама суретте не барын айтпай, файлдың атын айтар еді.',
    ru: 'Программа чтения с экрана произнесла бы имя файла вместо того, что видно на картинке.',
    en: 'A screen reader would speak the name of a file instead of what is seen on it.',
  },
  words: {
    kk: ({ found }) => [
      `«${found}» дегеннен суретте не бары түсініксіз`,
      'не көрініп тұрғанын сөзбен айтыңыз: ![Мектептің жаңа спортзалы](foto.jpg)',
    ],
    ru: ({ found }) => [
      `из слов «${found}» не понять, что на картинке`,
      'скажите словами, что на ней видно: ![Новый спортзал школы](foto.jpg)',
    ],
    en: ({ found }) => [
      `“${found}” does not tell what the picture shows`,
      'say in words what is seen on it: ![The new gym of the school](photo.jpg)',
    ],
  },
  bad: { ...withPicture({ ru: '![gym](gym.jpg)' }), at: `${gym}/ru.md:6:1` },
  good: rightPicture,
};
