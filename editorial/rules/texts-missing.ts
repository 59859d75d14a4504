import type { Rule } from '../rule.ts';

export const rule: Rule<'texts-missing'> = {
  severity: 'error',
  protects: {
    kk: 'Жазбаның беті бір ауыз сөзсіз ашылар еді.',
    ru: 'Страница записи открылась бы без единого слова.',
    en: 'The page of an entry would open without a single word.',
  },
  words: {
    kk: ({ expected }) => ['бірде-бір тілде мәтін жоқ', `кемінде біреуін қосыңыз: ${expected.join(', ')}`],
    ru: ({ expected }) => ['нет текста ни на одном языке', `добавьте хотя бы один из файлов: ${expected.join(', ')}`],
    en: ({ expected }) => ['there is no text in any language', `add at least one of: ${expected.join(', ')}`],
  },
  bad: {
    file: 'press-releases/report-2018/press-release.yaml',
    write: `original: kk
date: "2018"
published: "2026-03-05"
campaign: kind-run-2018
institutions: []
sources:
  - fund-2018
`,
    at: '1:1',
  },
  good: {
    file: 'press-releases/report-2018/press-release.yaml',
    write: `original: kk
date: "2018"
published: "2026-03-05"
campaign: kind-run-2018
institutions: []
sources:
  - fund-2018
`,
    beside: [
      {
        file: 'press-releases/report-2018/kk.md',
        write: `---
title: Қор есебін жариялады
summary: Есепте не жазылғаны туралы.
---

Қордың есебі шықты.
`,
      },
    ],
  },
};
