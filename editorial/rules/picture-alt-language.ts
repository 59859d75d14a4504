import { gym, rightPicture, withPicture } from '../examples/pictures.ts';
import type { MessageLanguage, Rule } from '../rule.ts';

/** How a person is asked for words of a language. */
const languages: Readonly<Record<MessageLanguage, Readonly<Record<string, string>>>> = {
  kk: { kk: 'қазақша', ru: 'орысша' },
  ru: { kk: 'по-казахски', ru: 'по-русски' },
  en: { kk: 'Kazakh', ru: 'Russian' },
};

export const rule: Rule<'picture-alt-language'> = {
  severity: 'error',
  protects: {
    kk: 'Суреттің сипаттамасы бөтен тілде, түсініксіз болып оқылар еді.',
    ru: 'Описание картинки прозвучало бы на чужом, непонятном языке.',
    en: 'The picture would be described in a language that its readers may not know.',
  },
  words: {
    kk: ({ found, locale }) => [
      `«${found}» деген сипаттама осы мәтіннің тілінде емес`,
      `суретте не көрініп тұрғанын ${languages.kk[locale] ?? locale} айтыңыз`,
    ],
    ru: ({ found, locale }) => [
      `описание «${found}» — не на языке этого текста`,
      `скажите, что видно на картинке, ${languages.ru[locale] ?? locale}`,
    ],
    en: ({ found, locale }) => [
      `the description “${found}” is not in the language of this text`,
      `say what the picture shows in ${languages.en[locale] ?? locale}`,
    ],
  },
  bad: { ...withPicture({ ru: '![The new gym of the school](gym.jpg)' }), at: `${gym}/ru.md:6:1` },
  good: rightPicture,
};
