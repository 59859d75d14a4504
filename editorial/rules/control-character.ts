import { findSigns } from '../gate/places.ts';
import type { Rule } from '../rule.ts';

/** Controls but for tab and line feed; a carriage return alone; the separators of lines and paragraphs. */
const controls = /[\0-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028\u2029]|\r(?!\n)/g;

export const rule: Rule<'control-character'> = {
  severity: 'error',
  protects: {
    kk: 'Басқару таңбасы мәтінді үзіп, бетті не деректер файлын оқылмайтын етер еді.',
    ru: 'Управляющий символ оборвал бы текст, а страницу или файл данных сделал бы нечитаемыми.',
    en: 'A control character would break a text off and make a page or a data file unreadable.',
  },
  words: {
    kk: ({ found }) => [`көрінбейтін басқару таңбасы тұр: ${found}`, 'осы жолды өшіріп, пернетақтадан қайта теріңіз'],
    ru: ({ found }) => [`невидимый управляющий символ ${found}`, 'сотрите строку и наберите её заново с клавиатуры'],
    en: ({ found }) => [`an unseen control character: ${found}`, 'delete the line and type it anew'],
  },
  bad: { file: 'institutions/school-1/ru.md', replace: ['Здесь учатся', 'Здесь\u0007 учатся'], at: '6:6' },
  good: { file: 'institutions/school-1/ru.md', replace: ['Здесь учатся', 'Здесь теперь учатся'] },
  find: ({ text }) => findSigns(text, controls),
};
