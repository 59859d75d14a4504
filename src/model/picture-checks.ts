import type { TextCollection } from './content.ts';
import type { AnyFactsEntry, Entries } from './entries.ts';
import type { Fault, FaultParameters, FaultRule, Position } from './fault.ts';
import { pictureStem } from './picture.ts';
import { nearest } from './schema-faults.ts';
import { factsFileName } from './schemas/collections.ts';
import type { PicturesFacts } from './schemas/picture.ts';
import type { ShownPicture } from './shown-picture.ts';

const start: Position = { line: 1, column: 1 };

/** Letters by which a text of a language is known. */
const scripts: Readonly<Record<string, RegExp>> = { Cyrl: /\p{Script=Cyrl}/gu, Latn: /\p{Script=Latn}/gu };

/** Words that any picture could be described by, alone or with a number. */
const emptyWords = /^(сурет|фото(сурет|графия)?|картинка|снимок|изображение|photo|image|picture|img|dsc)[\s_-]*\d*$/u;

/** A picture as one text of an entry shows it. */
interface Shown extends ShownPicture {
  readonly file: string;
  readonly locale: string;
}

/** What one entry has to do with pictures. */
interface EntryPictures {
  readonly collection: TextCollection;
  /** `undefined` where the facts could not be read. */
  readonly facts: (AnyFactsEntry & { facts: { pictures?: PicturesFacts } }) | undefined;
  /** Files in the folder, by name. */
  readonly files: ReadonlyMap<string, string>;
  readonly shown: readonly Shown[];
  /** Whether all its files could be read. */
  readonly isWhole: boolean;
}

/**
 * That the pictures of every entry lie in its folder, are declared in its facts and are shown by its
 * texts, and that each text says in its own language what is seen on them.
 */
export function checkPictures(entries: Entries): Fault[] {
  const faults: Fault[] = [];
  for (const entry of picturesByEntry(entries)) {
    faults.push(...checkFiles(entry));
    for (const picture of entry.shown) faults.push(...checkWords(picture));
    faults.push(...checkCopies(entry.shown));
  }
  return faults;
}

function picturesByEntry(entries: Entries): EntryPictures[] {
  const keyOf = ({ collection, id }: { collection: string; id: string }): string => `${collection}/${id}`;
  const broken = new Set(entries.broken?.map(keyOf));
  const facts = new Map(entries.facts.map((entry) => [keyOf(entry), entry]));
  const files = Map.groupBy(entries.pictures, keyOf);
  const texts = Map.groupBy(entries.texts, keyOf);
  return [...new Set([...facts.keys(), ...files.keys(), ...texts.keys()])].flatMap((key) => {
    const declaring = facts.get(key) as EntryPictures['facts'];
    const shown = (texts.get(key) ?? []).flatMap(({ text: { file, locale, pictures } }) =>
      pictures.map((picture) => ({ ...picture, file, locale })),
    );
    const inFolder = new Map(files.get(key)?.map(({ name, file }) => [name, file]));
    return shown.length > 0 || inFolder.size > 0 || declaring?.facts.pictures
      ? [
          {
            collection: key.split('/', 1)[0] as TextCollection,
            facts: declaring,
            files: inFolder,
            shown,
            isWhole: !broken.has(key),
          },
        ]
      : [];
  });
}

const fault = <R extends FaultRule>(
  file: string,
  { line, column }: Position,
  rule: R,
  parameters: FaultParameters[R],
): Fault => ({ file, line, column, rule, parameters }) as Fault;

function checkFiles({ collection, facts, files, shown, isWhole }: EntryPictures): Fault[] {
  const declared = Object.keys(facts?.facts.pictures ?? {});
  const known = [...files.keys(), ...declared];
  const shownNames = new Set(shown.map(({ name }) => name));
  const missing = (file: string, place: Position, name: string): Fault =>
    fault(file, place, 'picture-missing', { found: name, closest: nearest(name, [...files.keys()]) });
  const undeclared = (file: string, place: Position, name: string): Fault =>
    fault(file, place, 'picture-undeclared', { found: name, expected: factsFileName(collection) });

  const ofFacts = facts
    ? declared.flatMap((name) => {
        const isUnused = isWhole && !shownNames.has(name);
        if (files.has(name) && !isUnused) return [];
        const place = facts.at(['pictures', name], 'key');
        if (!files.has(name)) return [missing(facts.file, place, name)];
        return [fault(facts.file, place, 'picture-unused', { found: name })];
      })
    : [];
  const ofTexts = shown.flatMap((picture) => {
    if (!known.includes(picture.name)) return [missing(picture.file, picture, picture.name)];
    return facts && !declared.includes(picture.name) ? [undeclared(picture.file, picture, picture.name)] : [];
  });
  const ofFiles = [...files].flatMap(([name, file]) =>
    facts && !declared.includes(name) && !shownNames.has(name) ? [undeclared(file, start, name)] : [],
  );
  return [...ofFacts, ...ofTexts, ...ofFiles, ...checkTwins(files)];
}

/** What is published of a picture is called as it is, with another ending. */
function checkTwins(files: EntryPictures['files']): Fault[] {
  const names = [...files.keys()];
  return [...files].flatMap(([name, file], index) => {
    const other = names.slice(0, index).find((before) => pictureStem(before) === pictureStem(name));
    return other === undefined ? [] : [fault(file, start, 'picture-twin', { found: name, other })];
  });
}

/** That the words for those who don't see a picture are there, say something, and are of the text's language. */
function checkWords(picture: Shown): Fault[] {
  const { alt, name, locale, file } = picture;
  if (!/\p{L}/u.test(alt)) return [fault(file, picture, 'picture-alt', { found: name })];
  if (isName(alt, name)) return [fault(file, picture, 'picture-alt-name', { found: alt })];
  const own = scripts[new Intl.Locale(locale).maximize().script ?? ''];
  // Names keep their letters: «Nur City Run».
  const words = alt.replaceAll(/«[^»]*»/g, '');
  const ownLetters = (own && words.match(own)?.length) ?? 0;
  return own && (ownLetters === 0 || ownLetters * 2 < (words.match(/\p{L}/gu)?.length ?? 0))
    ? [fault(file, picture, 'picture-alt-language', { found: alt, locale })]
    : [];
}

/** Whether words only repeat what a file is called, or that it is a picture. */
function isName(alt: string, name: string): boolean {
  const plain = (text: string): string => text.toLowerCase().replaceAll(/[\s_-]+/g, ' ');
  return (
    [name, pictureStem(name)].some((called) => plain(called) === plain(alt)) ||
    /\.(jpe?g|png|webp|avif|heic|gif|svg)$/i.test(alt) ||
    emptyWords.test(alt.toLowerCase())
  );
}

/** No sentence is the same in two languages: one of them was copied and not translated. */
function checkCopies(shown: readonly Shown[]): Fault[] {
  return shown.flatMap((picture, index) => {
    const first = shown
      .slice(0, index)
      .find(({ name, alt, locale }) => name === picture.name && alt === picture.alt && locale !== picture.locale);
    return first && picture.alt.split(/\s+/).length >= 3
      ? [fault(picture.file, picture, 'picture-alt-copied', { found: picture.alt, other: first.file })]
      : [];
  });
}
