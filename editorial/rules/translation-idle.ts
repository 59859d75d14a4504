import { records } from '../examples/translations.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule<'translation-idle'> = {
  severity: 'warning',
  protects: {
    kk: 'Ескі жазба кейін қосылған басқа мәтінге кепіл болып шығар еді.',
    ru: 'Старая запись ручалась бы за другой текст, который напишут потом.',
    en: 'An old record would vouch for another text, written later.',
  },
  words: {
    kk: ({ entry, locale }) => [
      `«${entry}» жазбасының «${locale}» тіліндегі аудармасы жоқ, ал ол туралы жол қалып қойған`,
      'мәтін әдейі алынса, осы жолды өшіріңіз; байқаусызда өшсе, мәтінді қайтарыңыз',
    ],
    ru: ({ entry, locale }) => [
      `у «${entry}» нет перевода на «${locale}», а запись о нём осталась`,
      'если текст убран намеренно, удалите эту строку; если нет, верните текст',
    ],
    en: ({ entry, locale }) => [
      `“${entry}” has no translation into “${locale}”, but its record is still here`,
      'where the text was taken out on purpose, delete this line; where not, restore the text',
    ],
  },
  bad: {
    file: 'translations.jsonl',
    write: records.ofNoEntry,
    at: '1:1',
  },
  good: { file: 'translations.jsonl', write: records.school },
};
