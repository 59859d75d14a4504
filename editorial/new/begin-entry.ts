import path from 'node:path';
import { checkSchema } from '../../src/model/schema-faults.ts';
import type { Fault } from '../../src/model/fault.ts';
import { asTold, type Answers } from './answers.ts';
import { collectEntry, missing } from './collect.ts';
import { draftEntry, textLocales } from './draft.ts';
import { entryPlans, hasTexts, idField, questionsOf, type EntryKind } from './entry-kinds.ts';
import { isReservedId } from '../../src/routing/paths.ts';
import { exists, firstFree, placeOfEntry, proposeIds } from './entry-id.ts';
import { describeField } from './field-words.ts';
import { readAnswers } from './flags.ts';
import { mannerOf } from './manners.ts';
import type { Written } from './next-steps.ts';
import { Refused, refuseWrong, type Told } from './refused.ts';
import type { Session } from './session.ts';
import { words } from './words.ts';
import { TakenError, writeEntry } from './write-entry.ts';

/**
 * Asks for a new entry, and writes it.
 *
 * @returns what was written, and its files
 * @throws Refused where answers are missing or wrong, or the id is taken; Cancelled where the person stops
 */
export async function beginEntry(
  kind: EntryKind,
  session: Session,
): Promise<{ written: Omit<Written, 'isWhole'>; files: string[] }> {
  const { root, line, setting, interviewer } = session;
  const { collection } = entryPlans[kind];
  const { answers: given, problems } = readAnswers(line, [...questionsOf(kind), idField], setting.known);
  const clashes = Object.entries(given).flatMap(
    ([name, value]) => mannerOf(collection, name)?.problem?.(value, setting) ?? [],
  );
  refuseWrong([...problems, ...clashes]);
  const answers = await collectEntry(kind, given, setting, interviewer);
  const id = await chooseId(kind, answers, session, given['id']);
  const place = path.join(root, placeOfEntry(collection, id));
  const files = draftEntry(kind, answers, setting.languages);
  try {
    writeEntry(place, files);
  } catch (error) {
    if (error instanceof TakenError) throw new Refused((_language, { taken }) => taken(place));
    throw error;
  }
  const texts = hasTexts(kind) ? textLocales(answers) : [];
  const originalFirst = texts.sort((a, b) => Number(b === answers['original']) - Number(a === answers['original']));
  return {
    written: { collection, id, isCorrection: false, texts: originalFirst },
    files: files.map(({ name }) => path.join(place, name)),
  };
}

async function chooseId(kind: EntryKind, answers: Answers, session: Session, given: unknown): Promise<string> {
  const { root, setting, interviewer } = session;
  const { collection } = entryPlans[kind];
  const [language] = setting.languages;
  const problem = (id: string): Told | undefined => problemOfId(root, kind, id);
  const proposals = proposeIds(kind, answers, setting.known);
  if (typeof given !== 'string' && interviewer) {
    const typed = await interviewer.text({
      message: describeField(idField, language),
      initial: firstFree(root, collection, proposals),
      problem: (text) => problem(text.trim())?.(language, words[language]),
    });
    return typed.trim();
  }
  const id = typeof given === 'string' ? given : proposals[0];
  if (id === undefined) throw new Refused((_language, { lacking }) => lacking, missing(idField));
  const told = problem(id);
  if (told) throw new Refused(told);
  return id;
}

function problemOfId(root: string, kind: EntryKind, id: string): Told | undefined {
  const { collection } = entryPlans[kind];
  const start = { line: 1, column: 1 };
  const reserved: Fault = { file: id, ...start, rule: 'reserved-id', parameters: { found: id } };
  const [fault] = [
    ...checkSchema(idField.schema, id, idField.name, () => start).faults,
    ...(isReservedId(collection, id) ? [reserved] : []),
  ];
  if (fault) return asTold(fault);
  const place = path.join(root, placeOfEntry(collection, id));
  return exists(root, collection, id) ? (_language, { taken }) => taken(place) : undefined;
}
