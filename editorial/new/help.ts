import type { MessageLanguage } from '../rule.ts';
import { changeFields, revisionFields } from './correction-fields.ts';
import { entryPlans, idField, kinds, questionsOf, type Kind } from './entry-kinds.ts';
import { describeField } from './field-words.ts';
import { flagsOf } from './flags.ts';
import type { Field, Form } from './form.ts';
import { mannerOf } from './manners.ts';
import { words, type Words } from './words.ts';

/** Every field that has a flag, for one kind. */
const fieldsOfKind = (kind: Kind): readonly Field[] =>
  kind === 'correction'
    ? [...revisionFields, ...changeFields.filter((field) => !revisionFields.includes(field))]
    : [...questionsOf(kind), idField];

/** How a whole command goes on, for each kind; its entries are real. */
const examples: Readonly<Record<Kind, string>> = {
  'press-release':
    '--original ru --title-ru "…" --title-kk "…" --date 2017-09 --campaign almaty-marathon-2017 --institutions school-1-almaty --sources am-en-459',
  institution:
    '--original kk --title-kk "…" --title-ru "…" --kind kindergarten --names "{ language: kk, text: …, source: seed-001 }" --names "{ language: ru, text: …, translation: true }"',
  campaign:
    '--original ru --title-ru "…" --title-kk "…" --series almaty-marathon --year 2027 --status announced --sources seed-001',
  figure:
    '--subject "campaign: almaty-marathon-2018" --measure participants --claims "{ value: 14000, qualifier: exact, status: reported, source: am-en-562, evidence: …, verified: true }"',
  source: '--url https://… --publisher "…" --title "…" --language ru --published 2018-04 --read stored-copy',
  correction:
    '--entry figures/participants-2018 --printed styleofeurasia-1289 --because-kk "…" --because-ru "…" --printed-because-kk "…" --printed-because-ru "…"',
};

/** What `--help` prints: of the whole command, or of one kind of entry. */
export function helpText(kind: Kind | undefined, language: MessageLanguage): string {
  const { help, kinds: names } = words[language];
  const example = kind ?? 'source';
  return [
    help.usage,
    '',
    help.about,
    '',
    ...(kind
      ? [help.flagsOf(names[kind]), ...fieldsOfKind(kind).flatMap((field) => flagLines(kind, field, language))]
      : [help.kinds, ...columns(kinds.map((each) => [each, names[each]])), '', help.more]),
    '',
    help.general,
    ...columns([
      ['--lang', help.lang],
      ['--yes', help.yes],
      ['--content', help.content],
      ['--help', help.help],
    ]),
    '',
    help.example,
    `  npm run new -- ${example} --lang ${language} ${examples[example]}`,
  ].join('\n');
}

const columns = (rows: readonly (readonly [string, string])[]): string[] => {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, described]) => `  ${name.padEnd(width)}  ${described}`);
};

/** A flag, and under it what it is for. */
function flagLines(kind: Kind, field: Field, language: MessageLanguage): string[] {
  const flags = flagsOf(field).map(({ name }) => `--${name}`);
  const details = [...howToGive(kind, field, words[language].help)];
  return [
    `  ${flags.join(', ')}${details.length > 0 ? `  (${details.join('; ')})` : ''}`,
    `      ${describeField(field, language)}`,
    ...(field.form.kind === 'localised' ? [] : innerFields(field.form)).map((fields) => `      ${fields}`),
  ];
}

function* howToGive(kind: Kind, field: Field, help: Words['help']): Iterable<string> {
  const { form, isOptional, schema } = field;
  const hasDefault =
    kind === 'correction' || mannerOf(entryPlans[kind].collection, field.name)?.byDefault !== undefined;
  const mayBeEmpty = form.kind === 'list' && schema.safeParse([]).success;
  const isLinks = form.kind === 'list' && form.item.kind === 'words';
  if (!isOptional && !hasDefault && form.kind !== 'localised' && (!mayBeEmpty || isLinks)) yield help.needed;
  if (form.kind === 'choice') yield form.options.join(' | ');
  if (isLinks) yield help.list;
  if (isLinks && mayBeEmpty && !isOptional) yield help.emptyList;
  if (form.kind !== 'localised' && innerFields(form).length > 0) yield help.yaml;
  if (form.kind === 'list' && !isLinks) yield help.repeat;
}

/** The fields of what is given as YAML, those that may be left out with a question mark. */
function innerFields(form: Form): string[] {
  switch (form.kind) {
    case 'list':
      return innerFields(form.item);
    case 'either':
      return form.forms.flatMap(innerFields);
    case 'localised':
      return ['{ kk, ru }'];
    case 'record':
      return [`{ ${form.fields.map(({ name, isOptional }) => (isOptional ? `${name}?` : name)).join(', ')} }`];
    default:
      return [];
  }
}
