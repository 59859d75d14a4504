import type { Rule } from '../rule.ts';

export const rule: Rule<'number-format'> = {
  severity: 'error',
  protects: {
    kk: 'Өзгеше жазылған сан сайтқа мүлде басқа сан болып шығар еді.',
    ru: 'Число в необычной записи вышло бы на сайт совсем другим числом.',
    en: 'A number in an odd notation would be printed as quite another number.',
  },
  words: {
    kk: ({ found }) => [`«${found}» сан ретінде қабылданбайды`, 'тек цифрлармен жазыңыз: 26000000 немесе 7.9'],
    ru: ({ found }) => [`«${found}» не годится как число`, 'запишите одними цифрами: 26000000 или 7.9'],
    en: ({ found }) => [`“${found}” is not accepted as a number`, 'write digits only: 26000000 or 7.9'],
  },
  bad: { file: 'figures/participants-2017.yaml', replace: ['value: 2500', 'value: 2.5e3'], at: '5:12' },
  good: { file: 'figures/participants-2017.yaml', replace: ['value: 2500', 'value: 2500'] },
};
