import type { Rule } from '../rule.ts';

export const rule: Rule<'plain-money'> = {
  severity: 'error',
  protects: {
    kk: 'Ақша сомасы не пайыз дереккөзсіз шығар еді.',
    ru: 'Сумма денег или процент вышли бы без источника.',
    en: 'A sum of money or a share would be printed without a source.',
  },
  words: {
    kk: ({ words }) => [
      `«${words}» — ақша немесе пайыз, оған дереккөз керек`,
      'көрсеткішке сілтеме жасаңыз: :figure[…]{#…}; ондай көрсеткіш жоқ болса, ашыңыз немесе мәтінді сансыз жазыңыз',
    ],
    ru: ({ words }) => [
      `«${words}» — деньги или проценты, им нужен источник`,
      'сошлитесь на показатель: :figure[…]{#…}; если его нет, заведите или обойдитесь без числа',
    ],
    en: ({ words }) => [
      `“${words}” is money or a share, which needs a source`,
      'cite the figure: :figure[…]{#…}; where there is none, make one or do without the number',
    ],
  },
  bad: {
    file: 'press-releases/announcement-2018/kk.md',
    replace: ['хабар.', 'хабар. Оған :plain[5\u00A0млн\u00A0теңге] керек.'],
    at: '6:28',
  },
  good: { file: 'press-releases/announcement-2018/kk.md', replace: ['хабар.', 'хабар. Оған көп ақша керек.'] },
};
