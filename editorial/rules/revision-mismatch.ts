import type { Rule } from '../rule.ts';

export const rule: Rule<'revision-mismatch'> = {
  severity: 'error',
  protects: {
    kk: 'Түзетулер тарихы сайтта болмаған мәнді жарияланған деп көрсетер еді.',
    ru: 'История исправлений назвала бы опубликованным то, чего на сайте не было.',
    en: 'The history of corrections would call published what never was.',
  },
  words: {
    kk: ({ number, published }) => [
      `жарияланған ${number}-нұсқа тізілімдегіден басқаша жазылған`,
      `бұрынғы нұсқаны өзгертуге немесе өшіруге болмайды; дәл былай жазыңыз: was: ${published}`,
    ],
    ru: ({ number, published }) => [
      `опубликованная версия ${number} записана не так, как в реестре`,
      `прежние версии не меняют и не удаляют; запишите точно так: was: ${published}`,
    ],
    en: ({ number, published }) => [
      `published state ${number} is not what the ledger holds`,
      `former states are neither changed nor removed; write exactly: was: ${published}`,
    ],
  },
  bad: { file: 'figures/money-spent-2017.yaml', replace: ['value: 1000000', 'value: 1000001'], at: '15:7' },
  good: { file: 'figures/money-spent-2017.yaml', replace: ['value: 1000000', 'value: 1000000'] },
};
