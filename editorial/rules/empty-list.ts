import type { Rule } from '../rule.ts';

export const rule: Rule<'empty-list'> = {
  severity: 'error',
  protects: {
    kk: 'Мәлімет бірде-бір дереккөзсіз шығар еді.',
    ru: 'Сведения вышли бы без единого источника.',
    en: 'Something would be published that rests on no source at all.',
  },
  words: {
    kk: ({ field }) => [`«${field}» тізімі бос`, 'кемінде бір жазба қосыңыз'],
    ru: ({ field }) => [`список «${field}» пуст`, 'добавьте хотя бы одну запись'],
    en: ({ field }) => [`the list “${field}” is empty`, 'add at least one item'],
  },
  bad: {
    file: 'press-releases/gym-2017/press-release.yaml',
    replace: ['sources:\n  - fund-2017', 'sources: []'],
    at: '7:10',
  },
  good: {
    file: 'press-releases/gym-2017/press-release.yaml',
    replace: ['sources:\n  - fund-2017', 'sources:\n  - fund-2017'],
  },
};
