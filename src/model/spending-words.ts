import type { NumberLanguage } from './number-words/language.ts';

/** Words by which money is said to have been spent, and those that say it was only meant to be. */
const words: Readonly<Record<NumberLanguage, { readonly spent: RegExp; readonly notYet: RegExp }>> = {
  kk: {
    spent: /(?<!\p{L})(жұмса(?!у)|шығында|шығын|құртты|төленді|төледі)/iu,
    notYet:
      /(?<!\p{L})(жоспар|бөлін|бөлді|бөлу|арна|ниет|белгісіз|емес|қарасты)|(жұмсалмақ|жұмсалады|жұмсалуы|жұмсамақ)/iu,
  },
  ru: {
    spent: /(?<!\p{L})(израсход|потра[тч]|истра[тч]|затра[тч]|уш(ло|ли|ла)\s+на|заплатил|оплатил)/iu,
    notYet: /(?<!\p{L})(план|заплан|выдел|предназнач|собира|намер|неизвестно|не\s+(израсход|потра|истра|затра))/iu,
  },
};

/**
 * Whether a sentence says that money was spent and has no word that takes it back. Meant for sums
 * that were planned, announced or allocated; a plain "they spent 35 million" about them is false.
 */
export const readsAsSpent = (sentence: string, language: NumberLanguage): boolean =>
  words[language].spent.test(sentence) && !words[language].notYet.test(sentence);
