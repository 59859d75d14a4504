import { daysInMonth } from './edtf-date.ts';
import type { AnyFactsEntry, Entries, FactsEntry, TextEntry } from './entries.ts';
import type { Fault, FaultParameters, FaultRule, Position } from './fault.ts';
import { figureSubject } from './figure.ts';
import { isNumberLanguage, type NumberLanguage } from './number-words/language.ts';
import { readInSentence } from './number-words/read-in-sentence.ts';
import { readNumbers, type NumberMention } from './number-words/read-numbers.ts';
import { readQuantities } from './number-words/read-quantities.ts';
import { readUnit } from './number-words/read-unit.ts';
import type { Claim } from './schemas/figure.ts';
import { isMoney, type Unit } from './schemas/measure.ts';
import { numbersIn } from './passage-numbers.ts';
import { readsAsSpent } from './spending-words.ts';
import type { FigureCitation, PlainWords } from './text-markup.ts';

/** A figure as the checks of prose need it. */
interface CheckedFigure {
  readonly facts: FactsEntry<'figures'>['facts'];
  readonly unit: Unit | undefined;
}

type Note = <R extends FaultRule>(place: Position, rule: R, parameters: FaultParameters[R]) => void;

/**
 * Proves the words of all texts against the records: each cited number says what its figure says,
 * and no number that means something stands uncited.
 */
export function checkProse(entries: Entries): Fault[] {
  const faults: Fault[] = [];
  const units = new Map(
    entries.facts.flatMap((entry) => (entry.collection === 'measures' ? [[entry.id, entry.facts.unit] as const] : [])),
  );
  const figures = new Map(
    entries.facts.flatMap((entry): [string, CheckedFigure][] =>
      entry.collection === 'figures' ? [[entry.id, { facts: entry.facts, unit: units.get(entry.facts.measure) }]] : [],
    ),
  );
  const factsOf = new Map(entries.facts.map((entry) => [`${entry.collection}/${entry.id}`, entry]));
  for (const entry of entries.texts) {
    const { file, locale, citations } = entry.text;
    if (!isNumberLanguage(locale)) continue;
    const note: Note = (place, rule, parameters) => {
      faults.push({ file, line: place.line, column: place.column, rule, parameters } as Fault);
    };
    for (const citation of citations) {
      const figure = figures.get(citation.figure);
      if (figure) checkCitation(citation, figure, locale, note);
    }
    checkUncited(entry, locale, factsOf.get(`${entry.collection}/${entry.id}`), figures, note);
  }
  return faults;
}

/** That the words in brackets say the claim's value, qualifier and unit, and don't call a plan spent. */
function checkCitation(
  citation: FigureCitation,
  { facts, unit }: CheckedFigure,
  language: NumberLanguage,
  note: Note,
): void {
  const { figure, words, sentence } = citation;
  const claim = facts.claims.find(({ source }) => source === (citation.source ?? facts.printed));
  if (!claim || facts.withheld || words.trim() === '') return; // other rules say so
  const { value, qualifier } = claim;
  const expected = { figure, words, value, qualifier };
  const inSentence = readInSentence(citation, language);
  const read = { ...expected, words: inSentence.text };
  const [quantity, another] = readQuantities(words, language);
  const inUnit = (found: number): number =>
    quantity?.isShare === true && unit === 'percent' ? Number((found * 100).toFixed(6)) : found;
  if (!quantity || another) note(citation, 'citation-number', { ...expected, textLanguage: language });
  else if (inUnit(quantity.value) !== value)
    note(citation, 'citation-value', { ...expected, found: inUnit(quantity.value) });
  else if (inSentence.value === undefined) note(citation, 'citation-number', { ...read, textLanguage: language });
  else if (inSentence.value !== quantity.value) note(citation, 'citation-value', { ...read, found: inSentence.value });
  else if (quantity.qualifier !== qualifier)
    note(citation, 'citation-qualifier', { ...expected, found: quantity.qualifier, textLanguage: language });
  else if (inSentence.outside !== undefined && inSentence.outside !== qualifier)
    note(citation, 'citation-qualifier', { ...read, found: undefined, textLanguage: language });
  const said = inSentence.unit;
  if (said && unit && said !== unit)
    note(citation, 'citation-unit', { figure, words: inSentence.text, found: said, unit });
  if (isUnspentMoney(claim, unit) && readsAsSpent(citation, language))
    note(citation, 'citation-spent', { figure, status: claim.status, sentence });
}

