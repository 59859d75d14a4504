import type { Rule } from '../rule.ts';
import { enGuess, kkGuess, ruGuess } from '../wording/did-you-mean.ts';

export const rule: Rule<'unknown-field'> = {
  severity: 'error',
  protects: {
    kk: 'Атауы қате өріске жазылған мәлімет оқырманға жетпес еді.',
    ru: 'Сведения из поля с опечаткой в имени не дошли бы до читателя.',
    en: 'What is written under a misspelt name would never reach readers.',
  },
  words: {
    kk: ({ field, closest }) => [
      `«${field}» деген өріс жоқ`,
      `өрісті өшіріңіз немесе атын түзетіңіз.${kkGuess(closest)}`,
    ],
    ru: ({ field, closest }) => [`поля «${field}» нет`, `уберите его или исправьте имя.${ruGuess(closest)}`],
    en: ({ field, closest }) => [`there is no field “${field}”`, `remove it or correct its name.${enGuess(closest)}`],
  },
  bad: {
    file: 'campaigns/kind-run-2017/campaign.yaml',
    replace: ['      when: "2017-09"', '      whn: "2017-09"'],
    at: '46:7',
  },
  good: { file: 'campaigns/kind-run-2017/campaign.yaml', replace: ['      when: "2017-09"', '      when: "2017-09"'] },
};
