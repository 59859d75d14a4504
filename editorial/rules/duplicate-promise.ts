import type { Rule } from '../rule.ts';

export const rule: Rule<'duplicate-promise'> = {
  severity: 'error',
  protects: {
    kk: 'Бір мекеменің уәдесі екі рет саналар еді.',
    ru: 'Обещание одному учреждению посчитали бы дважды.',
    en: 'A promise to one institution would be counted twice.',
  },
  words: {
    kk: ({ institution }) => [
      `«${institution}» мекемесі бір науқанда екі рет жазылған`,
      'екеуін бір жазбаға біріктіріңіз',
    ],
    ru: ({ institution }) => [`учреждение «${institution}» записано в кампании дважды`, 'объедините в одну запись'],
    en: ({ institution }) => [`the institution “${institution}” stands twice in the campaign`, 'merge the two'],
  },
  bad: {
    file: 'campaigns/kind-run-2017/campaign.yaml',
    replace: ['- institution: kindergarten-5', '- institution: school-1'],
    at: '50:18',
  },
  good: {
    file: 'campaigns/kind-run-2017/campaign.yaml',
    replace: ['- institution: kindergarten-5', '- institution: kindergarten-5'],
  },
};
