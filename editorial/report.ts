import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Fault } from '../src/model/fault.ts';
import { describeFault, messageLanguages, type MessageLanguage } from './messages.ts';

/**
 * The languages to report in: the one asked for by `--lang`, else the one of the environment, else
 * Kazakh and Russian both.
 */
export function reportLanguages(
  asked: string | undefined,
  environment: string | undefined,
): readonly MessageLanguage[] {
  const found = [asked, environment?.slice(0, 2)].find((code): code is MessageLanguage =>
    (messageLanguages as readonly (string | undefined)[]).includes(code),
  );
  return found && (asked === found || found !== 'en') ? [found] : ['kk', 'ru'];
}

/**
 * One fault as a person reads it: place, rule, problem and remedy, and the line with a caret.
 *
 * @param base the folder that the file's name is relative to
 */
export function formatFault(fault: Fault, languages: readonly MessageLanguage[], base = process.cwd()): string {
  const { file, line, column, rule } = fault;
  const words = languages.map((language) => {
    const { problem, remedy } = describeFault(fault, language);
    return `  ${problem}\n  → ${remedy}`;
  });
  return [`${file}:${line}:${column}  ${rule}`, ...words, quoteLine(path.join(base, file), line, column)]
    .filter(Boolean)
    .join('\n');
}

function quoteLine(file: string, line: number, column: number): string {
  let text: string | undefined;
  try {
    text = readFileSync(file, 'utf8').split(/\r?\n/)[line - 1];
  } catch {
    return '';
  }
  if (text === undefined || text.trim() === '') return '';
  const from = Math.max(0, column - 60);
  return `  | ${text.slice(from, from + 110)}\n  | ${' '.repeat(column - 1 - from)}^`;
}

const summaries: Record<MessageLanguage, (count: number) => string> = {
  kk: (count) => `Қате саны: ${count}. Сайт құрастырылған жоқ.`,
  ru: (count) => `Ошибок: ${count}. Сайт не собран.`,
  en: (count) => `Faults: ${count}. The site was not built.`,
};

/** The whole report of a failed run. */
export const formatReport = (
  faults: readonly Fault[],
  languages: readonly MessageLanguage[],
  base = process.cwd(),
): string =>
  [
    ...faults.map((fault) => formatFault(fault, languages, base)),
    languages.map((language) => summaries[language](faults.length)).join(' '),
  ].join('\n\n');
