import { firstInEachLine } from '../gate/places.ts';
import type { Rule } from '../rule.ts';

const trailing = /(?<![ \t\u00A0])[ \t\u00A0]+(?=\r?$)/gm;
/** In a Markdown text, two spaces at the end of a line that goes on begin a new line. */
const breaksLine = /^ {2,}$/;

export const rule: Rule<'trailing-space'> = {
  severity: 'warning',
  protects: {
    kk: 'Жол соңындағы көрінбейтін бос орын күтпеген жерден жаңа жол ашып, салыстыруды бұлдыратар еді.',
    ru: 'Невидимый пробел в конце строки неожиданно начал бы новую строку и мешал бы сравнивать правки.',
    en: 'An unseen space at the end would begin a new line unexpectedly, and clutter comparisons.',
  },
  words: {
    kk: () => [
      'жол соңында артық бос орын бар',
      'npm run check -- --fix оны өшіреді; жаңа жол керек болса, жол соңына \\ белгісін қойыңыз',
    ],
    ru: () => [
      'в конце строки лишний пробел',
      'его сотрёт npm run check -- --fix; если нужна новая строка, поставьте в конце \\',
    ],
    en: () => [
      'the line ends with a space',
      'npm run check -- --fix removes it; where a new line is wanted, end the line with \\',
    ],
  },
  bad: { file: 'sources/fund-2017.yaml', replace: ['language: ru\n', 'language: ru \n'], at: '4:13' },
  good: { file: 'sources/fund-2017.yaml', replace: ['language: ru\n', "language: 'ru'\n"] },
  find: function* ({ text }) {
    for (const { line, column } of firstInEachLine(text ?? '', trailing)) yield { line, column, parameters: {} };
  },
  fix: (text, { path }) => {
    const isMarkdown = /\.mdx?$/.test(path);
    const body = isMarkdown ? Math.max(0, text.indexOf('\n---', 1)) : text.length;
    return text.replace(trailing, (spaces, at: number) => {
      const goesOn = /^\r?\n[ \t]*\S/.test(text.slice(at + spaces.length, at + spaces.length + 200));
      return at > body && breaksLine.test(spaces) && goesOn ? spaces : '';
    });
  },
};
