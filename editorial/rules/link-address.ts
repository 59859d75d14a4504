import type { Rule } from '../rule.ts';

export const rule: Rule<'link-address'> = {
  severity: 'error',
  protects: {
    kk: 'Сілтеме ешқайда апармас еді немесе бөгде код іске қосар еді.',
    ru: 'Ссылка никуда бы не привела или запустила бы чужой код.',
    en: 'The link would lead nowhere, or run somebody’s code.',
  },
  words: {
    kk: ({ found }) => [
      `«${found}» мекенжайына сілтеме жасауға болмайды`,
      'мекенжайды браузерден көшіріңіз: https://, одан кейін сайттың аты; немесе осы сайттағы бетке апаратын жолды жазыңыз',
    ],
    ru: ({ found }) => [
      `на адрес «${found}» ссылаться нельзя`,
      'скопируйте адрес из браузера: https:// и имя сайта; или впишите путь к странице этого сайта',
    ],
    en: ({ found }) => [
      `links to “${found}” are not allowed`,
      'copy the address from the browser: https:// and the name of the site; or write the path of a page of this site',
    ],
  },
  bad: { file: 'institutions/school-1/ru.md', replace: ['Здесь учатся', '[Здесь](school.example) учатся'], at: '6:1' },
  good: { file: 'institutions/school-1/ru.md', replace: ['Здесь учатся', '[Здесь](https://school.example/) учатся'] },
};
