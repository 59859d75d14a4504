import type { Rule } from '../rule.ts';

export const rule: Rule<'parity'> = {
  severity: 'error',
  protects: {
    kk: 'Қазақша оқыған адам бір нәрсені, орысша оқыған адам басқаны білер еді.',
    ru: 'Читатели казахского и русского текстов узнали бы разное.',
    en: 'Readers of Kazakh and readers of Russian would learn different things.',
  },
  words: {
    kk: ({ found, other }) => [
      `«${found}» осы мәтінде бар, ал екінші тілдегі мәтінде жоқ: ${other}`,
      `екі мәтінді салыстырып, қатесін түзетіңіз; айырмашылық орынды болса, осы мәтіннің басына onlyHere қосыңыз: what: "${found}", because: себебі`,
    ],
    ru: ({ found, other }) => [
      `«${found}» есть в этом тексте, но нет в тексте на другом языке: ${other}`,
      `сверьте тексты и исправьте; если различие оправдано, впишите в начало этого текста onlyHere: what: "${found}", because: причина`,
    ],
    en: ({ found, other }) => [
      `“${found}” stands in this text but not in the other language: ${other}`,
      `compare the two and correct one; where the difference is right, add onlyHere at the head of this text: what: "${found}", because: the reason`,
    ],
  },
  bad: {
    file: 'campaigns/kind-run-2017/kk.md',
    replace: [', ал газетте — :figure[шамамен 3\u00A0000 адам]{#participants-2017 source=paper-2017}', ''],
    at: 'campaigns/kind-run-2017/ru.md:6:96',
  },
  good: {
    file: 'campaigns/kind-run-2017/kk.md',
    replace: [
      ', ал газетте — :figure[шамамен 3\u00A0000 адам]{#participants-2017 source=paper-2017}',
      ', ал газетте — :figure[шамамен 3\u00A0000 адам]{#participants-2017 source=paper-2017}',
    ],
  },
};
