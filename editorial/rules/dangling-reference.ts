import type { Rule } from '../rule.ts';
import { enGuess, kkGuess, ruGuess } from '../wording/did-you-mean.ts';

export const rule: Rule<'dangling-reference'> = {
  severity: 'error',
  protects: {
    kk: 'Сілтеме жоқ бетке апарар еді, ал мәлімет дереккөзсіз қалар еді.',
    ru: 'Ссылка вела бы на страницу, которой нет, а сведения остались бы без источника.',
    en: 'A link would lead to a page that does not exist, and a claim would lose its source.',
  },
  words: {
    kk: ({ collection, found, closest }) => [
      `${collection} ішінде «${found}» деген жазба жоқ`,
      `идентификаторды түзетіңіз немесе жазбаны қосыңыз.${kkGuess(closest)}`,
    ],
    ru: ({ collection, found, closest }) => [
      `в ${collection} нет записи «${found}»`,
      `исправьте идентификатор или добавьте запись.${ruGuess(closest)}`,
    ],
    en: ({ collection, found, closest }) => [
      `there is no “${found}” in ${collection}`,
      `correct the id or add the entry.${enGuess(closest)}`,
    ],
  },
  bad: {
    file: 'figures/participants-2017.yaml',
    replace: ['measure: participants', 'measure: participant'],
    at: '3:10',
  },
  good: { file: 'figures/participants-2017.yaml', replace: ['measure: participants', 'measure: participants'] },
};
