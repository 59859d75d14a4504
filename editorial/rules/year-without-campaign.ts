import type { Rule } from '../rule.ts';

export const rule: Rule<'year-without-campaign'> = {
  severity: 'error',
  protects: {
    kk: 'Сайт жүгіріс болмаған жылды да қамтыдым деп айтар еді.',
    ru: 'Сайт утверждал бы, что охватил год, в котором забега не было.',
    en: 'The site would claim to cover a year in which there was no run.',
  },
  words: {
    kk: ({ year, series }) => [
      `«${series}» топтамасының ${year} жылғы науқаны жоқ`,
      'науқаны бар жылды жазыңыз: from мен to — топтаманың жылдары',
    ],
    ru: ({ year, series }) => [
      `в серии «${series}» нет кампании ${year} года`,
      'укажите год, в котором она есть: from и to — годы этой серии',
    ],
    en: ({ year, series }) => [
      `the series “${series}” has no campaign in ${year}`,
      'name a year that has one: from and to are years of the series',
    ],
  },
  bad: { file: 'totals/money-spent.yaml', replace: ['from: 2016', 'from: 2014'], at: '6:9' },
  good: { file: 'totals/money-spent.yaml', replace: ['from: 2016', 'from: 2016'] },
};
