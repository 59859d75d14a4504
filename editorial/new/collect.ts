import type { Fault } from '../../src/model/fault.ts';
import { checkCampaign, checkFigure, checkPressRelease, type Report } from '../../src/model/entry-checks.ts';
import { factsCollections } from '../../src/model/schemas/collections.ts';
import { asTold, type Answers } from './answers.ts';
import { Questionnaire } from './ask.ts';
import { entryPlans, factFieldsOf, questionsOf, type EntryKind } from './entry-kinds.ts';
import { describeField } from './field-words.ts';
import { flagsOf } from './flags.ts';
import type { Field } from './form.ts';
import type { Interviewer } from './interviewer.ts';
import { mannerOf, type Setting } from './manners.ts';
import { inList, Refused, refuseWrong, type Told } from './refused.ts';

/**
 * The answers to all questions of a new entry: those given by flags, the rest from a person or, where
 * nobody is asked, by default. Words may be left to be written later, everything else is needed.
 *
 * @throws Refused with the names of all flags that are missing, or with what is wrong between the answers
 */
export async function collectEntry(
  kind: EntryKind,
  given: Answers,
  setting: Setting,
  interviewer: Interviewer | undefined,
): Promise<Answers> {
  const { collection } = entryPlans[kind];
  const answers: Answers = {};
  const questionnaire =
    interviewer && new Questionnaire(interviewer, setting, { ...entryPlans[kind], wordsMayWait: true }, answers);
  const lacking: Field[] = [];
  for (const field of questionsOf(kind)) {
    const { name } = field;
    if (name in given) answers[name] = given[name];
    else if (questionnaire) {
      const answer = questionnaire.isAsked(field, answers) ? await questionnaire.ask(field, answers) : undefined;
      if (answer !== undefined) answers[name] = answer;
    } else {
      const manner = mannerOf(collection, name);
      // Needed words are written down empty, for the gate to ask for them.
      const needed = manner?.isNeeded?.(answers) ? {} : undefined;
      const byDefault = manner?.byDefault?.(answers, setting) ?? needed ?? emptyList(field);
      if (byDefault !== undefined) answers[name] = byDefault;
      else if (!field.isOptional && field.form.kind !== 'localised') lacking.push(field);
    }
  }
  if (lacking.length > 0)
    throw new Refused((_language, { lacking: heading }) => heading, ...lacking.map((field) => missing(field)));
  // A person who has answered everything is told by the gate, and mends it in the file.
  if (!interviewer) refuseWrong(faultsBetween(kind, answers).map(asTold));
  return answers;
}

/** Records that may be added later; which entries are linked must be said, if only that none is. */
const emptyList = ({ form, schema, isOptional }: Field): unknown[] | undefined =>
  !isOptional && form.kind === 'list' && form.item.kind !== 'words' && schema.safeParse([]).success ? [] : undefined;

/** A flag that is missing, with what it is for; any of the others would do as well. */
export const missing = (field: Field, ...others: readonly Field[]): Told =>
  inList((language) => {
    const flags = [field, ...others].map((each) =>
      flagsOf(each)
        .map(({ name }) => `--${name}`)
        .join(', '),
    );
    return `${flags.join(' | ')}  ${describeField(field, language)}`;
  });

/** What the gate finds wrong between the fields of one entry, whatever words are still to be written. */
function faultsBetween(kind: EntryKind, answers: Answers): Fault[] {
  const { collection } = entryPlans[kind];
  const facts: Answers = {};
  for (const { name, form, isOptional } of factFieldsOf(kind)) {
    const answer = answers[name];
    if (answer === undefined && isOptional) continue;
    facts[name] = form.kind === 'localised' ? { kk: '…', ru: '…', ...(answer ?? {}) } : answer;
  }
  const faults: Fault[] = [];
  const at = (): { line: number; column: number } => ({ line: 1, column: 1 });
  const report: Report = ({ file }, _path, rule, parameters) => {
    faults.push({ file, ...at(), rule, parameters } as Fault);
  };
  const entry = { id: '', file: collection, at };
  const parsed = <C extends keyof typeof factsCollections>(of: C) => factsCollections[of].schema.safeParse(facts).data;
  const [figure, campaign, release] = [parsed('figures'), parsed('campaigns'), parsed('press-releases')];
  if (kind === 'figure' && figure) checkFigure({ ...entry, collection: 'figures', facts: figure }, report);
  if (kind === 'campaign' && campaign) checkCampaign({ ...entry, collection: 'campaigns', facts: campaign }, report);
  if (kind === 'press-release' && release)
    checkPressRelease({ ...entry, collection: 'press-releases', facts: release }, report);
  return faults;
}
