import type { Rule } from '../rule.ts';

export const rule: Rule<'edtf-date'> = {
  severity: 'error',
  protects: {
    kk: 'Сайтқа болмаған күн не дереккөзде жоқ дәлдік шығар еді.',
    ru: 'На сайт вышел бы день, которого не было, или точность, которой нет в источнике.',
    en: 'A day that never was would be printed, or a precision that no source gives.',
  },
  words: {
    kk: ({ found }) => [
      `«${found}» күн ретінде қабылданбайды`,
      'дереккөз қаншалықты дәл берсе, соншалықты дәл жазыңыз: "2017", "2017-04" немесе "2017-04-23"; шамамен болса — "2017~"',
    ],
    ru: ({ found }) => [
      `«${found}» не годится как дата`,
      'запишите с точностью источника: "2017", "2017-04" или "2017-04-23"; если примерно — "2017~"',
    ],
    en: ({ found }) => [
      `“${found}” is not a date`,
      'write it as precisely as the source does: "2017", "2017-04" or "2017-04-23"; "2017~" for about',
    ],
  },
  bad: { file: 'sources/fund-2017.yaml', replace: ['"2017-06"', '"03.02.2017"'], at: '6:12' },
  good: { file: 'sources/fund-2017.yaml', replace: ['"2017-06"', '"2017-02-03"'] },
};
