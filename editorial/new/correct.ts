import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { FactsCollection } from '../../src/model/content.ts';
import type { AnyFactsEntry, Entries, FactsEntry } from '../../src/model/entries.ts';
import { checkFigure, checkHistory, type Report } from '../../src/model/entry-checks.ts';
import type { Fault } from '../../src/model/fault.ts';
import { checkPublished } from '../../src/model/ledger-checks.ts';
import type { PublishedState } from '../../src/model/ledger.ts';
import { nearest } from '../../src/model/schema-faults.ts';
import { factsCollections } from '../../src/model/schemas/collections.ts';
import type { Correction } from '../../src/model/schemas/correction.ts';
import type { FigureFacts } from '../../src/model/schemas/figure.ts';
import { asTold, inWords } from './answers.ts';
import { missing } from './collect.ts';
import { changeFields, correctable, dateField } from './correction-fields.ts';
import { correctFigure, type Conversation } from './correct-figure.ts';
import { factsPlace } from './entry-id.ts';
import { toItemLines, toLines } from './facts-file.ts';
import { fieldsOf, type Form } from './form.ts';
import type { Choice } from './known-entries.ts';
import { refuseWrong, Refused } from './refused.ts';
import { YamlEditor } from './yaml-editor.ts';

/** A file of an entry with a correction in it, not written yet. */
export interface CorrectedFile {
  readonly collection: FactsCollection;
  readonly id: string;
  readonly file: string;
  readonly before: string;
  readonly after: string;
}

/** Everything that can be corrected, to be chosen from. */
export const correctableEntries = ({ known, languages: [language] }: Conversation['setting']): Choice[] =>
  correctable.flatMap((collection) =>
    known.choices(collection, language).map((choice) => ({ ...choice, value: `${collection}/${choice.value}` })),
  );

/**
 * The file of an entry with a correction added to it.
 *
 * @param key the entry, as `figures/participants-2018`
 * @throws Refused where there is nothing to correct, answers are missing or wrong, or the file is laid out too oddly
 */
export async function correctEntry(
  root: string,
  key: string,
  { ledger }: Pick<Entries, 'ledger'>,
  conversation: Conversation,
): Promise<CorrectedFile> {
  const { known, today } = conversation.setting;
  const entry = findEntry(key, conversation);
  const { collection, id } = entry;
  const place = factsPlace(collection, id);
  const file = path.join(root, place);
  const text = readFileSync(file, 'utf8');
  const published = ledger.states.filter(({ figure }) => figure === id);
  const after =
    entry.collection === 'figures'
      ? await correctFigure(entry, lastRelease(entry, published, file), conversation)
      : await withCorrection(entry, conversation);

  const faults: Fault[] = [];
  const at = (): { line: number; column: number } => ({ line: 1, column: 1 });
  const report: Report = (_entry, _path, rule, parameters) => {
    faults.push({ file: place, ...at(), rule, parameters } as Fault);
  };
  const corrected = { ...entry, facts: after, at } as AnyFactsEntry;
  checkHistory(corrected, report);
  const history = 'revisions' in after ? after.revisions : 'corrections' in after ? after.corrections : [];
  const { date = today } = history?.at(-1) ?? {};
  if (date > today) report(corrected, [], 'future-day', { found: date, latest: today });
  if (corrected.collection === 'figures') {
    checkFigure(corrected, report);
    checkPublished(corrected, known.find('measures', corrected.facts.measure)?.facts.unit, published, report);
  }
  refuseWrong(faults.map(asTold));

  const edited =
    entry.collection === 'figures'
      ? editFigure(text, entry.facts, after as FigureFacts)
      : addCorrection(text, entry, after);
  if (edited === undefined) throw new Refused((_language, { byHand }) => byHand(file));
  return { collection, id, file, before: text, after: edited };
}

