import type { Rule } from '../rule.ts';

export const rule: Rule<'citation-form'> = {
  severity: 'error',
  protects: {
    kk: 'Сан өз дереккөзіне апаратын сілтемесіз қалар еді.',
    ru: 'Число осталось бы без ссылки на свой источник.',
    en: 'A number would lose the link to its source.',
  },
  words: {
    kk: ({ found }) => [
      `«${found}» сілтемесі дұрыс жазылмаған`,
      'бір жолға, бос орынсыз жазыңыз: :figure[сөз]{#көрсеткіш} немесе {#көрсеткіш source=дереккөз}; :plain[15] дегеннен кейін {…} жазылмайды; екеуінің де ішіне басқа сілтеме салынбайды, өздері де сілтеменің ішінде тұрмайды',
    ],
    ru: ({ found }) => [
      `ссылка «${found}» записана неверно`,
      'пишите в одну строку и без пробела: :figure[слова]{#показатель} или {#показатель source=источник}; у :plain[15] скобок {…} нет; внутрь них не вкладывают другую ссылку, и сами они не стоят внутри ссылки',
    ],
    en: ({ found }) => [
      `“${found}” is not written as a citation is`,
      'write it on one line and without a space: :figure[words]{#figure} or {#figure source=…}; :plain[15] has no {…}; neither holds a link nor stands in one',
    ],
  },
  bad: { file: 'institutions/school-1/ru.md', replace: ['{#pupils-school-1}', '{}'], at: '6:14' },
  good: { file: 'institutions/school-1/ru.md', replace: ['{#pupils-school-1}', '{#pupils-school-1}'] },
};
