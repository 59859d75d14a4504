import type { Rule } from '../rule.ts';

export const rule: Rule<'part-of-itself'> = {
  severity: 'error',
  protects: {
    kk: 'Бет науқанды өз-өзінің бөлігі деп атар еді.',
    ru: 'Страница назвала бы кампанию частью самой себя.',
    en: 'The page would call a campaign a part of itself.',
  },
  words: {
    kk: ({ found }) => [
      `«${found}» науқаны өз-өзінің бөлігі деп жазылған`,
      'partOf өрісінде басқа науқанды көрсетіңіз немесе өрісті өшіріңіз',
    ],
    ru: ({ found }) => [
      `кампания «${found}» названа частью самой себя`,
      'укажите в partOf другую кампанию или уберите поле',
    ],
    en: ({ found }) => [
      `the campaign “${found}” is said to be part of itself`,
      'name another campaign in partOf or remove it',
    ],
  },
  bad: {
    file: 'campaigns/kids-run-2017/campaign.yaml',
    replace: ['partOf: kind-run-2017', 'partOf: kids-run-2017'],
    at: '4:9',
  },
  good: { file: 'campaigns/kids-run-2017/campaign.yaml', replace: ['partOf: kind-run-2017', 'partOf: kind-run-2017'] },
};
