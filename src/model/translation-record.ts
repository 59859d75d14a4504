import { createHash } from 'node:crypto';
import type { z } from 'astro/zod';
import type { Text } from './content.ts';
import type { Fault } from './fault.ts';
import { translationRecordSchema } from './schemas/translation-record.ts';
import { readDigests, readStated } from './wording.ts';

/** The records of all translations, in the content folder. One JSON object a line, in the order of entry and language. */
export const translationsFile = 'translations.jsonl';

export type TranslationRecord = z.infer<typeof translationRecordSchema>;
export type Waiver = NonNullable<TranslationRecord['waivers']>[number];

/** A record with the line on which it stands, counted from 1. */
export type ReadRecord = TranslationRecord & { readonly line: number };

/** Names a record: one entry in one language. */
export const recordKey = ({ entry, locale }: Pick<TranslationRecord, 'entry' | 'locale'>): string =>
  `${entry} ${locale}`;

const sealed = (record: Omit<TranslationRecord, 'seal'>): TranslationRecord => ({ ...record, seal: sealOf(record) });

const sealOf = (record: Omit<TranslationRecord, 'seal'>): string =>
  createHash('sha256').update(JSON.stringify(record)).digest('hex').slice(0, 12);

/**
 * Reads the records and proves each line by itself: a line that doesn't hold says nothing of the others,
 * so that two branches may add lines side by side.
 *
 * @param file the file's name in faults
 */
export function readTranslationRecords(text: string, file: string): { records: ReadRecord[]; faults: Fault[] } {
  const records: ReadRecord[] = [];
  const faults: Fault[] = [];
  const seen = new Set<string>();
  for (const [index, written] of text.split('\n').entries()) {
    if (written.trim() === '') continue;
    const line = index + 1;
    const broken = (problem: 'unreadable' | 'seal' | 'twice'): void => {
      faults.push({ file, line, column: 1, rule: 'translation-record', parameters: { problem } });
    };
    const record = parseLine(written);
    if (!record) broken('unreadable');
    else {
      const { seal, ...said } = record;
      if (seal !== sealOf(said)) broken('seal');
      else if (seen.has(recordKey(record))) broken('twice');
      else records.push({ ...record, line });
      seen.add(recordKey(record));
    }
  }
  return { records, faults };
}

function parseLine(line: string): TranslationRecord | undefined {
  try {
    return translationRecordSchema.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}

/** The records as the text of their file. */
export const toRecordsText = (records: readonly TranslationRecord[]): string =>
  [...records]
    .sort((a, b) => (recordKey(a) < recordKey(b) ? -1 : 1))
    .map(({ entry, locale, date, words, stated, waivers, seal }) =>
      JSON.stringify({ entry, locale, date, words, stated, ...(waivers && { waivers }), seal }),
    )
    .map((line) => `${line}\n`)
    .join('');

/** The record of a translation that says what its original says. */
export const acceptedRecord = (
  { entry, locale, date }: Pick<TranslationRecord, 'entry' | 'locale' | 'date'>,
  original: Pick<Text, 'locale' | 'passages'>,
): TranslationRecord => sealed({ entry, locale, date, words: readDigests(original), stated: readStated(original) });

/** The record of a translation that stays right although its original changed. What was stated stays as it was. */
export const waivedRecord = (
  { entry, locale, date, stated, waivers = [] }: TranslationRecord,
  original: Pick<Text, 'passages'>,
  waiver: Waiver,
): TranslationRecord =>
  sealed({ entry, locale, date, words: readDigests(original), stated, waivers: [...waivers, waiver] });
