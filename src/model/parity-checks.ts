import type { Entries } from './entries.ts';
import type { Fault, Position } from './fault.ts';
import type { Text } from './content.ts';
import type { Localised } from './schemas/text.ts';
import { isNumberLanguage, type NumberLanguage } from './number-words/language.ts';
import { readNumbers, type NumberMention } from './number-words/read-numbers.ts';
import { numbersIn } from './passage-numbers.ts';

/** Something that both texts of an entry must say, under a name that doesn't depend on the language. */
interface Said {
  /** As an editor writes it under `onlyHere`, and reads it in a message. */
  readonly name: string;
  /** Looked up only where it is told of: a text that was read by an earlier build is read anew for it. */
  readonly place: () => Position;
}

/** A number by what it means, whatever its spelling: `6` for «алты» and «шесть», `04-23` for a day. */
export function nameOf({ kind, value, month, text }: NumberMention): string | undefined {
  switch (kind) {
    case 'pronoun':
      return undefined; // as often an article as a number
    case 'day':
      return `${String(month).padStart(2, '0')}-${String(value).padStart(2, '0')}`;
    case 'label':
    case 'ordinal': {
      // «5-сынып» is «пятый класс»; and «алғашқы», «первый», «третий» come and go with the style.
      const isPlace = kind === 'ordinal' || /\p{L}/u.test(text);
      return isPlace && value <= 3 ? undefined : `№ ${value}`;
    }
    default:
      return inFractions(value);
  }
}

/** A third as 1/3, since no decimal says it. */
function inFractions(value: number): string {
  const decimal = String(value);
  if (decimal.length <= 6 || value >= 1) return decimal;
  const denominator = Array.from({ length: 99 }, (_, index) => index + 2).find(
    (whole) => Math.abs(value * whole - Math.round(value * whole)) < 1e-9,
  );
  return denominator === undefined ? decimal : `${Math.round(value * denominator)}/${denominator}`;
}

/** @param printed the source of each figure's printed claim; naming it says nothing new */
function saidIn(text: Text, language: NumberLanguage, printed: ReadonlyMap<string, string>): ReadonlyMap<string, Said> {
  const said = new Map<string, Said>();
  const add = (name: string | undefined, place: () => Position): void => {
    if (name !== undefined && !said.has(name)) said.set(name, { name, place });
  };
  for (const citation of text.citations) {
    const { figure, source } = citation;
    const isPrinted = source === undefined || source === printed.get(figure);
    add(isPrinted ? figure : `${figure} source=${source}`, () => citation);
  }
  for (const picture of text.pictures) add(picture.name, () => picture);
  for (const plain of text.plain)
    for (const mention of readNumbers(plain.words, language)) add(nameOf(mention), () => plain);
  for (const passage of text.passages)
    for (const mention of numbersIn(passage, language)) add(nameOf(mention), () => passage.placeOf(mention.start));
  return said;
}

/** One text of an entry, with what it says. */
interface ReadText {
  readonly text: Text;
  readonly said: ReadonlyMap<string, Said>;
}

/**
 * That the texts of one entry cite the same figures with the same claims and name the same numbers
 * and dates. What one text alone says must be named under its `onlyHere`, with the reason.
 *
 * @param faulty files that have other faults; what they say is not compared yet
 */
export function checkParity(entries: Entries, faulty: ReadonlySet<string>): Fault[] {
  const byEntry = new Map<string, ReadText[]>();
  const printed = new Map(
    entries.facts.flatMap((entry) =>
      entry.collection === 'figures' ? [[entry.id, entry.facts.printed] as const] : [],
    ),
  );
  for (const { collection, id, text } of entries.texts) {
    if (!isNumberLanguage(text.locale)) continue;
    const key = `${collection}/${id}`;
    byEntry.set(key, [...(byEntry.get(key) ?? []), { text, said: saidIn(text, text.locale, printed) }]);
  }
  return [...byEntry.values()]
    .filter((texts) => !texts.some(({ text }) => faulty.has(text.file)))
    .flatMap((texts) => texts.flatMap((own) => compare(own, texts)));
}

function compare({ text, said }: ReadText, texts: readonly ReadText[]): Fault[] {
  const { file, onlyHere = [] } = text;
  const lacking = (name: string): Text | undefined => texts.find((other) => !other.said.has(name))?.text;
  const differences = [...said.values()].flatMap(({ name, place }): Fault[] => {
    const other = onlyHere.some(({ what }) => what === name) ? undefined : lacking(name);
    if (!other) return [];
    const { line, column } = place();
    return [{ file, line, column, rule: 'parity', parameters: { found: name, other: other.file } }];
  });
  const idle = onlyHere.flatMap(({ what }, index): Fault[] =>
    said.has(what) && lacking(what) && onlyHere.findIndex((other) => other.what === what) === index
      ? []
      : [{ file, ...text.at(['onlyHere', index, 'what']), rule: 'waiver-idle', parameters: { what } }],
  );
  return [...differences, ...idle];
}

/** That localised words of a record name the same numbers and dates in each language. */
export function checkLocalisedParity(entries: Entries): Fault[] {
  const faults: Fault[] = [];
  for (const { facts, file, at } of entries.facts)
    visitLocalised(facts, [], (words, path) => {
      const said = Object.entries(words).flatMap(([language, text]) =>
        isNumberLanguage(language)
          ? [{ language, names: new Set(readNumbers(text, language).flatMap((mention) => nameOf(mention) ?? [])) }]
          : [],
      );
      for (const { language, names } of said)
        for (const name of names) {
          const other = said.find((another) => !another.names.has(name))?.language;
          if (other !== undefined)
            faults.push({
              file,
              ...at([...path, language]),
              rule: 'localised-parity',
              parameters: { found: name, language, other },
            });
        }
    });
  return faults;
}

/** Visits all words that a record has in several languages, however deep. */
function visitLocalised(
  value: unknown,
  path: readonly PropertyKey[],
  visit: (words: Localised, path: readonly PropertyKey[]) => void,
): void {
  if (Array.isArray(value))
    value.forEach((item, index) => {
      visitLocalised(item, [...path, index], visit);
    });
  else if (typeof value === 'object' && value !== null) {
    if ('kk' in value && 'ru' in value) visit(value as Localised, path);
    else for (const [key, inner] of Object.entries(value)) visitLocalised(inner, [...path, key], visit);
  }
}
