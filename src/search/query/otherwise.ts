import { analyse } from '../analysis/analyse.ts';
import { grammarLanguages, grammarOf, loadGrammar } from '../analysis/grammar.ts';
import { beginningsOf, termsOfWord } from '../analysis/terms.ts';
import { beginning, living, mostReadings, pagesWithAll, type Asked } from './ask.ts';
import type { Engine, Hit } from './engine.ts';

/**
 * What a word that stands nowhere may stand for: the beginning of a longer word, a word with the beginning
 * of an ending, or with an ending or in a language that are looked for last.
 *
 * @param isTyped the reader has not finished the word
 */
export async function otherwise(engine: Engine, written: string, isTyped: boolean): Promise<Asked | undefined> {
  return (
    (await beginning(engine, written, isTyped)) ??
    (isTyped ? await withoutEnd(engine, written) : undefined) ??
    (await living(engine, termsWithoutLastEnding(written, engine.language))) ??
    (await living(engine, await termsElsewhere(written, engine.language)))
  );
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

/** The terms of a word by the grammars of other languages: names are known in all of them. */
async function termsElsewhere(written: string, language: string): Promise<readonly string[]> {
  const others = grammarLanguages.filter((other) => other !== language);
  await Promise.all(others.map(loadGrammar));
  return others.flatMap((other) => analyse(written, other, true).flatMap(({ terms }) => terms));
}

/** Where no page has all the words, those that have as many as possible: the rarer words stay, they tell more. */
export async function pagesWithMost(engine: Engine, asked: readonly Asked[]): Promise<readonly Hit[]> {
  const byRarity = asked.toSorted((a, b) => a.pages - b.pages);
  for (let left = asked.length - 1; left > 0; left -= 1)
    for (const choice of choose(byRarity, left).slice(0, mostReadings)) {
      const hits = await pagesWithAll(engine, choice);
      if (hits.length > 0) return hits;
    }
  return [];
}

/** Every way to choose some of the items, those that come first preferred. */
function choose<T>(items: readonly T[], count: number): T[][] {
  if (count === 0) return [[]];
  return items.flatMap((item, at) => choose(items.slice(at + 1), count - 1).map((rest) => [item, ...rest]));
}
