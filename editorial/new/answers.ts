import { checkReferences } from '../../src/model/entry-checks.ts';
import type { Fault } from '../../src/model/fault.ts';
import { checkSchema, nearest } from '../../src/model/schema-faults.ts';
import type { z } from 'astro/zod';
import { describeFault } from '../report/describe-fault.ts';
import type { MessageLanguage } from '../rule.ts';
import type { KnownEntries } from './known-entries.ts';
import type { Told } from './refused.ts';

/** What was answered, by the name of the field. A field that is missing was left out. */
export type Answers = Record<string, unknown>;

const start = { line: 1, column: 1 };

/** A fault of an answer as a line of words: what is wrong, and what to do. */
export function inWords(fault: Fault, language: MessageLanguage): string {
  const { problem, remedy } = describeFault(fault, language);
  return `${problem} → ${remedy}`;
}

/** The same, to be told in any language. */
export const asTold =
  (fault: Fault): Told =>
  (language) =>
    inWords(fault, language);

/**
 * What the very rules of the gate find wrong with one answer: those of its schema, and links to
 * entries that do not exist.
 *
 * @param name the field's, by which links are told from other words and messages name it
 */
export function faultsOfAnswer(name: string, schema: z.ZodType, value: unknown, known: KnownEntries): Fault[] {
  const { faults } = checkSchema(schema, value, name, () => start);
  checkReferences({ [name]: value }, [], (_path, collection, found) => {
    const ids = known.ids(collection);
    if (ids.includes(found)) return;
    const parameters = { collection, found, closest: nearest(found, ids) };
    faults.push({ file: name, ...start, rule: 'dangling-reference', parameters });
  });
  return faults;
}
