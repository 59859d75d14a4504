import type { Rule } from '../rule.ts';

export const rule: Rule<'reason-superfluous'> = {
  severity: 'error',
  protects: {
    kk: 'Таңдау болмаған жерде таңдау болғандай көрінер еді.',
    ru: 'Казалось бы, что выбор был, хотя выбирать не из чего.',
    en: 'There would seem to have been a choice where there was none.',
  },
  words: {
    kk: () => ['мәлімет біреу ғана, таңдау себебі артық', 'because өрісін өшіріңіз'],
    ru: () => ['данные только от одного источника, причина выбора не нужна', 'уберите поле because'],
    en: () => ['there is only one claim, so a reason for choosing it is superfluous', 'remove because'],
  },
  bad: {
    file: 'figures/prize-fund-2017.yaml',
    replace: [
      'printed: paper-2017',
      `printed: paper-2017
because:
  kk: Газет айтады.
  ru: Так пишет газета.`,
    ],
    at: '13:3',
  },
  good: { file: 'figures/prize-fund-2017.yaml', replace: ['printed: paper-2017', 'printed: paper-2017'] },
};
