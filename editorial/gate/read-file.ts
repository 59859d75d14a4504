import type { FactsCollection, TextCollection } from '../../src/model/content.ts';
import type { AnyFactsEntry, TextEntry } from '../../src/model/entries.ts';
import type { Fault, Locate } from '../../src/model/fault.ts';
import { splitText } from '../../src/model/front-matter.ts';
import { isNumberLanguage } from '../../src/model/number-words/language.ts';
import type { NumberMention } from '../../src/model/number-words/read-numbers.ts';
import { ParserLimitError } from '../../src/model/parser-limits.ts';
import { numbersIn, withNumbers } from '../../src/model/passage-numbers.ts';
import { checkSchema } from '../../src/model/schema-faults.ts';
import { factsCollections } from '../../src/model/schemas/collections.ts';
import { textSchema } from '../../src/model/schemas/text.ts';
import { readBody, wholePassage, type BodyMarkup, type Passage } from '../../src/model/text-markup.ts';
import { checkTypography } from '../../src/model/typography.ts';
import { readYaml } from '../../src/model/yaml-file.ts';
import type { FileProse } from './file-prose.ts';
import { checkLikeAstro } from './like-astro.ts';

/** Whose file it is, and its name as in faults. */
interface Place<Collection> {
  readonly collection: Collection;
  readonly id: string;
  readonly file: string;
}

/** What a file says, and what is wrong with it by itself. */
export interface FileReading<Entry> {
  /** Nothing where faults keep it from being read. */
  readonly entry: Entry | undefined;
  /** The words of this site's own. */
  readonly prose: readonly FileProse[];
  readonly faults: readonly Fault[];
}

/** How the file of one entry is read, and how what it says is kept from build to build. */
export interface EntryFile<Entry, Kept> {
  readonly place: Place<FactsCollection | TextCollection>;
  readonly read: (source: string) => FileReading<Entry>;
  /** Plain values: an entry without the ways back to its file. */
  readonly toKept: (entry: Entry) => Kept;
  /** @param again reads the entry anew; only who asks for a place in the file needs that */
  readonly fromKept: (kept: Kept, again: () => Entry) => Entry;
}

/** The facts of an entry, where they obey their schema. */
export function toFactsEntry(
  place: Place<FactsCollection>,
  data: unknown,
  at: Locate,
): { entry: AnyFactsEntry | undefined; faults: Fault[] } {
  const { facts, faults } = checkSchema(factsCollections[place.collection].schema, data, place.file, at);
  return { entry: facts && ({ ...place, facts, at } as AnyFactsEntry), faults };
}

export function factsFile(place: Place<FactsCollection>): EntryFile<AnyFactsEntry, AnyFactsEntry['facts']> {
  const { collection, id, file } = place;
  return {
    place,
    read: (source) => {
      const yaml = readYaml(source, file);
      const prose = { file, entry: `${collection}/${id}`, source, firstLine: 1, runs: yaml.proseIn(undefined) };
      const { entry, faults } =
        yaml.faults.length > 0 ? { faults: yaml.faults } : toFactsEntry(place, yaml.data, yaml.at);
      return { entry, prose: [prose], faults: [...checkTypography(prose), ...faults] };
    },
    toKept: ({ facts }) => facts,
    fromKept: (facts, again) => ({ ...place, facts, at: (...where) => again().at(...where) }) as AnyFactsEntry,
  };
}

/** What is known of a body that can't be parsed. */
const nothingRead: BodyMarkup = {
  citations: [],
  plain: [],
  passages: [],
  pictures: [],
  outline: { headings: [], links: [] },
  forbidden: [],
  proseIn: () => [],
};

/** What a text says, without the ways back to its file, and with the numbers of its passages. */
type KeptText = Omit<TextEntry['text'], 'at' | 'passages'> & {
  readonly passages: readonly (Omit<Passage, 'placeOf'> & { readonly numbers: readonly NumberMention[] | undefined })[];
};

