import type { Rule } from '../rule.ts';
import { enGuess, kkGuess, ruGuess } from '../wording/did-you-mean.ts';

export const rule: Rule<'not-an-option'> = {
  severity: 'error',
  protects: {
    kk: 'Түрі сайтқа белгісіз жазба тізімдерден түсіп қалар еді.',
    ru: 'Запись, вид которой сайту не известен, выпала бы из списков.',
    en: 'An entry of a kind that the site does not know would drop out of its lists.',
  },
  words: {
    kk: ({ field, found, options, closest }) => [
      `«${field}»: «${found}» деген мән жоқ`,
      `мыналардың бірін жазыңыз: ${options.join(', ')}.${kkGuess(closest)}`,
    ],
    ru: ({ field, found, options, closest }) => [
      `«${field}»: значения «${found}» нет`,
      `выберите одно из: ${options.join(', ')}.${ruGuess(closest)}`,
    ],
    en: ({ field, found, options, closest }) => [
      `“${field}”: there is no value “${found}”`,
      `choose one of: ${options.join(', ')}.${enGuess(closest)}`,
    ],
  },
  bad: {
    file: 'institutions/school-1/institution.yaml',
    replace: ['kind: boarding-school', 'kind: boarding-shool'],
    at: '2:7',
  },
  good: { file: 'institutions/school-1/institution.yaml', replace: ['kind: boarding-school', 'kind: boarding-school'] },
};
