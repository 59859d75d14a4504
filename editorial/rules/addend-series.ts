import { adding, campaign, spent } from '../examples/totals.ts';
import type { Example, Rule } from '../rule.ts';

const otherSeries: Example = {
  file: 'series.yaml',
  replace: [
    'kind-run:',
    `other-run:
  name:
    kk: басқа жүгіріс
    ru: другой забег
  kind: race
  about:
    kk: Ойдан шығарылған жүгіріс.
    ru: Выдуманный забег.
  organisations: []
  names: []
kind-run:`,
  ],
};

export const rule: Rule<'addend-series'> = {
  severity: 'error',
  protects: {
    kk: 'Бір жүгірістің қосындысына басқа жүгірістің ақшасы кірер еді.',
    ru: 'В сумму одного забега вошли бы деньги другого.',
    en: 'The sum of one run would hold the money of another.',
  },
  words: {
    kk: ({ figure, found, expected }) => [
      `«${figure}» басқа топтамадан алынған: ${found}, ал қосынды ${expected} туралы`,
      'бұл көрсеткішті алып тастаңыз: топтамалар бір-біріне қосылмайды',
    ],
    ru: ({ figure, found, expected }) => [
      `«${figure}» из другой серии: ${found}, а сумма о серии ${expected}`,
      'уберите этот показатель: разные серии не складывают',
    ],
    en: ({ figure, found, expected }) => [
      `“${figure}” is from another series: ${found}, while the sum is about ${expected}`,
      'take it out: different series are never added up',
    ],
  },
  bad: {
    ...adding('other-run-money'),
    beside: [
      otherSeries,
      ...campaign('other-run-2016', { series: 'other-run', year: 2016 }),
      spent('other-run-money', { subject: 'campaign: other-run-2016' }),
    ],
    at: '12:5',
  },
  good: { ...adding('money-spent-2016'), beside: [spent('money-spent-2016')] },
};
