import { analyse, hasNumber, loadNumbers, type Word } from '../analysis/analyse.ts';
import { grammarOf, loadGrammar } from '../analysis/grammar.ts';
import { beginningsOf, seal, termsOfWord } from '../analysis/terms.ts';
import type { Engine, Hit } from './engine.ts';

export interface Answer {
  /** Best first. */
  readonly hits: readonly Hit[];
  /** The reader's words that stand nowhere and were left out. */
  readonly dropped: readonly string[];
  /** Words that stand nowhere, with the spelling that was searched instead. */
  readonly corrected: readonly { readonly written: string; readonly nearest: string }[];
  /** Whole queries with other near spellings. */
  readonly spellings: readonly string[];
  /** No page has all the words; these have most of them. */
  readonly isPartial: boolean;
  /** Does a word of a page, as written, answer the query? */
  readonly marks: (word: Word, text: string) => boolean;
}

/** What stands in the index of a word of the query: its terms, any of which will do. */
interface Asked {
  readonly terms: readonly string[];
  /** How many pages have any of them. */
  readonly pages: number;
}

const longest = 200;
/** More readings than this of one query are not worth the reader's time. */
const mostReadings = 16;

const otherLanguages: Readonly<Record<string, string>> = { kk: 'ru', ru: 'kk' };

/**
 * Answers a reader's query: pages that have every word in any of its forms; failing that, pages
 * where the last word begins a longer one, where a misspelt word is mended, or that have most words.
 *
 * @param options.typing the reader has not finished the last word: pages where it begins a longer word follow
 */
export async function find(engine: Engine, query: string, { typing = false } = {}): Promise<Answer> {
  const text = query.slice(0, longest);
  await loadGrammar(engine.language);
  // A Kazakh word keeps its own grammar in any language.
  if (/[әғқңөұүһі]/i.test(text)) await loadGrammar('kk');
  if (hasNumber(text, engine.language)) await loadNumbers();
  const words = wordsOf(text, engine.language);
  const last = words.at(-1);
  const asked: Asked[] = [];
  const dropped: string[] = [];
  const corrected: { written: string; nearest: string }[] = [];
  const spellings: string[] = [];

  for (const word of words) {
    const written = text.slice(word.start, word.end);
    const isTyped = typing && word === last;
    const found =
      (await living(engine, word.terms)) ??
      (await beginning(engine, written, isTyped)) ??
      (isTyped ? await withoutEnd(engine, written) : undefined) ??
      (await living(engine, termsWithoutLastEnding(written, engine.language))) ??
      (await living(engine, await termsElsewhere(written, engine.language)));
    if (found) {
      asked.push(found);
      continue;
    }
    const [{ nearest }, vocabulary] = await Promise.all([import('./spelling.ts'), engine.vocabulary()]);
    const [best, ...others] = nearest(written, engine.language, vocabulary);
    if (!best) {
      dropped.push(written);
      continue;
    }
    const mended = await living(engine, [best.term + seal]);
    if (mended) asked.push(mended);
    corrected.push({ written, nearest: best.written });
    spellings.push(...others.map((other) => text.slice(0, word.start) + other.written + text.slice(word.end)));
  }

  const { hits, isPartial } = await pagesWith(engine, asked);
  const known = new Set(hits.map(({ id }) => id));
  // While a word is typed, pages where it begins a longer one follow those that have it whole.
  const longer = typing && last ? await beginning(engine, text.slice(last.start, last.end), true) : undefined;
  const begun = longer
    ? (await pagesWithAll(engine, [...asked.slice(0, -1), longer])).filter(({ id }) => !known.has(id))
    : [];

  const wanted = [...asked, ...(longer ? [longer] : [])].flatMap(({ terms }) => terms);
  return {
    hits: [...hits, ...begun],
    dropped,
    corrected,
    spellings,
    isPartial,
    marks: ({ terms }) =>
      terms.some((term) => wanted.some((one) => (one.endsWith(seal) ? one === term : term.startsWith(one)))),
  };
}

