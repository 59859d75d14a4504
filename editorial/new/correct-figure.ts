import { formatQualifiedNumber } from '../../src/i18n/format.ts';
import { claimsDisagree } from '../../src/model/figure.ts';
import type { FactsEntry } from '../../src/model/entries.ts';
import { sayTheSame, stateNow, type PublishedState } from '../../src/model/ledger.ts';
import type { Claim, FigureFacts } from '../../src/model/schemas/figure.ts';
import type { Localised } from '../../src/model/schemas/text.ts';
import type { MessageLanguage } from '../rule.ts';
import type { Answers } from './answers.ts';
import type { Questionnaire } from './ask.ts';
import { missing } from './collect.ts';
import { becauseField, claimField, dateField, printedBecauseField, printedField } from './correction-fields.ts';
import { fieldsOf, type Field } from './form.ts';
import type { Interviewer } from './interviewer.ts';
import type { Choice } from './known-entries.ts';
import type { Setting } from './manners.ts';
import { optionLabel } from './option-labels.ts';
import { Refused } from './refused.ts';
import { words } from './words.ts';

/** What a figure's correction is answered with. */
export interface Conversation {
  readonly given: Answers;
  readonly setting: Setting;
  /** Both or none: without them nobody is asked. */
  readonly person?: { readonly interviewer: Interviewer; readonly questionnaire: Questionnaire };
}

/** What changes of a figure's claims. */
interface Change {
  readonly printed?: string;
  readonly claim?: Claim;
}

/**
 * What a figure says once it is corrected: the claim that is printed from now on, and a revision that
 * keeps what was published, word for word.
 *
 * @param last the figure's last line in the ledger
 * @throws Refused with the names of all flags that are missing
 */
export async function correctFigure(
  { id, facts }: FactsEntry<'figures'>,
  last: PublishedState,
  { given, setting, person }: Conversation,
): Promise<FigureFacts> {
  // An editor may have changed the claims by hand before; then only the record of it is missing.
  const isChanged = !sayTheSame(stateNow({ ...facts, id }, last.unit), last);
  const isTold = 'printed' in given || 'claim' in given;
  const change = isTold || isChanged ? (given as Change) : person ? await askChange(facts, last, setting, person) : {};
  const { claim, printed = claim?.source ?? facts.printed } = change;
  const claims = claim ? withClaim(facts.claims, claim) : facts.claims;

  const lacking: Field[] = [];
  const wordsFor = async (field: Field): Promise<Localised> => {
    const answer =
      given[field.name] ??
      (await person?.questionnaire.ask({ ...field, isOptional: false }, {}, `corrections.${field.name}`));
    const { kk, ru } = (answer ?? {}) as Partial<Localised>;
    if (kk === undefined || ru === undefined) lacking.push(field);
    return { kk: kk ?? '', ru: ru ?? '' };
  };
  const day = given[dateField.name] ?? (await person?.questionnaire.ask(dateField, {}, 'corrections.date'));
  const date = typeof day === 'string' ? day : setting.today;
  const because = await wordsFor(becauseField);
  const isChoiceNew = printed !== facts.printed || !facts.because;
  const needsChoice = printedBecauseField.name in given || (claimsDisagree(claims) && isChoiceNew);
  const choice = needsChoice ? await wordsFor(printedBecauseField) : facts.because;
  const needsChange = !isTold && !isChanged && !person;
  if (needsChange || lacking.length > 0)
    throw new Refused(
      (_language, { lacking: heading }) => heading,
      ...(needsChange ? [missing(printedField, claimField)] : []),
      ...lacking.map((field) => missing(field)),
    );

  const { value, qualifier, status, source } = last;
  const revision = { date, was: { value, qualifier, status, source }, because };
  return {
    ...facts,
    claims,
    printed,
    ...(choice && { because: choice }),
    revisions: [...(facts.revisions ?? []), revision],
  };
}

/** The claims with one more, or with the one of the same source in its place. */
const withClaim = (claims: readonly Claim[], claim: Claim): Claim[] =>
  claims.some(({ source }) => source === claim.source)
    ? claims.map((other) => (other.source === claim.source ? { ...other, ...claim } : other))
    : [...claims, claim];

const sameSource = ' same';
const otherSource = ' other';

type Said = Pick<Claim, 'value' | 'qualifier' | 'status' | 'source'>;

/** A claim as the site prints it; where the site does not speak the language, as its file does. */
function describeClaim({ value, qualifier, status, source }: Said, language: MessageLanguage): string {
  const label = optionLabel('figures', 'status', status, language);
  const said = label
    ? `${formatQualifiedNumber(value, qualifier, language)}, ${label}`
    : `${qualifier} ${value}, ${status}`;
  return `${said} · ${source}`;
}

async function askChange(
  { claims, printed }: FigureFacts,
  last: PublishedState,
  { languages: [language] }: Setting,
  { interviewer, questionnaire }: NonNullable<Conversation['person']>,
): Promise<Change> {
  const own = words[language];
  const told = (claim: Said): string => describeClaim(claim, language);
  const others = claims.filter(({ source }) => source !== printed);
  const chosen = await interviewer.choose({
    message: `${own.whatToPrint} ${own.printedNow(told(last))}`,
    choices: [
      ...others.map((claim): Choice => ({ value: claim.source, label: told(claim) })),
      { value: sameSource, label: own.sameSource },
      { value: otherSource, label: own.otherSource },
    ],
  });
  if (chosen !== sameSource && chosen !== otherSource) return { printed: chosen };
  const known = chosen === sameSource ? { source: printed } : {};
  const claim = await questionnaire.askRecord(fieldsOf(claimField.schema), 'claims', known);
  return { claim: claim as unknown as Claim };
}
