import type { Finding, Rule } from '../rule.ts';

/** The first letter of each line that is written in parts. */
function* findParts(text: string): Generator<Finding<'not-nfc'>> {
  if (text === text.normalize('NFC')) return;
  let line = 0;
  for (const row of text.split('\n')) {
    line += 1;
    if (row === row.normalize('NFC')) continue;
    for (const { 0: letter, index } of row.matchAll(/\P{M}\p{M}*/gu))
      if (letter !== letter.normalize('NFC')) {
        yield { line, column: index + 1, parameters: { found: letter } };
        break;
      }
  }
}

export const rule: Rule<'not-nfc'> = {
  severity: 'error',
  protects: {
    kk: 'Бөліктерден құралған «й» мен «ё» іздеуден табылмай, кей экранда бұзылып көрінер еді.',
    ru: 'Буквы «й» и «ё», составленные из двух знаков, не нашлись бы поиском и кое-где разъехались бы.',
    en: 'Letters made of two signs would not be found by search, and would fall apart on some screens.',
  },
  words: {
    kk: ({ found }) => [
      `«${found}» екі белгіден құралған (NFC емес)`,
      'npm run check -- --fix оны бір әріпке айналдырады',
    ],
    ru: ({ found }) => [
      `буква «${found}» составлена из двух знаков (не NFC)`,
      'npm run check -- --fix заменит её одной буквой',
    ],
    en: ({ found }) => [`“${found}” is made of two signs (not NFC)`, 'npm run check -- --fix makes one letter of it'],
  },
  bad: { file: 'institutions/school-1/ru.md', replace: ['Здесь учатся', 'Зимои\u0306 здесь учатся'], at: '6:5' },
  good: { file: 'institutions/school-1/ru.md', replace: ['Здесь учатся', 'Зимой здесь учатся'] },
  find: ({ text }) => findParts(text ?? ''),
  fix: (text) => text.normalize('NFC'),
};
