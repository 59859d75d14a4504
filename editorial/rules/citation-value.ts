import type { Rule } from '../rule.ts';
import { inGroups } from '../wording/in-groups.ts';

export const rule: Rule<'citation-value'> = {
  severity: 'error',
  protects: {
    kk: 'Мәтін жазбадағыдан басқа сан айтар еді.',
    ru: 'Текст назвал бы не то число, которое стоит в записи.',
    en: 'A text would name another number than its record.',
  },
  words: {
    kk: ({ figure, words, found, value }) => [
      `«${words}» — ${inGroups(found)}, ал «${figure}» көрсеткішінің мәні — ${inGroups(value)}`,
      `${inGroups(value)} деп жазыңыз; басқа дереккөздің саны керек болса, {#${figure} source=…} деп көрсетіңіз`,
    ],
    ru: ({ figure, words, found, value }) => [
      `«${words}» — это ${inGroups(found)}, а у показателя «${figure}» значение ${inGroups(value)}`,
      `напишите ${inGroups(value)}; если нужно число другого источника, укажите {#${figure} source=…}`,
    ],
    en: ({ figure, words, found, value }) => [
      `“${words}” is ${inGroups(found)}, but the figure “${figure}” is ${inGroups(value)}`,
      `write ${inGroups(value)}, or name another claim: {#${figure} source=…}`,
    ],
  },
  bad: { file: 'campaigns/kind-run-2017/ru.md', replace: ['[2\u00A0500 человек]', '[2\u00A0600 человек]'], at: '6:38' },
  good: {
    file: 'campaigns/kind-run-2017/ru.md',
    replace: ['[2\u00A0500 человек]', '[две с половиной тысячи человек]'],
  },
};
