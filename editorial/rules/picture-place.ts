import { jpegWithPlace, rightPicture, withPicture } from '../examples/pictures.ts';
import { pictureHeaderOf } from '../gate/picture-header.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule<'picture-place'> = {
  severity: 'error',
  protects: {
    kk: 'Файлды жүктеген кез келген адам суреттің, мүмкін баланың, қай жерде түсірілгенін білер еді.',
    ru: 'Любой, кто скачает файл, узнал бы, где сделан снимок, а с ним — где бывает ребёнок.',
    en: 'Anybody who loads the file would learn where it was taken, and so where a child may be found.',
  },
  words: {
    kk: () => [
      'файлда суреттің қай жерде түсірілгені жазылған (GPS)',
      'орнын өшіріп, файлды қайта салыңыз: телефонда «Бөлісу» терезесінде «Орын» белгісін алып тастап жіберіңіз немесе суретті редакторда ашып, скриншотын сақтаңыз',
    ],
    ru: () => [
      'в файле записано, где сделан снимок (GPS)',
      'сотрите место и положите файл заново: отправьте снимок с телефона, отключив в окне «Поделиться» геопозицию, или сохраните снимок экрана с ним',
    ],
    en: () => [
      'the file tells where the picture was taken (GPS)',
      'take the place out and put the file here again: send the picture from your phone with “location” switched off, or save a screenshot of it',
    ],
  },
  *find(file) {
    if (pictureHeaderOf(file)?.tellsPlace) yield { line: 1, column: 1, parameters: {} };
  },
  bad: { ...withPicture({ bytes: jpegWithPlace }), at: '1:1' },
  good: rightPicture,
};
