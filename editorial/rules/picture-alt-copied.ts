import { gym, rightPicture, withPicture } from '../examples/pictures.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule<'picture-alt-copied'> = {
  severity: 'error',
  protects: {
    kk: 'Екі тілдің бірінде суреттің сипаттамасы аударылмай қалар еді.',
    ru: 'На одном из двух языков описание картинки осталось бы непереведённым.',
    en: 'In one of the two languages the description of the picture would remain untranslated.',
  },
  words: {
    kk: ({ found, other }) => [
      `«${found}» деген сипаттама екінші тілде де дәл осылай тұр: ${other}`,
      'осы мәтіннің тілінде айтыңыз',
    ],
    ru: ({ found, other }) => [
      `описание «${found}» точно так же стоит на другом языке: ${other}`,
      'скажите это на языке этого текста',
    ],
    en: ({ found, other }) => [
      `the description “${found}” stands in the other language as well: ${other}`,
      'say it in the language of this text',
    ],
  },
  bad: { ...withPicture({ kk: '![Новый спортзал школы](gym.jpg)' }), at: `${gym}/ru.md:6:1` },
  good: rightPicture,
};
