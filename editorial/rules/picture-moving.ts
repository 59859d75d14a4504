import { movingWebp, rightPicture, withPicture } from '../examples/pictures.ts';
import { pictureHeaderOf } from '../gate/picture-header.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule<'picture-moving'> = {
  severity: 'error',
  protects: {
    kk: 'Мәтін оқып отырғанда көз алдында сурет жыпылықтап тұрар еді.',
    ru: 'Картинка мелькала бы перед глазами у того, кто читает текст.',
    en: 'The picture would flicker before the eyes of those who read.',
  },
  words: {
    kk: () => ['сурет қозғалады', 'қозғалмайтын бір кадрын JPEG немесе PNG түрінде салыңыз'],
    ru: () => ['картинка движется', 'положите один неподвижный кадр в виде JPEG или PNG'],
    en: () => ['the picture moves', 'put one still frame of it here, as JPEG or PNG'],
  },
  *find(file) {
    if (pictureHeaderOf(file)?.isMoving) yield { line: 1, column: 1, parameters: {} };
  },
  bad: { ...withPicture({ name: 'gym.webp', bytes: movingWebp }), at: '1:1' },
  good: rightPicture,
};
