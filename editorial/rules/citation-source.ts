import type { Rule } from '../rule.ts';

export const rule: Rule<'citation-source'> = {
  severity: 'error',
  protects: {
    kk: 'Сан оны айтпаған дереккөзге телінер еді.',
    ru: 'Число приписали бы источнику, который его не называл.',
    en: 'A number would be ascribed to a source that never gave it.',
  },
  words: {
    kk: ({ figure, found, sources }) => [
      `«${figure}» көрсеткішінде «${found}» дереккөзінің мәліметі жоқ`,
      `мыналардың бірін жазыңыз: ${sources.join(', ')}`,
    ],
    ru: ({ figure, found, sources }) => [
      `у показателя «${figure}» нет данных источника «${found}»`,
      `выберите один из: ${sources.join(', ')}`,
    ],
    en: ({ figure, found, sources }) => [
      `the figure “${figure}” has no claim of “${found}”`,
      `choose one of: ${sources.join(', ')}`,
    ],
  },
  bad: { file: 'campaigns/kind-run-2017/ru.md', replace: ['source=paper-2017', 'source=fund-2018'], at: '6:96' },
  good: { file: 'campaigns/kind-run-2017/ru.md', replace: ['source=paper-2017', 'source=paper-2017'] },
};
