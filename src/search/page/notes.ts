import type { Answer } from '../query/find.ts';
import { link } from './elements.ts';
import { toSearch } from './trail.ts';
import { fill, type Messages } from './words.ts';

/** A remark on an answer: words and links. */
export type Note = (Node | string)[];

/** What must be said of an answer: words that were mended or left out, words that stand apart, other spellings. */
export function toNotes({ hits, dropped, corrected, isPartial, spellings }: Answer, messages: Messages): Note[] {
  const notes: Note[] = corrected.map(({ written, nearest }) => [fill(messages.corrected, written, nearest)]);
  if (hits.length === 0) notes.push([messages.tips]);
  else if (dropped.length > 0)
    notes.push([fill(dropped.length > 1 ? messages.droppedWords : messages.droppedWord, dropped.join('», «'))]);
  if (isPartial) notes.push([messages.partial]);
  if (spellings.length > 0)
    notes.push([
      messages.spellings,
      ...spellings.flatMap((query, at) => [at ? ', ' : ' ', link(toSearch([['q', query]]), query)]),
    ]);
  return notes;
}
