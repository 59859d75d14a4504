import type { Rule } from '../rule.ts';

export const rule: Rule<'url'> = {
  severity: 'error',
  protects: {
    kk: 'Сілтеме ашылмас еді немесе оқырманның браузерінде бөгде код іске қосылар еді.',
    ru: 'Ссылка не открылась бы или запустила бы чужой код в браузере читателя.',
    en: 'The link would not open, or would run somebody’s code in the reader’s browser.',
  },
  words: {
    kk: ({ found }) => [
      `«${found}» мекенжайы жарамайды`,
      'бетті ашып, мекенжайын браузерден көшіріңіз: ол https:// деп басталады, одан кейін сайттың аты тұрады',
    ],
    ru: ({ found }) => [
      `адрес «${found}» не годится`,
      'откройте страницу и скопируйте её адрес из браузера: он начинается с https://, дальше идёт имя сайта',
    ],
    en: ({ found }) => [
      `the address “${found}” cannot be used`,
      'open the page and copy its address from the browser: https:// and then the name of the site',
    ],
  },
  bad: { file: 'sources/fund-2017.yaml', replace: ['https://fund.example/2017', 'fund.example/2017'], at: '5:6' },
  good: { file: 'sources/fund-2017.yaml', replace: ['https://fund.example/2017', 'https://fund.example/2017'] },
};
