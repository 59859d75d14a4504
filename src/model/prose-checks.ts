import type { AnyFactsEntry, Entries, FactsEntry, TextEntry } from './entries.ts';
import type { Fault, FaultParameters, FaultRule, Position } from './fault.ts';
import { figureSubject } from './figure.ts';
import { isNumberLanguage, type NumberLanguage } from './number-words/language.ts';
import { readNumbers } from './number-words/read-numbers.ts';
import { readQuantities } from './number-words/read-quantities.ts';
import { readUnit } from './number-words/read-unit.ts';
import type { Claim } from './schemas/figure.ts';
import type { Unit } from './schemas/measure.ts';
import { readsAsSpent } from './spending-words.ts';
import type { FigureCitation } from './text-markup.ts';

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
  const [quantity, another] = readQuantities(words, language);
  if (!quantity || another) note(citation, 'citation-number', { ...expected, textLanguage: language });
  else if (quantity.value !== value) note(citation, 'citation-value', { ...expected, found: quantity.value });
  else if (quantity.qualifier !== qualifier)
    note(citation, 'citation-qualifier', { ...expected, found: quantity.qualifier, textLanguage: language });
  const said = readUnit(words, language);
  if (said && unit && said !== unit) note(citation, 'citation-unit', { figure, words, found: said, unit });
  if (isUnspentMoney(claim, unit) && readsAsSpent(sentence, language))
    note(citation, 'citation-spent', { figure, status: claim.status, sentence });
}

const isUnspentMoney = ({ status }: Claim, unit: Unit | undefined): boolean =>
  (unit === 'KZT' || unit === 'USD') && (status === 'planned' || status === 'announced' || status === 'allocated');

/** That every number is a figure, a date, a label or plain by the writer's word, and that the word was needed. */
function checkUncited(
  entry: TextEntry,
  language: NumberLanguage,
  facts: AnyFactsEntry | undefined,
  figures: ReadonlyMap<string, CheckedFigure>,
  note: Note,
): void {
  for (const { text, placeOf } of entry.text.passages)
    for (const { kind, value, start, text: found } of readNumbers(text, language))
      if (kind === 'quantity')
        note(placeOf(start), 'uncited-number', { found, figures: candidates(value, entry, facts, figures) });
  for (const plain of entry.text.plain)
    if (!readNumbers(plain.words, language).some(({ kind }) => kind === 'quantity'))
      note(plain, 'plain-idle', { words: plain.words });
}

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
    ([, figure]) => !figure.facts.withheld && figure.facts.claims.some((claim) => claim.value === value),
  );
  const near = same.filter(([, figure]) => {
    const { kind, id: subject } = figureSubject(figure.facts);
    return about.has(`${kind}/${subject}`);
  });
  return (near.length > 0 ? near : same).map(([figure]) => figure);
}
