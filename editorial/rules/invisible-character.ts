import { findSigns } from '../gate/places.ts';
import type { Rule } from '../rule.ts';

/** What takes no place: zero-width spaces and joiners, soft hyphens, tags; those of direction have a rule of their own. */
const invisible = /(?!^\uFEFF)(?![\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069])\p{Default_Ignorable_Code_Point}/gu;

export const rule: Rule<'invisible-character'> = {
  severity: 'error',
  protects: {
    kk: 'Көзге бірдей көрінетін сөз іздеуден табылмай, сілтеме мен дәйексөз сәйкес келмей қалар еді.',
    ru: 'Слово, на вид обычное, не нашлось бы поиском, а цитата не совпала бы с источником.',
    en: 'A word that looks as usual would not be found by search, nor a quotation in its source.',
  },
  words: {
    kk: ({ found }) => [`көрінбейтін белгі тұр: ${found}`, 'оны npm run check -- --fix өзі алып тастайды'],
    ru: ({ found }) => [`невидимый знак ${found}`, 'его уберёт npm run check -- --fix'],
    en: ({ found }) => [`a sign that can't be seen: ${found}`, 'npm run check -- --fix removes it'],
  },
  bad: { file: 'institutions/school-1/ru.md', replace: ['Здесь учатся', 'Здесь учат\u00ADся'], at: '6:11' },
  good: { file: 'institutions/school-1/ru.md', replace: ['Здесь учатся', 'Здесь сейчас учатся'] },
  find: ({ text }) => findSigns(text, invisible),
  fix: (text) => text.replace(invisible, ''),
};
