import { locales } from '../../src/i18n/locales.ts';
import { nearest } from '../../src/model/schema-faults.ts';
import { wordsSchema } from '../../src/model/schemas/text.ts';
import { readYaml } from '../../src/model/yaml-file.ts';
import { faultsOfAnswer, inWords, type Answers } from './answers.ts';
import { isTextField } from './entry-kinds.ts';
import type { Field } from './form.ts';
import type { KnownEntries } from './known-entries.ts';
import type { Told } from './refused.ts';

/** The flags that are no answers. */
const generalFlags = ['lang', 'yes', 'content', 'help'];

/** A command line, cut into words. */
export interface CommandLine {
  readonly positionals: readonly string[];
  /** What stood behind each flag, in order; `undefined` where nothing did. */
  readonly flags: ReadonlyMap<string, readonly (string | undefined)[]>;
}

/** How what stands behind a flag is read: as it is, as ids with commas between them, or as YAML. */
export type FlagForm = 'plain' | 'ids' | 'yaml' | 'yaml-list';

/** One flag of a field. */
export interface Flag {
  readonly name: string;
  readonly form: FlagForm;
  /** The language of the words it takes, where a field has words in each language. */
  readonly locale?: string;
}

/** The flags of a field: `--date-note-kk`, `--date-note-ru`. */
export function flagsOf({ name, form }: Field): readonly Flag[] {
  const flag = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  switch (form.kind) {
    case 'localised':
      return locales.map(({ code }) => ({ name: `${flag}-${code}`, form: 'plain', locale: code }));
    case 'words':
    case 'choice':
      return [{ name: flag, form: 'plain' }];
    case 'list':
      return [{ name: flag, form: form.item.kind === 'words' ? 'ids' : 'yaml-list' }];
    default:
      return [{ name: flag, form: 'yaml' }];
  }
}

const takesNone = (flag: string): boolean => flag === 'yes' || flag === 'help';

/**
 * Cuts a command line into flags and other words. What stands behind a flag is its value, unless it is a
 * flag itself: such a value is written behind an equals sign.
 */
export function readCommandLine(args: readonly string[]): CommandLine {
  const flags = new Map<string, (string | undefined)[]>();
  const positionals: string[] = [];
  for (let index = 0; index < args.length; index += 1) {
    const word = args[index] ?? '';
    const [, name, inline] = /^--([^=]+)(?:=([\s\S]*))?$/.exec(word) ?? [];
    if (name === undefined) {
      positionals.push(word);
      continue;
    }
    const next = args[index + 1];
    const isNextValue = inline === undefined && !takesNone(name) && next !== undefined && !next.startsWith('--');
    if (isNextValue) index += 1;
    flags.set(name, [...(flags.get(name) ?? []), isNextValue ? next : inline]);
  }
  return { positionals, flags };
}

/** The answers that the flags give, each proven by its schema, and what is wrong with them. */
export function readAnswers(
  line: CommandLine,
  fields: readonly Field[],
  known: KnownEntries,
): { answers: Answers; problems: Told[] } {
  const answers: Answers = {};
  const problems = wrongFlags(line, fields.flatMap(flagsOf));
  for (const field of fields) {
    const words: Answers = {};
    for (const flag of flagsOf(field)) {
      const texts = (line.flags.get(flag.name) ?? []).filter((text) => text !== undefined);
      if (texts.length === 0) continue;
      const read = readFlag(flag, texts);
      const schema = flag.locale !== undefined && !isTextField(field) ? wordsSchema : field.schema;
      const faults = read.faults.length > 0 ? read.faults : faultsOfAnswer(field.name, schema, read.value, known);
      problems.push(
        ...faults.map(
          (fault): Told =>
            (language) =>
              `--${flag.name}: ${inWords(fault, language)}`,
        ),
      );
      if (flag.locale !== undefined) words[flag.locale] = read.value;
      answers[field.name] = flag.locale === undefined ? read.value : words;
    }
  }
  return { answers, problems };
}

function readFlag(
  { name, form }: Flag,
  texts: readonly string[],
): Pick<ReturnType<typeof readYaml>, 'faults'> & { value: unknown } {
  const [text = ''] = texts;
  switch (form) {
    case 'plain':
      return { value: text, faults: [] };
    case 'ids': {
      const ids = texts.flatMap((list) => list.split(',')).map((id) => id.trim());
      return { value: ids.filter((id) => id !== '' && id !== '-'), faults: [] };
    }
    case 'yaml': {
      const { data, faults } = readYaml(text, name);
      return { value: data, faults };
    }
    case 'yaml-list': {
      const items = texts.filter((item) => item !== '-').map((item) => readYaml(item, name));
      return { value: items.map(({ data }) => data), faults: items.flatMap(({ faults }) => faults) };
    }
  }
}

/** Flags that don't exist, that lack their value, or that stand twice; words that belong to no flag. */
function wrongFlags({ flags, positionals }: CommandLine, own: readonly Flag[]): Told[] {
  const names = [...own.map(({ name }) => name), ...generalFlags];
  const wrong = [...flags].flatMap(([name, values]): Told[] => {
    const flag = own.find((candidate) => candidate.name === name);
    if (!names.includes(name)) {
      const guess = nearest(name, names);
      return [(_language, words) => words.unknownFlag(`--${name}`, guess && `--${guess}`)];
    }
    if (!takesNone(name) && values.includes(undefined)) return [(_language, words) => words.valueMissing(`--${name}`)];
    const mayRepeat = flag?.form === 'ids' || flag?.form === 'yaml-list';
    return values.length > 1 && !mayRepeat ? [(_language, words) => words.twice(`--${name}`)] : [];
  });
  // The first word is the kind of the entry.
  return [
    ...wrong,
    ...positionals.slice(1).map(
      (found): Told =>
        (_language, words) =>
          words.superfluous(found),
    ),
  ];
}
