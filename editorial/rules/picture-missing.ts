import { gym, rightPicture, withPicture } from '../examples/pictures.ts';
import type { Rule } from '../rule.ts';
import { enGuess, kkGuess, ruGuess } from '../wording/did-you-mean.ts';

export const rule: Rule<'picture-missing'> = {
  severity: 'error',
  protects: {
    kk: 'Оқырман суреттің орнына бос жақтау көрер еді.',
    ru: 'Читатель увидел бы вместо картинки пустую рамку.',
    en: 'Readers would see an empty frame instead of the picture.',
  },
  words: {
    kk: ({ found, closest }) => [
      `осы жазбаның қалтасында «${found}» деген файл жоқ`,
      `файлды қалтаға салыңыз немесе атауын түзетіңіз.${kkGuess(closest)}`,
    ],
    ru: ({ found, closest }) => [
      `в папке этой записи нет файла «${found}»`,
      `положите файл в папку или исправьте имя.${ruGuess(closest)}`,
    ],
    en: ({ found, closest }) => [
      `the folder of this entry has no file “${found}”`,
      `put the file there or correct its name.${enGuess(closest)}`,
    ],
  },
  bad: { ...withPicture({ ru: '![Новый спортзал школы](gim.jpg)' }), at: `${gym}/ru.md:6:1` },
  good: rightPicture,
};
