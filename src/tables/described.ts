import type { ColumnHead, Described } from './table.ts';

const ofLanguage: { readonly [Language in keyof Described]: (name: string) => string } = {
  kk: (name) => `Тілі: ${name}.`,
  ru: (name) => `Язык: ${name}.`,
  en: (name) => `Language: ${name}.`,
};

/** What a column means, told for it alone: with the language of its words, where it has one. */
export function describedIn({ description, language }: ColumnHead, reader: keyof Described): string {
  if (language === undefined) return description[reader];
  const name = new Intl.DisplayNames(reader, { type: 'language' }).of(language) ?? language;
  return `${description[reader]} ${ofLanguage[reader](name)}`;
}

/** The same in the languages of the site. */
export const describedInAll = (column: ColumnHead): { kk: string; ru: string } => ({
  kk: describedIn(column, 'kk'),
  ru: describedIn(column, 'ru'),
});
