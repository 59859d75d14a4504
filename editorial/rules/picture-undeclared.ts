import { gym, jpeg, rightPicture } from '../examples/pictures.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule<'picture-undeclared'> = {
  severity: 'error',
  protects: {
    kk: 'Сурет иесі аталмай, құқығы белгісіз күйінде жарияланар еді.',
    ru: 'Картинка вышла бы без имени автора и без ясности, вправе ли мы её показывать.',
    en: 'A picture would be published without its author’s name, and nobody would know whether we may show it.',
  },
  words: {
    kk: ({ found, expected }) => [
      `«${found}» суреті туралы ${expected} ішінде ештеңе айтылмаған`,
      `${expected} ішіндегі pictures: астына «${found}:» деп жазып, credit (кім түсірген) пен licence (қандай шартпен) өрістерін қосыңыз; сурет керек болмаса, файлды өшіріңіз`,
    ],
    ru: ({ found, expected }) => [
      `о картинке «${found}» ничего не сказано в ${expected}`,
      `впишите её в ${expected} под pictures: строка «${found}:», под ней credit (кто снял) и licence (на каких условиях); если картинка не нужна, удалите файл`,
    ],
    en: ({ found, expected }) => [
      `${expected} says nothing of the picture “${found}”`,
      `add it there under pictures: a line “${found}:”, below it credit (who made it) and licence (on what terms); if it is not needed, delete the file`,
    ],
  },
  bad: { file: `${gym}/gym.jpg`, write: jpeg, at: '1:1' },
  good: rightPicture,
};
