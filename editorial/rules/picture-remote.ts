import { gym, rightPicture, withPicture } from '../examples/pictures.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule<'picture-remote'> = {
  severity: 'error',
  protects: {
    kk: 'Бөтен сайт суретті ауыстырып не өшіріп тастай алар еді және біздің әр оқырманды көріп отырар еді.',
    ru: 'Чужой сайт мог бы подменить или убрать картинку и узнавал бы о каждом нашем читателе.',
    en: 'Another site could exchange the picture or take it away, and would learn of each of our readers.',
  },
  words: {
    kk: ({ found }) => [
      `сурет басқа сайттан алынған: ${found}`,
      'автордан рұқсат алып, файлды осы мәтін жатқан қалтаға салыңыз да, тек атауын жазыңыз: foto.jpg',
    ],
    ru: ({ found }) => [
      `картинка взята с другого сайта: ${found}`,
      'получите разрешение автора, положите файл в папку этого текста и напишите только его имя: foto.jpg',
    ],
    en: ({ found }) => [
      `the picture is taken from another site: ${found}`,
      'get its author’s permission, put the file into the folder of this text and write just its name: photo.jpg',
    ],
  },
  bad: { ...withPicture({ ru: '![Новый спортзал школы](https://school.example/gym.jpg)' }), at: `${gym}/ru.md:6:1` },
  good: rightPicture,
};
