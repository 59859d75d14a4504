import type { Rule } from '../rule.ts';
import { inGroups } from '../wording/in-groups.ts';
import { enNeeded, kkNeeded, ruNeeded } from '../wording/qualifiers.ts';

export const rule: Rule<'citation-number'> = {
  severity: 'error',
  protects: {
    kk: 'Мәтінде жазбамен салыстырып тексеруге келмейтін сөз тұрар еді.',
    ru: 'В тексте стояли бы слова, которые нельзя сверить с записью.',
    en: 'A text would hold words that cannot be checked against the record.',
  },
  words: {
    kk: ({ figure, words, value, qualifier, textLanguage }) => [
      `«${figure}» көрсеткіші туралы «${words}» деген сөзден бір сан оқу мүмкін болмады`,
      `жақшаға бір ғана сан жазыңыз: ${inGroups(value)}, ${kkNeeded(qualifier, textLanguage)}`,
    ],
    ru: ({ figure, words, value, qualifier, textLanguage }) => [
      `в словах «${words}» о показателе «${figure}» не удалось прочитать одно число`,
      `напишите в скобках одно число: ${inGroups(value)}, ${ruNeeded(qualifier, textLanguage)}`,
    ],
    en: ({ figure, words, value, qualifier, textLanguage }) => [
      `“${words}”, which cites the figure “${figure}”, does not read as one number`,
      `write one number in the brackets: ${inGroups(value)}, with ${enNeeded(qualifier, textLanguage)}`,
    ],
  },
  bad: {
    file: 'campaigns/kind-run-2017/ru.md',
    replace: ['[2\u00A0500 человек]', '[2\u00A0500 из 3\u00A0000 человек]'],
    at: '6:38',
  },
  good: { file: 'campaigns/kind-run-2017/ru.md', replace: ['[2\u00A0500 человек]', '[2\u00A0500 человек]'] },
};