const isUnspentMoney = ({ status }: Claim, unit: Unit | undefined): boolean =>
  unit !== undefined && isMoney(unit) && (status === 'planned' || status === 'announced' || status === 'allocated');

/** That every number is a figure, a date, a label or plain by the writer's word, and that the word was needed. */
function checkUncited(
  entry: TextEntry,
  language: NumberLanguage,
  facts: AnyFactsEntry | undefined,
  figures: ReadonlyMap<string, CheckedFigure>,
  note: Note,
): void {
  for (const passage of entry.text.passages) {
    const { text, placeOf } = passage;
    const mentions = numbersIn(passage, language);
    for (const [index, mention] of mentions.entries()) {
      const { kind, value, start, text: found } = mention;
      if (kind === 'quantity')
        note(placeOf(start), 'uncited-number', { found, figures: candidates(value, entry, facts, figures) });
      if (kind === 'day' && !isDay(mention, mentions[index - 1], mentions[index + 1], text))
        note(placeOf(start), 'no-such-day', { found: dayInWords(mention, text) });
    }
  }
  for (const plain of entry.text.plain)
    if (!holdsAmount(plain, language)) note(plain, 'plain-idle', { words: plain.words });
    else if (moneyOf(plain, language)) note(plain, 'plain-money', { words: plain.words });
}

/** Whether plain words hold an amount where they stand: «2000 мячей», but neither «2019 год» nor «5 мая». */
function holdsAmount({ before, words, after }: PlainWords, language: NumberLanguage): boolean {
  const [from, to] = [before.length, before.length + words.length];
  return readNumbers(`${before}${words}${after}`, language).some(
    ({ kind, start, end }) => kind === 'quantity' && start < to && end > from,
  );
}

/** Whether plain words, or those right beside them, name a currency or a percentage: that has a source or it is nothing. */
function moneyOf(plain: PlainWords, language: NumberLanguage): boolean {
  const unit = readInSentence(plain, language).unit ?? readUnit(plain.words, language);
  return unit !== undefined && unit !== 'people';
}

/** Whether the day is in the calendar; 29 February also of the year that stands beside it. */
function isDay(
  { month = 0, value, start, end }: NumberMention,
  before: NumberMention | undefined,
  after: NumberMention | undefined,
  text: string,
): boolean {
  const joins = (gap: string): boolean => /^[.-]$|^\s\p{L}+\s?$/u.test(gap);
  const year =
    after?.kind === 'year' && joins(text.slice(end, after.start))
      ? after.value
      : before?.kind === 'year' && joins(text.slice(before.end, start))
        ? before.value
        : 2000;
  return value >= 1 && month <= 12 && value <= daysInMonth(year, month);
}

/** A day as it stands in a text, with its month. */
const dayInWords = ({ start, end }: NumberMention, text: string): string =>
  text.slice(start, end) + (/^\s?\p{L}+/u.exec(text.slice(end))?.[0] ?? '');

/** Figures with the value: those about what the entry is about, or else any. */
function candidates(
  value: number,
  { collection, id }: TextEntry,
  facts: AnyFactsEntry | undefined,
  figures: ReadonlyMap<string, CheckedFigure>,
): string[] {
  const about = new Set([`${collection === 'campaigns' ? 'campaign' : 'institution'}/${id}`]);
  if (facts?.collection === 'press-releases') {
    about.add(`campaign/${facts.facts.campaign}`);
    for (const institution of facts.facts.institutions) about.add(`institution/${institution}`);
  }
  const same = [...figures].filter(
    ([, { facts: figure, unit }]) =>
      !figure.withheld &&
      figure.claims.some((claim) => claim.value === value || (unit === 'percent' && claim.value === value * 100)),
  );
  const near = same.filter(([, figure]) => {
    const { kind, id: subject } = figureSubject(figure.facts);
    return about.has(`${kind}/${subject}`);
  });
  return (near.length > 0 ? near : same).map(([figure]) => figure);
}
