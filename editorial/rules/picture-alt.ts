import { gym, rightPicture, withPicture } from '../examples/pictures.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule<'picture-alt'> = {
  severity: 'error',
  protects: {
    kk: 'Суретті көрмейтін адам мұнда не бар екенін білмей қалар еді.',
    ru: 'Тот, кто не видит картинку, не узнал бы, что на ней.',
    en: 'Those who do not see the picture would never learn what is on it.',
  },
  words: {
    kk: ({ found }) => [
      `«${found}» суретінде не көрініп тұрғаны айтылмаған`,
      `тік жақшаның ішіне жазыңыз: ![Мектептің жаңа спортзалы](${found}); суретті көрмейтін адам осыны естиді`,
    ],
    ru: ({ found }) => [
      `не сказано, что видно на картинке «${found}»`,
      `напишите это в квадратных скобках: ![Новый спортзал школы](${found}); тот, кто не видит картинку, услышит эти слова`,
    ],
    en: ({ found }) => [
      `nothing says what is seen on “${found}”`,
      `write it in the brackets: ![The new gym of the school](${found}); those who do not see the picture will hear these words`,
    ],
  },
  bad: { ...withPicture({ ru: '![](gym.jpg)' }), at: `${gym}/ru.md:6:1` },
  good: rightPicture,
};
