import { gym, rightPicture, withPicture } from '../examples/pictures.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule<'picture-credit'> = {
  severity: 'error',
  protects: {
    kk: 'Суретті түсірген адамның аты аталмай қалар еді.',
    ru: 'Тот, кто сделал снимок, остался бы неназванным.',
    en: 'Whoever took the photograph would remain unnamed.',
  },
  words: {
    kk: ({ found }) => [
      `«${found}» суретін кім түсіргені не салғаны жазылмаған`,
      'астына credit: қосып, аты-жөнін немесе ұйымды жазыңыз; белгісіз болса, суретті жарияламаймыз',
    ],
    ru: ({ found }) => [
      `не сказано, кто сделал картинку «${found}»`,
      'добавьте под ней credit: и имя или организацию; если автор неизвестен, картинку не публикуем',
    ],
    en: ({ found }) => [
      `nothing says who made the picture “${found}”`,
      'add credit: below it with a name or an organisation; if nobody knows, it cannot be published',
    ],
  },
  bad: { ...withPicture({ facts: '  gym.jpg:\n    licence: permission\n' }), at: `${gym}/press-release.yaml:10:3` },
  good: rightPicture,
};
