import type { Rule } from '../rule.ts';

export const rule: Rule<'revision-date'> = {
  severity: 'error',
  protects: {
    kk: 'Түзету шын мәніндегіден ерте не кеш жасалғандай көрінер еді.',
    ru: 'Казалось бы, что число исправили раньше или позже, чем на самом деле.',
    en: 'A correction would seem to be made earlier or later than it was.',
  },
  words: {
    kk: ({ date, from, to }) => [
      `шығарылып қойған түзетудің күні өзгертілген: ${date}`,
      `бұрынғы күнін қайтарыңыз; ол ${from} – ${to} аралығында болған`,
    ],
    ru: ({ date, from, to }) => [
      `у выпущенного исправления изменён день: ${date}`,
      `верните прежний день; он был не раньше ${from} и не позже ${to}`,
    ],
    en: ({ date, from, to }) => [
      `a released revision carries another day: ${date}`,
      `put the former day back; it was between ${from} and ${to}`,
    ],
  },
  bad: { file: 'figures/money-spent-2017.yaml', replace: ['date: "2026-03-10"', 'date: "2026-03-11"'], at: '13:11' },
  good: { file: 'figures/money-spent-2017.yaml', replace: ['date: "2026-03-10"', 'date: "2026-03-10"'] },
};
