import { existsSync } from 'node:fs';
import path from 'node:path';
import type { FactsCollection } from '../../src/model/content.ts';
import { factsCollections, factsFileName } from '../../src/model/schemas/collections.ts';
import { isReservedId } from '../../src/routing/paths.ts';
import { rewriter } from '../../src/search/analysis/letters.ts';
import type { Answers } from './answers.ts';
import type { EntryKind } from './entry-kinds.ts';
import type { KnownEntries } from './known-entries.ts';

/** Kazakh and Russian letters as the ids of this site spell them: marafon-dobryh-del, taza-qazaqstan, nur-talgar. */
const toLatin = rewriter(
  'а=a ә=a б=b в=v г=g ғ=g д=d е=e ё=yo ж=zh з=z и=i й=y к=k қ=q л=l м=m н=n ң=n о=o ө=o п=p р=r с=s т=t ' +
    'у=u ұ=u ү=u ф=f х=h һ=h ц=ts ч=ch ш=sh щ=shch ъ= ы=y і=i ь= э=e ю=yu я=ya',
);

/** The words of a name in the letters of ids. */
const wordsOf = (name: string): string[] =>
  toLatin(name.toLowerCase().normalize('NFC'))
    .normalize('NFD')
    .replace(/[\p{M}'’ʼ]/gu, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');

const longestName = 40;

/** An id made of a name, as much of it as an address can bear, with the year if the name has none. */
export function idFromName(name: string, year?: string): string {
  const words: string[] = [];
  for (const word of wordsOf(name)) {
    if ([...words, word].join('-').length > longestName) break;
    words.push(word);
  }
  if (year !== undefined && !words.includes(year)) words.push(year);
  return words.join('-');
}

/** The part of an address that names its site: `kursiv` of `https://www.kursiv.kz/news`. */
function siteName(url: string): string {
  const labels = new URL(url).hostname.replace(/^www\./, '').split('.');
  const isShared = ['com', 'org', 'gov', 'edu', 'net'].includes(labels.at(-2) ?? '') && labels.length > 2;
  return labels.at(isShared ? -3 : -2) ?? labels[0] ?? '';
}

const text = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? `${value}` : '');
const yearOf = (date: unknown): string | undefined => /^\d{4}/.exec(text(date))?.[0];

/** Ids for an entry by what was answered so far, the best first; none where nothing names it yet. */
export function proposeIds(kind: EntryKind, answers: Answers, known: KnownEntries): readonly string[] {
  return candidates(kind, answers, known).filter((id) => id !== '');
}

function candidates(kind: EntryKind, answers: Answers, known: KnownEntries): string[] {
  switch (kind) {
    case 'press-release': {
      const title = originalTitle(answers);
      return title === '' ? [] : [idFromName(title, yearOf(answers['date']))];
    }
    case 'institution':
      return [idFromName(originalTitle(answers))];
    case 'campaign':
      return [[text(answers['series']), text(answers['year'])].filter((part) => part !== '').join('-')];
    case 'figure': {
      const measure = text(answers['measure']);
      const [subject] = Object.values((answers['subject'] ?? {}) as Readonly<Record<string, string>>);
      if (subject === undefined) return [measure];
      const year = known.find('campaigns', subject)?.facts.year;
      return [...(year === undefined ? [] : [`${measure}-${year}`]), `${measure}-${subject}`];
    }
    case 'source': {
      const url = text(answers['url']);
      const name = URL.canParse(url) ? siteName(url) : text(answers['publisher']) || text(answers['title']);
      return name === '' ? [] : [idFromName(name, yearOf(answers['published']))];
    }
  }
}

function originalTitle({ title, original }: Answers): string {
  const titles = (title ?? {}) as Answers;
  return text(titles[text(original)]) || text(titles['kk']) || text(titles['ru']);
}

/** Where an entry lies: its folder, or its file. Relative to the content folder. */
export const placeOfEntry = (collection: FactsCollection, id: string): string =>
  factsCollections[collection].layout === 'folder' ? `${collection}/${id}` : `${collection}/${id}.yaml`;

/** Where the facts of an entry lie, relative to the content folder. */
export const factsPlace = (collection: FactsCollection, id: string): string =>
  factsCollections[collection].layout === 'folder'
    ? `${collection}/${id}/${factsFileName(collection)}`
    : placeOfEntry(collection, id);

export const exists = (root: string, collection: FactsCollection, id: string): boolean =>
  existsSync(path.join(root, placeOfEntry(collection, id)));

/** Whether an id can be given to a new entry of the collection under `root`. */
const isFree = (root: string, collection: FactsCollection, id: string): boolean =>
  !exists(root, collection, id) && !isReservedId(collection, id);

/** The first id that is free; if none is, the first with a number behind it. */
export function firstFree(root: string, collection: FactsCollection, ids: readonly string[]): string {
  const [best = ''] = ids;
  if (best === '') return '';
  let id = ids.find((candidate) => isFree(root, collection, candidate));
  for (let number = 2; id === undefined; number += 1)
    if (isFree(root, collection, `${best}-${number}`)) id = `${best}-${number}`;
  return id;
}
