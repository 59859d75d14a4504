import type { Rule } from '../rule.ts';

export const rule: Rule<'printed-claim'> = {
  severity: 'error',
  protects: {
    kk: 'Көрсеткіш жауапсыз қалар еді: таңдалған дереккөздің мәліметі жазылмаған.',
    ru: 'Показатель остался бы без ответа: у выбранного источника нет значения.',
    en: 'The figure would have no answer: the chosen source gives no value.',
  },
  words: {
    kk: ({ found, sources }) => [
      `printed өрісінде «${found}» тұр, бірақ ондай дереккөз тізімде жоқ`,
      `мыналардың бірін жазыңыз: ${sources.join(', ')}`,
    ],
    ru: ({ found, sources }) => [
      `в printed указан «${found}», но данных такого источника нет`,
      `выберите один из: ${sources.join(', ')}`,
    ],
    en: ({ found, sources }) => [
      `the printed claim “${found}” is not among the claims`,
      `choose one of: ${sources.join(', ')}`,
    ],
  },
  bad: { file: 'figures/participants-2017.yaml', replace: ['printed: fund-2017', 'printed: fund-2018'], at: '18:10' },
  good: { file: 'figures/participants-2017.yaml', replace: ['printed: fund-2017', 'printed: fund-2017'] },
};
