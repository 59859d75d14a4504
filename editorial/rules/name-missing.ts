import type { Rule } from '../rule.ts';

/** Which of the names is missing, in the words of a person. */
const kkName: Readonly<Record<string, string>> = { kk: 'қазақша', ru: 'орысша' };
const ruName: Readonly<Record<string, string>> = { kk: 'казахского', ru: 'русского' };

export const rule: Rule<'name-missing'> = {
  severity: 'error',
  protects: {
    kk: 'Бір тілдегі беттерде мекеме атаусыз қалар еді.',
    ru: 'На страницах одного из языков учреждение осталось бы без названия.',
    en: 'On the pages of one language the institution would have no name.',
  },
  words: {
    kk: ({ locale }) => [
      `${kkName[locale] ?? `«${locale}» тіліндегі`} атауы жоқ`,
      `дереккөздегі атауын немесе редакция аудармасын (translation: true) language: ${locale} деп қосыңыз`,
    ],
    ru: ({ locale }) => [
      `нет ${ruName[locale] ?? `на языке «${locale}»`} названия`,
      `добавьте название с language: ${locale} — из источника или перевод редакции (translation: true)`,
    ],
    en: ({ locale }) => [
      `there is no name in “${locale}”`,
      'add one from a source, or our own translation (translation: true)',
    ],
  },
  bad: {
    file: 'institutions/school-1/institution.yaml',
    replace: [
      `  - language: ru
    text: Школа-интернат №\u00A01
    translation: true
`,
      '',
    ],
    at: '10:3',
  },
  good: {
    file: 'institutions/school-1/institution.yaml',
    replace: [
      `  - language: ru
    text: Школа-интернат №\u00A01
    translation: true
`,
      `  - language: ru
    text: Школа-интернат №\u00A01
    translation: true
`,
    ],
  },
};
