import path from 'node:path';
import type { Fault } from '../../src/model/fault.ts';
import { describeFault } from './describe-fault.ts';
import { quoteLine, visible } from './quoted-line.ts';
import { isTextFile, readOwn } from '../gate/raw-files.ts';
import { messageLanguages, type InMessageLanguages, type MessageLanguage, type Severity } from '../rule.ts';
import { isError } from '../rules.ts';

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

const warning: InMessageLanguages = { kk: 'ескерту', ru: 'предупреждение', en: 'warning' };

/**
 * One fault as a person reads it: place, rule, problem and remedy, and the line with a caret.
 *
 * @param line the words of the line that it stands on, if there are any
 */
export function formatFault(fault: Fault, languages: readonly MessageLanguage[], line = ''): string {
  const { file, line: number, column, rule } = fault;
  const severity = isError(fault) ? '' : `  (${languages.map((language) => warning[language]).join(' · ')})`;
  const words = languages.flatMap((language) => {
    const { problem, remedy } = describeFault(fault, language);
    return [problem, `→ ${remedy}`];
  });
  const quotation = line.trim() === '' ? [] : quoteLine(line, column).map((quoted) => `| ${quoted}`);
  return [
    `${visible(file)}:${number}:${column}  ${rule}${severity}`,
    ...[...words.map(visible), ...quotation].map((text) => `  ${text}`),
  ].join('\n');
}

/** The lines of files, each file read once; bytes that are no UTF-8 are shown as �. */
function lineReader(base: string): (file: string, line: number) => string | undefined {
  const files = new Map<string, readonly string[]>();
  const linesOf = (file: string): readonly string[] => {
    if (!isTextFile(file)) return []; // of a picture there is nothing to read
    const text = readOwn(path.join(base, file))?.toString('utf8') ?? '';
    return text.replace(/^\uFEFF/, '').split(/\r?\n/);
  };
  return (file, line) => {
    let lines = files.get(file);
    if (!lines) files.set(file, (lines = linesOf(file)));
    return lines[line - 1];
  };
}

const counts: Readonly<Record<Severity, Readonly<Record<MessageLanguage, (count: number) => string>>>> = {
  error: {
    kk: (count) => `Қате саны: ${count}. Олар түзетілмейінше сайт құрастырылмайды.`,
    ru: (count) => `Ошибок: ${count}. Пока они не исправлены, сайт не соберётся.`,
    en: (count) => `Faults: ${count}. The site can’t be built until they are mended.`,
  },
  warning: {
    kk: (count) => `Ескерту саны: ${count}. Олар сайтты тоқтатпайды.`,
    ru: (count) => `Предупреждений: ${count}. Сайту они не мешают.`,
    en: (count) => `Warnings: ${count}. They stop nothing.`,
  },
};

/** How many faults there are, and how many things that stop nothing. */
export function formatCounts(faults: readonly Fault[], languages: readonly MessageLanguage[]): string {
  const errors = faults.filter(isError).length;
  const found = { error: errors, warning: faults.length - errors };
  return languages
    .flatMap((language) =>
      (['error', 'warning'] as const)
        .filter((severity) => found[severity] > 0)
        .map((severity) => counts[severity][language](found[severity])),
    )
    .join(' ');
}

/**
 * The whole report of a run that found something.
 *
 * @param base the folder that the files' names are relative to
 */
export function formatReport(
  faults: readonly Fault[],
  languages: readonly MessageLanguage[],
  base = process.cwd(),
): string {
  const lineOf = lineReader(base);
  return [
    ...faults.map((fault) => formatFault(fault, languages, lineOf(fault.file, fault.line))),
    formatCounts(faults, languages),
  ].join('\n\n');
}