/** The words that a query is about: without those that every question is made of, unless nothing else is left. */
function wordsOf(text: string, language: string): Word[] {
  const words = analyse(text, language, true).filter(({ terms, isUnit }) => terms.length > 0 && !isUnit);
  const stopWords = grammarOf(language)?.stopWords;
  const content = words.filter(
    ({ start, end }) => !beginningsOf(text.slice(start, end).toLowerCase()).some((word) => stopWords?.test(word)),
  );
  return content.length > 0 ? content : words;
}

/** The terms that stand in the index. Of a number's terms the first is the exact one, and enough. */
async function living(engine: Engine, terms: readonly string[]): Promise<Asked | undefined> {
  const found: string[] = [];
  const pages = new Set<string>();
  for (const term of terms) {
    const { results } = await engine.search(term);
    if (results.length === 0) continue;
    found.push(term);
    for (const { id } of results) pages.add(id);
    if (/^\d/.test(term)) break;
  }
  return found.length > 0 ? { terms: found, pages: pages.size } : undefined;
}

/** The word as a beginning of longer words, if it is long enough to tell anything. */
async function beginning(engine: Engine, written: string, isTyped: boolean): Promise<Asked | undefined> {
  if (/\d/.test(written)) return undefined;
  const beginnings = beginningsOf(written.toLowerCase()).filter(({ length }) => length >= (isTyped ? 2 : 4));
  return living(engine, beginnings);
}

/** A word that stops in the middle of an ending, «мектепт…»: the word without the begun ending. */
async function withoutEnd(engine: Engine, written: string): Promise<Asked | undefined> {
  for (let length = written.length - 1; length >= Math.max(4, written.length - 3); length -= 1) {
    const found = await living(engine, termsOfWord(written.slice(0, length).toLowerCase(), engine.language, true));
    if (found) return found;
  }
  return undefined;
}

function termsWithoutLastEnding(written: string, language: string): readonly string[] {
  const ending = grammarOf(language)?.lastEnding;
  if (!ending) return [];
  const ended = beginningsOf(written.toLowerCase()).filter((word) => ending.test(word));
  return ended.flatMap((word) => termsOfWord(word.replace(ending, ''), language, true));
}

/** The terms of a word by the grammar of the other language: names are known in both. */
async function termsElsewhere(written: string, language: string): Promise<readonly string[]> {
  const other = otherLanguages[language];
  if (!other) return [];
  await loadGrammar(other);
  return analyse(written, other, true).flatMap(({ terms }) => terms);
}

/** Pages that have all the words or, where there is none, as many as possible: the rarer words stay, they tell more. */
async function pagesWith(
  engine: Engine,
  asked: readonly Asked[],
): Promise<{ hits: readonly Hit[]; isPartial: boolean }> {
  const byRarity = asked.toSorted((a, b) => a.pages - b.pages);
  let choices: (readonly Asked[])[] = [asked];
  for (let left = asked.length; left > 0; left -= 1) {
    for (const choice of choices) {
      const hits = await pagesWithAll(engine, choice);
      if (hits.length > 0) return { hits, isPartial: left < asked.length };
    }
    choices = choose(byRarity, left - 1).slice(0, mostReadings);
  }
  return { hits: [], isPartial: false };
}

/** Every way to choose some of the items, those that come first preferred. */
function choose<T>(items: readonly T[], count: number): T[][] {
  if (count === 0) return [[]];
  return items.flatMap((item, at) => choose(items.slice(at + 1), count - 1).map((rest) => [item, ...rest]));
}

/** Every combination of the words' readings, each page once. */
async function pagesWithAll(engine: Engine, asked: readonly Asked[]): Promise<readonly Hit[]> {
  const readings = asked.reduce<string[][]>(
    (begun, { terms }) => begun.flatMap((reading) => terms.map((term) => [...reading, term])).slice(0, mostReadings),
    [[]],
  );
  const found = await Promise.all(readings.map((reading) => engine.search(reading.join(' '))));
  return best(found.flatMap(({ results }) => results));
}

function best(hits: readonly Hit[]): readonly Hit[] {
  const byPage = new Map<string, Hit>();
  for (const hit of hits) if (hit.score > (byPage.get(hit.id)?.score ?? -1)) byPage.set(hit.id, hit);
  return [...byPage.values()].sort((a, b) => b.score - a.score);
}
