import type { Grammar } from './grammar.ts';
import { kazakhStopWords } from './kazakh-stop-words.ts';
import { kazakhStems } from './kazakh.ts';

export const kazakh: Grammar = {
  stems: kazakhStems,
  numerals: /(?<!\S)(?:он |жиырма|отыз|кырык|елу|алпыс|жетпис|сексен|токсан|жуз)|мын(?!\S)|миллион|миллиард/,
  stopWords: kazakhStopWords,
  // «ұсындық», we offered, is built like «финалдық», of the final, but goes back to «ұсынды».
  lastEnding: /(?<=..[дт][ыи])к$/,
};
