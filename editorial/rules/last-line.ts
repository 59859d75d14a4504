import type { Finding, Rule } from '../rule.ts';

function* findEnd(text: string): Generator<Finding<'last-line'>> {
  if (text === '' || text.endsWith('\n')) return;
  const lines = text.split('\n');
  yield { line: lines.length, column: (lines.at(-1) ?? '').length + 1, parameters: {} };
}

export const rule: Rule<'last-line'> = {
  severity: 'warning',
  protects: {
    kk: 'Файл соңына жол қосқан адам ескі жолды да өзгерткендей болып көрінер еді.',
    ru: 'Кто допишет файл, тому сравнение приписало бы и чужую последнюю строку.',
    en: 'Whoever adds to the file would seem to have changed its last line too.',
  },
  words: {
    kk: () => ['файлдың соңғы жолы аяқталмаған', 'соңында Enter басыңыз; npm run check -- --fix те түзетеді'],
    ru: () => ['последняя строка файла не закончена', 'нажмите Enter в конце; это сделает и npm run check -- --fix'],
    en: () => ['the last line has no end', 'press Enter at the end; npm run check -- --fix does so too'],
  },
  bad: { file: 'institutions/school-1/ru.md', replace: ['{#pupils-school-1}.\n', '{#pupils-school-1}.'], at: '6:51' },
  good: { file: 'institutions/school-1/ru.md', replace: ['{#pupils-school-1}.\n', '{#pupils-school-1}!\n'] },
  find: ({ text = '' }) => findEnd(text),
  fix: (text) => (text === '' || text.endsWith('\n') ? text : `${text}\n`),
};
