import type { Rule } from '../rule.ts';

export const rule: Rule<'year-mismatch'> = {
  severity: 'error',
  protects: {
    kk: 'Науқан бір жылдың тізімінде тұрып, күні басқа жылды көрсетер еді.',
    ru: 'Кампания стояла бы в списке одного года, а дата называла бы другой.',
    en: 'A campaign would be listed under one year and dated in another.',
  },
  words: {
    kk: ({ year, date }) => [
      `жылы — ${year}, ал сайтта көрсетілетін күні — ${date}`,
      'екеуінің қайсысы қате екенін тексеріп, түзетіңіз',
    ],
    ru: ({ year, date }) => [
      `год ${year}, а на сайте будет дата ${date}`,
      'проверьте, что из двух неверно, и исправьте',
    ],
    en: ({ year, date }) => [`the year is ${year} but the printed date is ${date}`, 'correct whichever is wrong'],
  },
  bad: { file: 'campaigns/kind-run-2017/campaign.yaml', replace: ['year: 2017', 'year: 2016'], at: '3:7' },
  good: { file: 'campaigns/kind-run-2017/campaign.yaml', replace: ['year: 2017', 'year: 2017'] },
};
