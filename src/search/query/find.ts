import { analyse, hasNumber, loadNumbers, type Word } from '../analysis/analyse.ts';
import { grammarOf, loadGrammar } from '../analysis/grammar.ts';
import { beginningsOf, seal } from '../analysis/terms.ts';
import { beginning, living, pagesWithAll, type Asked } from './ask.ts';
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
  readonly marks: (word: Word) => boolean;
}

/** How many letters of a query are read. */
export const longestQuery = 200;
/** Most answers don't need it. */
const fallback = () => import('./otherwise.ts');

/**
 * Answers a reader's query: pages that have every word in any of its forms; failing that, pages
 * where the last word begins a longer one, where a misspelt word is mended, or that have most words.
 *
 * @param options.typing the reader has not finished the last word: pages where it begins a longer word follow
 */
export async function find(engine: Engine, query: string, { typing = false } = {}): Promise<Answer> {
  const text = query.slice(0, longestQuery);
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
  let before: readonly Asked[] = [];

  for (const word of words) {
    const written = text.slice(word.start, word.end);
    const isTyped = typing && word === last;
    if (isTyped) before = [...asked];
    const found = (await living(engine, word.terms)) ?? (await (await fallback()).otherwise(engine, written, isTyped));
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

  const whole = asked.length > 0 ? await pagesWithAll(engine, asked) : [];
  const known = new Set(whole.map(({ id }) => id));
  // While a word is typed, pages where it begins a longer one follow those that have it whole.
  const longer = typing && last ? await beginning(engine, text.slice(last.start, last.end), true) : undefined;
  const begun = longer ? await pagesWithAll(engine, [...before, longer]) : [];
  const full = [...whole, ...begun.filter(({ id }) => !known.has(id))];
  const isPartial = full.length === 0 && asked.length > 1;

  const wanted = [...asked, ...(longer ? [longer] : [])].flatMap(({ terms }) => terms);
  return {
    hits: isPartial ? await (await fallback()).pagesWithMost(engine, asked) : full,
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
