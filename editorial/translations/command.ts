import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { locales } from '../../src/i18n/locales.ts';
import { toRecordsText, translationsFile } from '../../src/model/translation-record.ts';
import type { TranslatedEntry } from '../../src/model/translation-state.ts';
import { buildDate, BuildDateError } from '../days/build-date.ts';
import { examineContent } from '../gate/load-content.ts';
import { formatReport, reportLanguages } from '../report/report.ts';
import type { MessageLanguage } from '../rule.ts';
import { isError } from '../rules.ts';
import { commandWords, describeRefusal, type Refusal } from './command-words.ts';
import { findEarlierWords } from './earlier-words.ts';
import { toTranslationsJson } from './json.ts';
import { accept, acceptUnrecorded, waive, type Recording } from './record.ts';
import { formatTranslations, type LookUp } from './table.ts';

/** What a command says, and whether it did what it was asked to. */
export interface Answer {
  readonly isDone: boolean;
  readonly text: string;
}

/** `--content` names another content folder. */
const options = {
  lang: { type: 'string' },
  format: { type: 'string', default: 'text' },
  content: { type: 'string', default: 'src/content' },
  date: { type: 'string' },
  because: { type: 'string', default: '' },
  by: { type: 'string', default: '' },
  unrecorded: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

const read = (args: readonly string[]) => parseArgs({ args: [...args], options, allowPositionals: true });
type Asked = ReturnType<typeof read>;

function parse(args: readonly string[]): Asked | undefined {
  try {
    return read(args);
  } catch {
    return undefined; // an option that there isn't
  }
}

/**
 * Runs `npm run translations`.
 *
 * @param environment where `LANG` and `BUILD_DATE` are looked up
 * @param width of the terminal, in columns
 */
export function runTranslations(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  width = 100,
): Answer {
  const asked = parse(args);
  const languages = reportLanguages(asked?.values.lang, environment['LANG']);
  try {
    const made = asked && !asked.values.help ? run(asked, languages, environment, width) : misused;
    if (typeof made === 'string') return { isDone: true, text: made };
    return {
      isDone: asked?.values.help ?? false,
      text: 'report' in made ? made.report : languages.map((language) => describeRefusal(made, language)).join('\n'),
    };
  } catch (error) {
    if (!(error instanceof BuildDateError)) throw error;
    return { isDone: false, text: error.in(languages) };
  }
}

const misused: Refusal = { kind: 'usage' };

/** @returns what to say, why nothing was recorded, or what is wrong with the content */
function run(
  { values, positionals }: Asked,
  languages: readonly MessageLanguage[],
  environment: Readonly<Record<string, string | undefined>>,
  width: number,
): string | Refusal | { readonly report: string } {
  const { content, format } = values;
  const today = buildDate(content, environment);
  const { translations, faults } = examineContent(content, undefined, today);
  if (positionals.length === 0)
    return format === 'text' || format === 'json' ? show(translations, format, languages, width) : misused;

  const make = recorderOf(positionals, { ...values, date: values.date ?? today, today });
  if (!make) return misused;
  // A record that doesn't hold is mended by writing it anew.
  const file = path.relative(process.cwd(), path.join(content, translationsFile)).replaceAll('\\', '/');
  const errors = faults.filter((fault) => isError(fault) && fault.file !== file);
  if (errors.length > 0) return { report: formatReport(errors, languages) };
  const made = make(translations);
  if ('kind' in made) return made;
  writeFileSync(path.join(content, translationsFile), toRecordsText(made.records));
  return languages.map((language) => describeRecording(made, language)).join('\n');
}

/** What is asked to be recorded; `undefined` where that can't be understood. */
function recorderOf(
  [command, entry, locale, ...rest]: readonly string[],
  { unrecorded, ...said }: { unrecorded: boolean; because: string; by: string; date: string; today: string },
): ((translations: readonly TranslatedEntry[]) => Recording | Refusal) | undefined {
  if (command === 'accept' && unrecorded && entry === undefined)
    return (translations) => acceptUnrecorded(translations, said);
  if (entry === undefined || locale === undefined || rest.length > 0 || unrecorded) return undefined;
  if (command === 'accept') return (translations) => accept(translations, { ...said, entry, locale });
  if (command === 'waive') return (translations) => waive(translations, { ...said, entry, locale });
  return undefined;
}

function describeRecording({ added }: Recording, language: MessageLanguage): string {
  const words = commandWords[language];
  return [
    ...added.map(({ entry, locale, date, waivers }) =>
      waivers ? words.waivedNow(entry, locale) : words.recorded(entry, locale, date),
    ),
    words.recordedCount(added.length),
  ].join('\n');
}

function show(
  translations: readonly TranslatedEntry[],
  format: 'text' | 'json',
  languages: readonly MessageLanguage[],
  width: number,
): string {
  const lookUp: LookUp = ({ file }, recorded) => findEarlierWords(path.resolve(file), recorded);
  if (format === 'json') return toTranslationsJson(translations, lookUp);
  const codes = locales.map(({ code }) => code);
  // Two tables would be no table: where no language is asked for, the first one speaks.
  const [language = 'kk'] = languages;
  return formatTranslations(translations, codes, language, width, lookUp);
}
