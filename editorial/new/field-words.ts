import type { MessageLanguage } from '../rule.ts';
import type { Field } from './form.ts';
import { fieldsInEnglish } from './words/fields-in-english.ts';

/**
 * What the schema tells of a field, in one language. A field whose Russian words have changed since they
 * were put into English is told in the site's own languages.
 */
export function describeField({ words, name }: Pick<Field, 'words' | 'name'>, language: MessageLanguage): string {
  if (!words) return name;
  if (language !== 'en') return words[language];
  return fieldsInEnglish[words.ru] ?? `${words.kk} / ${words.ru}`;
}
