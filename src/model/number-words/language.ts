/** The languages whose numbers can be read. A locale outside this list is not checked for numbers in words. */
export const numberLanguages = ['kk', 'ru'] as const;
export type NumberLanguage = (typeof numberLanguages)[number];

export const isNumberLanguage = (code: string): code is NumberLanguage =>
  (numberLanguages as readonly string[]).includes(code);
