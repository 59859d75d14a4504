import { locales } from '../../src/i18n/locales.ts';
import { factsFileName } from '../../src/model/schemas/collections.ts';
import type { MessageLanguage } from '../rule.ts';
import type { Answers } from './answers.ts';
import { entryPlans, factFieldsOf, frontFields, hasTexts, type EntryKind } from './entry-kinds.ts';
import { toYaml } from './facts-file.ts';
import type { NewFile } from './write-entry.ts';

/** The languages in which an entry's texts are begun: those asked for, the original's, and those whose words were given. */
export function textLocales(answers: Answers): string[] {
  const { texts, original, title, summary, body } = answers;
  const given = [title, summary, body].flatMap((words) => Object.keys(words ?? {}));
  const wanted = new Set([...(Array.isArray(texts) ? (texts as string[]) : []), original, ...given]);
  return locales.map(({ code }) => code).filter((code) => wanted.has(code));
}

/** The files of a new entry. Words that were not given are empty, and the gate refuses them by name. */
export function draftEntry(kind: EntryKind, answers: Answers, languages: readonly MessageLanguage[]): NewFile[] {
  const facts = toYaml(factFieldsOf(kind), answers, languages);
  if (!hasTexts(kind)) return [{ name: '', text: facts }];
  const wordsOf = (name: string, locale: string): string | undefined =>
    (answers[name] as Record<string, string> | undefined)?.[locale];
  const texts = textLocales(answers).map((locale) => {
    const front = frontFields.map(({ name }): [string, unknown] => [name, wordsOf(name, locale)]);
    const head = toYaml(frontFields, Object.fromEntries(front), languages);
    const body = wordsOf('body', locale);
    return { name: `${locale}.md`, text: `---\n${head}---\n${body === undefined ? '' : `\n${body.trim()}\n`}` };
  });
  return [{ name: factsFileName(entryPlans[kind].collection), text: facts }, ...texts];
}
