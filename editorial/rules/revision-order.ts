import type { Rule } from '../rule.ts';

export const rule: Rule<'revision-order'> = {
  severity: 'error',
  protects: {
    kk: 'Түзетулер тарихы шатасқан ретпен шығар еді.',
    ru: 'История исправлений вышла бы в перепутанном порядке.',
    en: 'The history of corrections would come out in the wrong order.',
  },
  words: {
    kk: ({ date, before }) => [
      `түзету күні (${date}) алдыңғы күннен (${before}) бұрын`,
      'түзетулерді ескісінен жаңасына қарай орналастырыңыз; түзету күні жарияланған күннен бұрын болмайды',
    ],
    ru: ({ date, before }) => [
      `день исправления (${date}) раньше предыдущего дня (${before})`,
      'расположите исправления от старых к новым; исправить можно не раньше дня публикации',
    ],
    en: ({ date, before }) => [
      `the day of the revision (${date}) is before the one that precedes it (${before})`,
      'order revisions from old to new; none is older than what it revises',
    ],
  },
  bad: {
    file: 'institutions/school-1/institution.yaml',
    replace: [
      '      ru: Исправлено название учреждения.\n',
      `      ru: Исправлено название учреждения.
  - date: "2026-03-31"
    change:
      kk: Тағы бір түзету.
      ru: Ещё одно исправление.
`,
    ],
    at: '29:11',
  },
  good: {
    file: 'institutions/school-1/institution.yaml',
    replace: [
      '      ru: Исправлено название учреждения.\n',
      `      ru: Исправлено название учреждения.
  - date: "2026-04-02"
    change:
      kk: Тағы бір түзету.
      ru: Ещё одно исправление.
`,
    ],
  },
};
