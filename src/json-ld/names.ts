import type { Name } from '../model/schemas/attestation.ts';
import type { Words } from '../views/words.ts';
import { toText } from './node.ts';

/** The names that the record has beside the one that the page prints, each in its own language, none twice. */
export const toNames = (names: readonly Name[], printed: Words, locale: string): string[] => {
  const language = printed.lang ?? locale;
  const others = names.filter((name) => name.text !== printed.text || name.language !== language);
  return others
    .filter(
      (name, index) =>
        others.findIndex((other) => other.text === name.text && other.language === name.language) === index,
    )
    .map((name) => toText({ text: name.text, lang: name.language === locale ? undefined : name.language }));
};
