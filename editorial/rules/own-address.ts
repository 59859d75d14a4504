import type { Rule } from '../rule.ts';

export const rule: Rule<'own-address'> = {
  severity: 'error',
  protects: {
    kk: 'Сайт көшкенде не басқа жерде ашылғанда сілтеме ескі мекенжайда қалып қояр еді.',
    ru: 'При переезде сайта или на его копии ссылка вела бы по старому адресу.',
    en: 'On a copy of the site, or after it moved, the link would lead to the old address.',
  },
  words: {
    kk: ({ found, better }) => [
      `сілтеме осы сайттың өзіне толық мекенжаймен берілген: ${found}`,
      better === undefined
        ? 'сайт өзіне дереккөз бола алмайды: түпнұсқаның мекенжайын жазыңыз'
        : `мекенжайды осы беттен бастап жазыңыз: ${better}`,
    ],
    ru: ({ found, better }) => [
      `ссылка ведёт на этот же сайт полным адресом: ${found}`,
      better === undefined
        ? 'сайт не может быть источником для себя: впишите адрес оригинала'
        : `запишите адрес от этой страницы: ${better}`,
    ],
    en: ({ found, better }) => [
      `the address leads to this very site: ${found}`,
      better === undefined
        ? 'the site can be no source of its own: write the address of the original'
        : `write it as seen from this page: ${better}`,
    ],
  },
  bad: {
    file: 'institutions/school-1/ru.md',
    replace: ['Здесь учатся', '[Здесь](https://izgi-iz.example/ru/method/) учатся'],
    at: '6:1',
  },
  good: { file: 'institutions/school-1/ru.md', replace: ['Здесь учатся', '[Здесь](../../method/) учатся'] },
};
