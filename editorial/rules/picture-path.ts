import { gym, rightPicture, withPicture } from '../examples/pictures.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule<'picture-path'> = {
  severity: 'error',
  protects: {
    kk: 'Бетке басқа қалтадағы, жариялауға арналмаған файл шығып кетер еді.',
    ru: 'На страницу попал бы файл из другой папки, который публиковать не собирались.',
    en: 'A file from another folder, never meant to be published, would get onto the page.',
  },
  words: {
    kk: ({ found }) => [
      `«${found}» — осы қалтадағы файлдың атауы емес`,
      'файлды мәтінмен бір қалтаға салыңыз да, тек атауын жазыңыз, қалтасын емес: foto.jpg',
    ],
    ru: ({ found }) => [
      `«${found}» — не имя файла из этой папки`,
      'положите файл рядом с текстом и напишите только имя, без папок: foto.jpg',
    ],
    en: ({ found }) => [
      `“${found}” is not the name of a file in this folder`,
      'put the file beside the text and write just its name, without folders: photo.jpg',
    ],
  },
  bad: { ...withPicture({ ru: '![Новый спортзал школы](../../../../../gym.jpg)' }), at: `${gym}/ru.md:6:1` },
  good: rightPicture,
};