export function textFile(
  place: Place<TextCollection>,
  locale: string,
  format: 'md' | 'mdx',
): EntryFile<TextEntry, KeptText> {
  const { collection, id } = place;
  return {
    place,
    read: (source) => readText(place, locale, format, source),
    toKept: ({ text: { at: _, passages, ...text } }) => ({
      ...text,
      passages: passages.map((passage) => ({
        text: passage.text,
        leftOut: passage.leftOut,
        numbers: isNumberLanguage(locale) ? numbersIn(passage, locale) : undefined,
      })),
    }),
    fromKept: ({ passages, ...text }, again) => ({
      collection,
      id,
      text: {
        ...text,
        passages: passages.map(({ numbers, ...words }, index) => {
          const placeOf: Passage['placeOf'] = (offset) => {
            const passage = again().text.passages[index];
            if (!passage) throw new Error(`${text.file} is not read as it was before.`);
            return passage.placeOf(offset);
          };
          return withNumbers({ ...words, placeOf }, numbers);
        }),
        at: (...where) => again().text.at(...where),
      },
    }),
  };
}

function readText(
  { collection, id, file }: Place<TextCollection>,
  locale: string,
  format: 'md' | 'mdx',
  source: string,
): FileReading<TextEntry> {
  const split = splitText(source);
  if (typeof split === 'string') {
    const faults: Fault[] = [{ file, line: 1, column: 1, rule: split, parameters: {} }];
    return { entry: undefined, prose: [], faults };
  }
  const { frontMatter, body, bodyLine } = split;
  const yaml = readYaml(frontMatter, file, 2);
  const { facts: fields, faults: inFields } =
    yaml.faults.length > 0
      ? { facts: undefined, faults: yaml.faults }
      : checkSchema(textSchema, yaml.data, file, yaml.at);
  const { markup, faults: inBody } = readMarkup(body, format, bodyLine, file);
  const entry = `${collection}/${id}`;
  const prose = [
    { file, entry, source: frontMatter, firstLine: 2, runs: yaml.proseIn(locale) },
    { file, entry, source: body, firstLine: bodyLine, runs: markup.proseIn(locale) },
  ];
  // However many they are: a call takes no more than some hundred thousand arguments, a list any number.
  const faults: readonly Fault[] = [
    ...inFields,
    ...(fields ? checkLikeAstro(source, frontMatter, yaml) : []),
    ...(body.trim() === '' ? [emptyBody(source, file)] : []),
    ...inBody,
    ...prose.flatMap(checkTypography),
    ...markup.citations.flatMap(({ figure, words, line, column }): Fault[] =>
      words.trim() === '' ? [{ file, line, column, rule: 'citation-words', parameters: { figure } }] : [],
    ),
    ...markup.forbidden.map(({ found, rule, ...at }): Fault => ({ file, ...at, rule, parameters: { found } })),
  ];
  if (!fields) return { entry: undefined, prose, faults };
  const { citations, plain, pictures, outline } = markup;
  const head = (['title', 'summary'] as const).map((field) => wholePassage(fields[field], yaml.at([field])));
  const passages = [...head, ...markup.passages];
  const text = { ...fields, locale, file, citations, plain, passages, pictures, outline, at: yaml.at };
  return { entry: { collection, id, text }, prose, faults };
}

/** In the last line that says something: it closes the front matter. */
const emptyBody = (source: string, file: string): Fault => ({
  file,
  line: source.trimEnd().split('\n').length,
  column: 1,
  rule: 'empty-body',
  parameters: {},
});

function readMarkup(
  body: string,
  format: 'md' | 'mdx',
  firstLine: number,
  file: string,
): { markup: BodyMarkup; faults: readonly Fault[] } {
  try {
    return { markup: readBody(body, format, firstLine), faults: [] };
  } catch (error) {
    if (error instanceof ParserLimitError) return { markup: nothingRead, faults: [{ file, ...error.fault }] };
    // Sätteri puts the place within the body in front of its message: `3:7: Unexpected …`.
    const message = error instanceof Error ? error.message : String(error);
    const [, line = '1', column = '1', detail = message] = /^(\d+):(\d+): (.*)$/s.exec(message) ?? [];
    const place = { line: Number(line) + firstLine - 1, column: Number(column) };
    const parameters = { detail: detail.replace(/ \(\d+:\d+\)/g, '') };
    return { markup: nothingRead, faults: [{ file, ...place, rule: 'markdown-syntax', parameters }] };
  }
}
