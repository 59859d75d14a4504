import type { Rule } from '../rule.ts';
import { inGroups } from '../wording/in-groups.ts';
import { enNeeded, kkNeeded, ruNeeded } from '../wording/qualifiers.ts';

export const rule: Rule<'citation-qualifier'> = {
  severity: 'error',
  protects: {
    kk: 'Шамамен айтылған сан дәл сан болып, ал дәл сан шамамен айтылғандай шығар еді.',
    ru: 'Приблизительное число выдали бы за точное или точное за приблизительное.',
    en: 'A rough number would pass for an exact one, or an exact one for a rough one.',
  },
  words: {
    kk: ({ figure, words, value, qualifier, textLanguage }) => [
      `«${words}» деген сөз «${figure}» көрсеткішінің дәлдігіне сай емес`,
      qualifier === 'exact'
        ? `дереккөз ${inGroups(value)} санын ескертпесіз айтады: «астам», «шамамен» сияқты сөзді жақшаның ішінен де, қасынан да алып тастаңыз`
        : `${inGroups(value)} санының қасына жақша ішінде мынаны жазыңыз: ${kkNeeded(qualifier, textLanguage)}; жақшаның сыртында ондай сөз тұрмасын`,
    ],
    ru: ({ figure, words, value, qualifier, textLanguage }) => [
      `слова «${words}» не передают точность показателя «${figure}»`,
      qualifier === 'exact'
        ? `источник называет ${inGroups(value)} без оговорок: уберите «более», «около» и подобные слова и в скобках, и рядом с ними`
        : `при числе ${inGroups(value)} напишите в скобках: ${ruNeeded(qualifier, textLanguage)}; рядом со скобками такие слова не нужны`,
    ],
    en: ({ figure, words, value, qualifier, textLanguage }) => [
      `“${words}” does not tell how exact the figure “${figure}” is`,
      `with ${inGroups(value)} write ${enNeeded(qualifier, textLanguage)}, inside the brackets and not beside them`,
    ],
  },
  bad: {
    file: 'campaigns/kind-run-2017/ru.md',
    replace: ['[2\u00A0500 человек]', '[более 2\u00A0500 человек]'],
    at: '6:38',
  },
  good: { file: 'campaigns/kind-run-2017/ru.md', replace: ['[2\u00A0500 человек]', '[2\u00A0500 человек]'] },
};
