import type { Rule } from '../rule.ts';

export const rule: Rule<'facts-missing'> = {
  severity: 'error',
  protects: {
    kk: 'Жазбаның сөзі бар да, ол сүйенетін күні, байланысы, дереккөзі болмас еді.',
    ru: 'У записи были бы слова, но не было бы даты, связей и источников, на которых они держатся.',
    en: 'An entry would have words, but no date, links or sources for them to rest on.',
  },
  words: {
    kk: ({ expected }) => ['қалтада фактілер файлы жоқ', `«${expected}» файлын қосыңыз`],
    ru: ({ expected }) => ['в папке нет файла с фактами', `добавьте «${expected}»`],
    en: ({ expected }) => ['the folder has no facts', `add “${expected}”`],
  },
  bad: {
    file: 'press-releases/report-2018/kk.md',
    write: `---
title: Қор есебін жариялады
summary: Есепте не жазылғаны туралы.
---

Қордың есебі шықты.
`,
    at: '1:1',
  },
  good: {
    file: 'press-releases/report-2018/kk.md',
    write: `---
title: Қор есебін жариялады
summary: Есепте не жазылғаны туралы.
---

Қордың есебі шықты.
`,
    beside: [
      {
        file: 'press-releases/report-2018/press-release.yaml',
        write: `original: kk
date: "2018"
published: "2026-03-05"
campaign: kind-run-2018
institutions: []
sources:
  - fund-2018
`,
      },
    ],
  },
};
