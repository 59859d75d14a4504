import type { Rule } from '../rule.ts';

export const rule: Rule<'id'> = {
  severity: 'error',
  protects: {
    kk: 'Беттің мекенжайы ашылмас еді немесе сілтемеде бұзылып кетер еді.',
    ru: 'Адрес страницы не открылся бы или испортился бы в ссылке.',
    en: 'The address of a page would not open, or would break inside a link.',
  },
  words: {
    kk: ({ found }) => [
      `«${found}» идентификатор бола алмайды`,
      'тек кіші латын әріптері, цифрлар және сызықша: almaty-marathon-2017',
    ],
    ru: ({ found }) => [
      `«${found}» не может быть идентификатором`,
      'только строчные латинские буквы, цифры и дефисы: almaty-marathon-2017',
    ],
    en: ({ found }) => [
      `“${found}” cannot be an id`,
      'lower-case Latin letters, digits and hyphens only: almaty-marathon-2017',
    ],
  },
  bad: {
    file: 'press-releases/gym-2017/press-release.yaml',
    replace: ['campaign: kind-run-2017', 'campaign: Kind run 2017'],
    at: '4:11',
  },
  good: {
    file: 'press-releases/gym-2017/press-release.yaml',
    replace: ['campaign: kind-run-2017', 'campaign: kind-run-2017'],
  },
};
