import type { Rule } from '../rule.ts';

export const rule: Rule<'file-name'> = {
  severity: 'error',
  protects: {
    kk: 'Беттің мекенжайы біреуде ашылып, біреуде ашылмас еді.',
    ru: 'Адрес страницы у одних читателей открывался бы, а у других нет.',
    en: 'The address of the page would open for some readers and not for others.',
  },
  words: {
    kk: ({ found, expected }) => [
      `«${found}» атауы жарамайды`,
      `атауын өзгертіңіз, мысалы «${expected}»: тек кіші латын әріптері, цифрлар және сызықша`,
    ],
    ru: ({ found, expected }) => [
      `имя «${found}» не годится`,
      `переименуйте, например, в «${expected}»: только строчные латинские буквы, цифры и дефисы`,
    ],
    en: ({ found, expected }) => [
      `the name “${found}” cannot be used`,
      `rename it, for instance to “${expected}”: lower-case Latin letters, digits and hyphens only`,
    ],
  },
  bad: {
    file: 'sources/Fund-2019.yaml',
    write: `publisher: Run Fund
title: Итоги забега
language: ru
published: "2019"
read: in-full
`,
    at: '1:1',
  },
  good: {
    file: 'sources/fund-2019.yaml',
    write: `publisher: Run Fund
title: Итоги забега
language: ru
published: "2019"
read: in-full
`,
  },
};