function findEntry(key: string, { setting: { known } }: Conversation): AnyFactsEntry {
  const [name, id = ''] = key.split('/');
  const collection = correctable.find((candidate) => candidate === name);
  const entry = collection && known.find(collection, id);
  if (entry) return entry;
  const ids = correctable.flatMap((each) => known.ids(each).map((other) => `${each}/${other}`));
  const parameters = { collection: correctable.join(', '), found: key, closest: nearest(key, ids) };
  const fault: Fault = { file: key, line: 1, column: 1, rule: 'dangling-reference', parameters };
  throw new Refused((language) => `--entry: ${inWords(fault, language)}`);
}

/** What was published last, and is neither corrected already nor waiting for its release. */
function lastRelease(
  { id, facts: { revisions = [] } }: FactsEntry<'figures'>,
  published: readonly PublishedState[],
  file: string,
): PublishedState {
  const last = published.at(-1);
  if (!last) throw new Refused((_language, { notPublished }) => notPublished(id, file));
  if (revisions.length >= published.length) throw new Refused((_language, { notReleased }) => notReleased(id, file));
  return last;
}

/** An entry other than a figure, with one correction more. */
async function withCorrection<E extends AnyFactsEntry>(
  { facts }: E,
  { given, setting, person }: Conversation,
): Promise<E['facts']> {
  const answers = new Map<string, unknown>();
  for (const field of changeFields.slice(1)) {
    const answer = given[field.name] ?? (await person?.questionnaire.ask(field, {}, `corrections.${field.name}`));
    answers.set(field.name, answer ?? (field === dateField ? setting.today : undefined));
  }
  const lacking = changeFields.slice(1).filter(({ name }) => {
    const answer = answers.get(name);
    return answer === undefined || (typeof answer === 'object' && Object.keys(answer ?? {}).length < 2);
  });
  if (lacking.length > 0)
    throw new Refused((_language, { lacking: heading }) => heading, ...lacking.map((field) => missing(field)));
  const before = 'corrections' in facts ? facts.corrections : undefined;
  return { ...facts, corrections: [...(before ?? []), Object.fromEntries(answers) as Correction] };
}

/** The form of a field of a collection. */
function formOf(collection: FactsCollection, name: string): Form {
  const field = fieldsOf(factsCollections[collection].schema).find((candidate) => candidate.name === name);
  if (!field) throw new Error(`${collection} have no field ${name}`);
  return field.form;
}

const itemForm = (form: Form): Form => (form.kind === 'list' ? form.item : form);

/** Adds an item to a list field of a file, which is made at its end where it has none. */
function addItem(editor: YamlEditor, collection: FactsCollection, name: string, item: unknown, isFirst: boolean): void {
  const form = formOf(collection, name);
  if (isFirst) editor.addField(toLines(name, form, [item]));
  else editor.append([name], toItemLines(itemForm(form), item), item);
}

function addCorrection(text: string, { collection, facts }: AnyFactsEntry, after: object): string | undefined {
  const { corrections = [] } = after as { corrections?: readonly Correction[] };
  const editor = new YamlEditor(text);
  addItem(editor, collection, 'corrections', corrections.at(-1), !('corrections' in facts && facts.corrections));
  return editor.result(after);
}

const isOneLine = (value: unknown): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

/** Puts into a figure's file what it says now and did not say before. */
function editFigure(text: string, before: FigureFacts, after: FigureFacts): string | undefined {
  const editor = new YamlEditor(text);
  after.claims.forEach((claim, index) => {
    const was = before.claims[index];
    if (!was) addItem(editor, 'figures', 'claims', claim, false);
    else
      for (const [key, value] of Object.entries(claim))
        if (value !== was[key as keyof typeof was] && isOneLine(value)) editor.set(['claims', index, key], value);
  });
  if (after.printed !== before.printed) editor.set(['printed'], after.printed);
  if (after.because && !before.because)
    editor.addField(toLines('because', { kind: 'localised' }, after.because), 'printed');
  else
    for (const [locale, words] of Object.entries(after.because ?? {}))
      if (words !== before.because?.[locale]) editor.set(['because', locale], words);
  addItem(editor, 'figures', 'revisions', after.revisions?.at(-1), !before.revisions);
  return editor.result(after);
}
