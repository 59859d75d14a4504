import type { Rule } from '../rule.ts';

export const rule: Rule<'future-day'> = {
  severity: 'error',
  protects: {
    kk: 'Оқырман әлі болмаған түзету мен әлі істелмеген жұмыс туралы болып қойғандай оқыр еді.',
    ru: 'Об исправлении или работе, которых ещё не было, читатель прочёл бы как о сделанных.',
    en: 'Readers would be told of a correction or of work that is still to come as if it were done.',
  },
  words: {
    kk: ({ found, latest }) => [
      `бұл уақыт әлі келген жоқ: ${found}; ал жазба сайтта ${latest} күні-ақ тұрады`,
      'түзетуге сайтқа шығатын күнін жазыңыз да, өзгерісті сол күні қосыңыз; істелген жұмысты істелген соң жазыңыз',
    ],
    ru: ({ found, latest }) => [
      `это время ещё не наступило: ${found}, а запись стоит на сайте уже ${latest}`,
      'датируйте исправление днём, когда оно выйдет на сайт, и вносите его в этот день; о сделанном пишите, когда оно сделано',
    ],
    en: ({ found, latest }) => [
      `this time is still to come: ${found}; the entry is on the site on ${latest}`,
      'date a correction with the day on which it goes live, and make it on that day; tell of work once it is done',
    ],
  },
  bad: {
    file: 'institutions/school-1/institution.yaml',
    replace: ['date: "2026-04-01"', 'date: "2999-04-01"'],
    at: '25:11',
  },
  good: { file: 'institutions/school-1/institution.yaml', replace: ['date: "2026-04-01"', 'date: "2026-04-30"'] },
};
