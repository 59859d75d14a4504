import { adding, spent } from '../examples/totals.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule<'addend-qualifier'> = {
  severity: 'error',
  protects: {
    kk: '«Дейін» мен «астам» деген сандардың қосындысы ештеңе білдірмес еді, ал сырттай дәл сан болып көрінер еді.',
    ru: 'Сумма чисел с «до» и «более» ничего бы не значила, а выглядела бы точной.',
    en: 'A sum of “up to” and “more than” would mean nothing and look honest.',
  },
  words: {
    kk: ({ figure, found, before }) => [
      `«${figure}» көрсеткішінің ескертпесі — ${found}; оны ескертпесі ${before} сандарға қосса, дұрыс қосынды шықпайды`,
      'бұл көрсеткішті leftOut тізіміне көшіріп, себебін жазыңыз',
    ],
    ru: ({ figure, found, before }) => [
      `у показателя «${figure}» оговорка ${found}; вместе с числами с оговоркой ${before} верной суммы не выйдет`,
      'перенесите показатель в leftOut и напишите причину',
    ],
    en: ({ figure, found, before }) => [
      `“${figure}” says ${found}, which has no honest sum with ${before}`,
      'move the figure to leftOut and say why',
    ],
  },
  bad: {
    ...adding('money-spent-2016', 'money-spent-2018'),
    beside: [
      spent('money-spent-2016', { qualifier: 'more-than' }),
      spent('money-spent-2018', { qualifier: 'up-to', subject: 'campaign: kind-run-2018' }),
    ],
    at: '13:5',
  },
  good: {
    ...adding('money-spent-2016', 'money-spent-2018'),
    beside: [
      spent('money-spent-2016', { qualifier: 'more-than' }),
      spent('money-spent-2018', { qualifier: 'at-least', subject: 'campaign: kind-run-2018' }),
    ],
  },
};
