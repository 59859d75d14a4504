import type { Rule } from '../rule.ts';

export const rule: Rule<'no-such-day'> = {
  severity: 'error',
  protects: {
    kk: 'Мәтін күнтізбеде жоқ күнді атар еді.',
    ru: 'Текст назвал бы день, которого нет в календаре.',
    en: 'A text would name a day that is not in the calendar.',
  },
  words: {
    kk: ({ found }) => [`«${found}» деген күн болмайды`, 'күнін дереккөзден тексеріп, түзетіңіз'],
    ru: ({ found }) => [`такого дня нет: «${found}»`, 'сверьте дату с источником и исправьте'],
    en: ({ found }) => [`there is no such day: “${found}”`, 'check the date against the source and correct it'],
  },
  bad: {
    file: 'press-releases/announcement-2018/kk.md',
    replace: ['хабар.', 'хабар. Бұл 2018 жылғы 31 сәуірде болды.'],
    at: '6:38',
  },
  good: {
    file: 'press-releases/announcement-2018/kk.md',
    replace: ['хабар.', 'хабар. Бұл 2018 жылғы 30 сәуірде болды.'],
  },
};
