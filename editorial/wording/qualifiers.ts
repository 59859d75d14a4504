import type { NumberLanguage } from '../../src/model/number-words/language.ts';
import type { Qualifier } from '../../src/model/schemas/figure.ts';

/** Words for each qualifier, in the language of the text that needs them. */
const qualifierWords: Record<NumberLanguage, Record<Exclude<Qualifier, 'exact'>, readonly string[]>> = {
  kk: {
    about: ['шамамен', 'жуық', '-дай/-дей'],
    'more-than': ['астам', 'артық'],
    'at-least': ['кемінде', 'кем емес'],
    'up-to': ['дейін', 'аспайды'],
    nearly: ['дерлік', 'таяу'],
  },
  ru: {
    about: ['около', 'примерно', 'порядка'],
    'more-than': ['более', 'свыше', 'больше'],
    'at-least': ['не менее', 'минимум'],
    'up-to': ['до', 'не более'],
    nearly: ['почти'],
  },
};

/** What must stand with the number: `«около» или «примерно»`, or nothing. */
function needed(qualifier: Qualifier, textLanguage: NumberLanguage, or: string, nothing: string): string {
  if (qualifier === 'exact') return nothing;
  const words = qualifierWords[textLanguage][qualifier].map((word) => `«${word}»`);
  return [words.slice(0, -1).join(', '), ...words.slice(-1)].filter((part) => part !== '').join(` ${or} `);
}
export const kkNeeded = (qualifier: Qualifier, language: NumberLanguage) =>
  needed(qualifier, language, 'немесе', '«астам», «шамамен» сияқты сөзсіз');
export const ruNeeded = (qualifier: Qualifier, language: NumberLanguage) =>
  needed(qualifier, language, 'или', 'без слов «более», «около» и подобных');
export const enNeeded = (qualifier: Qualifier, language: NumberLanguage) =>
  needed(qualifier, language, 'or', 'no word for “more than” or “about”');
