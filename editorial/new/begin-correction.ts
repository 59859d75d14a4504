import { Questionnaire } from './ask.ts';
import { correctableEntries, correctEntry } from './correct.ts';
import { changeFields, entryField, revisionFields } from './correction-fields.ts';
import { describeField } from './field-words.ts';
import { readAnswers } from './flags.ts';
import { missing } from './collect.ts';
import type { Written } from './next-steps.ts';
import { Refused, refuseWrong } from './refused.ts';
import type { Session } from './session.ts';
import { ChangedError, replaceFile } from './write-entry.ts';

/**
 * Asks for a correction of an entry, and writes it into the entry's file.
 *
 * @throws Refused where answers are missing or wrong, or there is nothing to correct; Cancelled where the person stops
 */
export async function beginCorrection({
  root,
  line,
  entries,
  setting,
  interviewer,
}: Session): Promise<{ written: Omit<Written, 'isWhole'>; files: string[] }> {
  const asked = line.flags.get('entry')?.[0];
  const key =
    asked ??
    (await interviewer?.pick({
      message: describeField(entryField, setting.languages[0]),
      choices: correctableEntries(setting),
    }));
  if (key === undefined) throw new Refused((_language, { lacking }) => lacking, missing(entryField));
  const isFigure = key.startsWith('figures/');
  const { answers: given, problems } = readAnswers(line, isFigure ? revisionFields : changeFields, setting.known);
  refuseWrong(problems);
  const plan = { collection: 'figures', offered: ['claims.asOf'], wordsMayWait: false } as const;
  const person = interviewer && { interviewer, questionnaire: new Questionnaire(interviewer, setting, plan, {}) };
  const corrected = await correctEntry(root, key, entries, { given, setting, ...(person && { person }) });
  try {
    replaceFile(corrected.file, corrected.before, corrected.after);
  } catch (error) {
    if (error instanceof ChangedError)
      throw new Refused((_language, { changedMeanwhile }) => changedMeanwhile(corrected.file));
    throw error;
  }
  const { collection, id, file } = corrected;
  return { written: { collection, id, isCorrection: true, texts: [] }, files: [file] };
}
