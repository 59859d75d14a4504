import type { Rule } from '../rule.ts';

export const rule: Rule<'revision-missing'> = {
  severity: 'error',
  protects: {
    kk: 'Жарияланған сан үнсіз ауысып, оған сілтеме жасаған адам түзетуден хабарсыз қалар еді.',
    ru: 'Опубликованное число сменилось бы молча, и тот, кто на него сослался, не узнал бы об исправлении.',
    en: 'A published number would change in silence, and those who cited it would not learn of it.',
  },
  words: {
    kk: ({ was, now }) => [
      `жарияланған көрсеткіш өзгерген, ал түзету жазылмаған: бұрын ${was}, енді ${now}`,
      `revisions тізімінің соңына қосыңыз: date — бүгінгі күн, was: ${was}, because — себебі екі тілде (kk, ru)`,
    ],
    ru: ({ was, now }) => [
      `опубликованный показатель изменён без записи об исправлении: было ${was}, стало ${now}`,
      `добавьте в конец revisions: date — сегодняшний день, was: ${was}, because — причина на двух языках (kk, ru)`,
    ],
    en: ({ was, now }) => [
      `a published figure was changed without a revision: it was ${was}, it is ${now}`,
      `add to the end of revisions: date — today, was: ${was}, because — the reason in both languages (kk, ru)`,
    ],
  },
  bad: { file: 'figures/prize-fund-2017.yaml', replace: ['value: 500000', 'value: 600000'], at: '5:5' },
  good: {
    file: 'figures/prize-fund-2017.yaml',
    replace: ['value: 500000', 'value: 600000'],
    beside: [
      {
        file: 'figures/prize-fund-2017.yaml',
        replace: [
          'printed: paper-2017\n',
          `printed: paper-2017
revisions:
  - date: "2026-06-01"
    was: { value: 500000, qualifier: up-to, status: announced, source: paper-2017 }
    because: { kk: Газет түзетті., ru: Газета исправила. }
`,
        ],
      },
    ],
  },
};
