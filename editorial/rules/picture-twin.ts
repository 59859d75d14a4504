import { emptyPng, gym, rightPicture, told, withPicture } from '../examples/pictures.ts';
import type { Rule } from '../rule.ts';

const twins = withPicture({
  kk: '![Мектептің жаңа спортзалы](gym.jpg)\n\n![Залдың есігі](gym.png)',
  ru: '![Новый спортзал школы](gym.jpg)\n\n![Дверь спортзала](gym.png)',
  facts: `${told('gym.jpg')}${told('gym.png')}`,
});

export const rule: Rule<'picture-twin'> = {
  severity: 'error',
  protects: {
    kk: 'Жарияланған екі суреттің мекенжайы бірдей болып, бірінің орнына екіншісі шығар еді.',
    ru: 'У двух картинок оказался бы один адрес, и вместо одной показалась бы другая.',
    en: 'Two pictures would have one address, and one would be shown in place of the other.',
  },
  words: {
    kk: ({ found, other }) => [
      `«${found}» мен «${other}» атаулары нүктеге дейін бірдей`,
      'бірінің атауын өзгертіңіз; сурет екі рет сақталған болса, артығын өшіріңіз',
    ],
    ru: ({ found, other }) => [
      `имена «${found}» и «${other}» до точки совпадают`,
      'переименуйте одну из картинок; если это она же, сохранённая дважды, удалите лишнюю',
    ],
    en: ({ found, other }) => [
      `“${found}” and “${other}” are called the same up to the dot`,
      'rename one of them; if it is the same picture saved twice, delete one',
    ],
  },
  bad: {
    file: `${gym}/gym.png`,
    write: emptyPng(2, 2),
    beside: [twins],
    at: '1:1',
  },
  good: rightPicture,
};
