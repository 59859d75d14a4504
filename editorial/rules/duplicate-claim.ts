import type { Rule } from '../rule.ts';

export const rule: Rule<'duplicate-claim'> = {
  severity: 'error',
  protects: {
    kk: 'Бір дереккөз бір сұраққа екі жауап бергендей көрінер еді.',
    ru: 'Казалось бы, что один источник дал на один вопрос два ответа.',
    en: 'One source would seem to give two answers to one question.',
  },
  words: {
    kk: ({ source }) => [
      `«${source}» дереккөзінің мәліметі екі рет жазылған`,
      'біреуін қалдырыңыз; басқа нәрсе туралы болса, жеке көрсеткіш ашыңыз',
    ],
    ru: ({ source }) => [
      `данные источника «${source}» записаны дважды`,
      'оставьте одно значение; если второе о другом, заведите отдельный показатель',
    ],
    en: ({ source }) => [`the source “${source}” answers the figure twice`, 'keep one claim or make a separate figure'],
  },
  bad: {
    file: 'campaigns/kind-run-2017/campaign.yaml',
    replace: ['value: "2017-05"\n      source: fund-2017', 'value: "2017-05"\n      source: paper-2017'],
    at: '13:15',
  },
  good: {
    file: 'campaigns/kind-run-2017/campaign.yaml',
    replace: ['value: "2017-05"\n      source: fund-2017', 'value: "2017-05"\n      source: fund-2017'],
  },
};
