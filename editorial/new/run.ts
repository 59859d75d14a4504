import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import type { Writable } from 'node:stream';
import { cancel, intro, isCancel } from '@clack/prompts';
import type { Fault } from '../../src/model/fault.ts';
import { nearest } from '../../src/model/schema-faults.ts';
import { buildDate, BuildDateError } from '../days/build-date.ts';
import { examineContent } from '../gate/load-content.ts';
import { readContent } from '../gate/read-content.ts';
import { reportLanguages } from '../report/report.ts';
import { messageLanguages, type MessageLanguage } from '../rule.ts';
import { isError } from '../rules.ts';
import { asTold } from './answers.ts';
import { beginCorrection } from './begin-correction.ts';
import { beginEntry } from './begin-entry.ts';
import { kinds, type Kind } from './entry-kinds.ts';
import { readCommandLine, type CommandLine } from './flags.ts';
import { helpText } from './help.ts';
import { Cancelled, type Interviewer } from './interviewer.ts';
import { KnownEntries } from './known-entries.ts';
import type { Setting } from './manners.ts';
import { outcome } from './outcome.ts';
import type { Terminal } from './pick.ts';
import { atTerminal, chooseOne } from './prompts.ts';
import { Refused, type Told } from './refused.ts';
import { words } from './words.ts';

/** The world around the command. */
export interface Surroundings extends Terminal {
  readonly errors: Writable;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Whether a person sits there to be asked. */
  readonly isInteractive: boolean;
}

type Languages = Setting['languages'];

/**
 * `npm run new`: begins an entry. What the flags don't answer is asked, where there is somebody to ask.
 *
 * @returns the exit code: 0 written, 1 refused, 130 stopped by the person; then nothing was written
 */
export async function runNew(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const { output, errors, environment } = surroundings;
  const line = readCommandLine(args);
  let languages = languagesOf(line, environment['LANG']);
  const tell = (stream: Writable, told: readonly Told[]): void => {
    for (const language of languages) for (const each of told) stream.write(`${each(language, words[language])}\n`);
  };
  try {
    refuseUnknownLanguage(line);
    if (line.flags.has('help')) {
      tell(output, [(language) => helpText(kindIn(line), language)]);
      return 0;
    }
    const isAsking = surroundings.isInteractive && !line.flags.has('yes');
    if (isAsking && languages.length > 1) languages = [await askLanguage(surroundings)];
    tell(output, await begin(line, languages, surroundings, isAsking));
    return 0;
  } catch (error) {
    if (error instanceof Cancelled) cancel(words[languages[0]].cancelled, { output });
    else if (error instanceof BuildDateError) errors.write(`${error.in(languages)}\n`);
    else if (error instanceof Refused) tell(errors, error.reasons);
    else throw error;
    return error instanceof Cancelled ? 130 : 1;
  }
}

async function begin(
  line: CommandLine,
  languages: Languages,
  { input, output, environment }: Surroundings,
  isAsking: boolean,
): Promise<Told[]> {
  const [language] = languages;
  const interviewer = isAsking ? atTerminal({ input, output }, language) : undefined;
  if (isAsking) intro(words[language].intro, { output });
  const kind = kindIn(line) ?? (await askKind(interviewer, language));
  const root = line.flags.get('content')?.[0] ?? 'src/content';
  if (!existsSync(root)) throw new Refused((_language, { noContent }) => noContent(root));
  const today = buildDate(root, environment);
  const errorsNow = (): Fault[] => examineContent(root, undefined, today).faults.filter(isError);
  // A correction may break texts that cite the figure; what was broken before is another matter.
  const before = new Set(kind === 'correction' ? errorsNow().map(keyOf) : []);

  const { entries } = readContent(root);
  const setting = { languages, known: new KnownEntries(entries), today };
  const session = { root, line, entries, setting, interviewer };
  const { written, files } = kind === 'correction' ? await beginCorrection(session) : await beginEntry(kind, session);
  const shown = files.map((file) => path.relative(process.cwd(), file).replaceAll('\\', '/'));
  const left = errorsNow().filter((fault) =>
    written.isCorrection ? !before.has(keyOf(fault)) : shown.includes(fault.file),
  );
  return outcome(written, shown, left);
}

const keyOf = ({ file, rule, parameters }: Fault): string => `${file} ${rule} ${JSON.stringify(parameters)}`;

function languagesOf({ flags }: CommandLine, environment: string | undefined): Languages {
  const [first = 'kk', ...others] = reportLanguages(flags.get('lang')?.[0], environment);
  return [first, ...others];
}

function refuseUnknownLanguage({ flags }: CommandLine): void {
  const [found] = flags.get('lang') ?? [];
  const options: readonly string[] = messageLanguages;
  if (found === undefined || options.includes(found)) return;
  const parameters = { field: '--lang', found, options, closest: nearest(found, options) };
  throw new Refused(asTold({ file: '', line: 1, column: 1, rule: 'not-an-option', parameters }));
}

/** @throws Refused where the first word is no kind of entry */
function kindIn({ positionals: [word] }: CommandLine): Kind | undefined {
  const kind = kinds.find((known) => known === word);
  if (word !== undefined && !kind)
    throw new Refused((_language, { unknownKind }) => unknownKind(word, kinds.join(', ')));
  return kind;
}

async function askKind(interviewer: Interviewer | undefined, language: MessageLanguage): Promise<Kind> {
  const { whichKind, kinds: names } = words[language];
  const choices = kinds.map((value) => ({ value, label: names[value] }));
  const chosen = await interviewer?.choose({ message: whichKind, choices });
  const kind = kinds.find((known) => known === chosen);
  if (!kind) throw new Refused((_language, { kindMissing }) => kindMissing(kinds.join(', ')));
  return kind;
}

/** The first question; nobody has chosen yet in which language to ask it. */
async function askLanguage({ input, output }: Terminal): Promise<MessageLanguage> {
  const choices = messageLanguages.map((value) => ({ value, label: words[value].name }));
  const chosen = await chooseOne({ input, output }, 'Тіл · Язык · Language', choices);
  const language = messageLanguages.find((known) => known === chosen);
  if (isCancel(chosen) || language === undefined) throw new Cancelled();
  return language;
}
