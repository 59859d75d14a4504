import { codeOf, findSigns, firstInEachLine } from '../gate/places.ts';
import type { Finding, Rule } from '../rule.ts';

/** Spaces of other widths, and blanks that are none. */
const odd = /[\u1680\u2000-\u200A\u202F\u205F\u2800\u3000]/g;
/** What may stand before the words of a line: indentation, signs of lists and headings, the name of a field. */
const opening = /^[ \u00A0]*(?:(?:[-*+>]|#{1,6}|\d{1,3}[.)])[ \u00A0]+)*(?:[\w-]+:[ \u00A0]+)?/gm;
const noBreak = '\u00A0';

/** No-break spaces before the words of a line: the programs that read it take them for letters. */
function* findBeforeWords(text: string): Generator<Finding<'odd-space'>> {
  if (!text.includes(noBreak)) return;
  for (const { found, line, column } of firstInEachLine(text, opening)) {
    const at = found.indexOf(noBreak);
    if (at !== -1) yield { line, column: column + at, parameters: { found: codeOf(noBreak) } };
  }
}

export const rule: Rule<'odd-space'> = {
  severity: 'warning',
  protects: {
    kk: 'Сан не сөз ерекше бос орынмен бөлініп, іздеуден де, есептен де табылмай қалар еді.',
    ru: 'Число или слово с необычным пробелом не нашли бы ни поиск, ни программы.',
    en: 'A number or word with an unusual space would be found neither by search nor by programs.',
  },
  words: {
    kk: ({ found }) => [
      `ерекше бос орын тұр: ${found}`,
      'npm run check -- --fix оны кәдімгі не үзілмейтін бос орынға айналдырады',
    ],
    ru: ({ found }) => [`необычный пробел ${found}`, 'npm run check -- --fix заменит его обычным или неразрывным'],
    en: ({ found }) => [`an unusual space: ${found}`, 'npm run check -- --fix makes it a plain or a no-break space'],
  },
  bad: { file: 'institutions/school-1/ru.md', replace: ['Здесь учатся', 'Здесь\u2009учатся'], at: '6:6' },
  good: { file: 'institutions/school-1/ru.md', replace: ['Здесь учатся', 'Здесь и учатся'] },
  find: ({ text = '' }) => [...findSigns(text, odd), ...findBeforeWords(text)],
  fix: (text) =>
    text
      .replace(opening, (words) => words.replaceAll(noBreak, ' '))
      .replace(odd, (_space, at: number) => (/^\d.\d$/.test(text.slice(at - 1, at + 2)) ? noBreak : ' ')),
};
