import { comparing, projects } from '../examples/comparisons.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule<'comparison-years'> = {
  severity: 'error',
  protects: {
    kk: 'Бір жылдың саны басқа жылдардың уәделерімен салыстырылар еді.',
    ru: 'Число одного года сравнили бы с обещаниями других лет.',
    en: 'The number of one year would be compared with the promises of others.',
  },
  words: {
    kk: ({ figure, year, series }) => [
      `«${figure}» көрсеткіші «${series}» топтамасының ${year} жылы туралы, ал салыстыруда басқа жылдар алынған`,
      'series пен years өрістерінде сол топтама мен жылды ғана көрсетіңіз',
    ],
    ru: ({ figure, year, series }) => [
      `показатель «${figure}» относится к ${year} году серии «${series}», а сравниваются другие годы`,
      'укажите в series и years именно эту серию и этот год',
    ],
    en: ({ figure, year, series }) => [
      `“${figure}” is about ${year} of “${series}”, while other years are compared`,
      'name just that series and year in series and years',
    ],
  },
  bad: { ...comparing('projects', { to: 2018 }), beside: projects('campaign: kind-run-2017'), at: '4:3' },
  good: { ...comparing('projects'), beside: projects('campaign: kind-run-2017') },
};
