import type { Rule } from '../rule.ts';

export const rule: Rule<'duplicate-reference'> = {
  severity: 'error',
  protects: {
    kk: 'Бір мекеме не дереккөз тізімде екі рет шығып, оқырман оны екеу деп ойлар еді.',
    ru: 'Одно учреждение или один источник стояли бы в списке дважды, словно их два.',
    en: 'One institution or source would stand in a list twice, as if there were two.',
  },
  words: {
    kk: ({ found }) => [`«${found}» бір тізімде екі рет тұр`, 'бірін өшіріңіз'],
    ru: ({ found }) => [`«${found}» стоит в одном списке дважды`, 'уберите одну из двух строк'],
    en: ({ found }) => [`“${found}” stands twice in one list`, 'remove one of the two'],
  },
  bad: {
    file: 'press-releases/gym-2017/press-release.yaml',
    replace: ['  - fund-2017', '  - fund-2017\n  - fund-2017'],
    at: '9:5',
  },
  good: {
    file: 'press-releases/gym-2017/press-release.yaml',
    replace: ['  - fund-2017', '  - fund-2017\n  - paper-2017'],
  },
};
