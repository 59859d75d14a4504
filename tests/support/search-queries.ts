import { readFileSync } from 'node:fs';

/** A query as a reader types it, with what they expect to find. */
export interface Query {
  /** What it tries: `base`, `infl`, `fold`, `lat`, `num`, `multi`, `trap`, `none`, `typo`, `typing`, `name` … */
  readonly category: string;
  readonly text: string;
  readonly gold: Gold;
}

/** Pages by the words in them, or addresses one of which has to come first; nothing where no page answers. */
export type Gold =
  | { readonly kind: 'words'; readonly isIn: (text: string) => boolean }
  | { readonly kind: 'first'; readonly urls: readonly string[] }
  | { readonly kind: 'nothing' };

/**
 * Reads a query set: `category`, `query` and `gold` parted by tabs; lines that begin with `//` are remarks.
 *
 * @throws where a line has no query, or no gold in another category than `none`
 */
export function readQueries(file: string): Query[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, at): Query[] => {
    if (!line.trim() || line.startsWith('//')) return [];
    const [category = '', text = '', gold = ''] = line.split('\t').map((part) => part.trim());
    if (!category || !text || (gold === '') !== (category === 'none'))
      throw new Error(`${file}:${at + 1} is not a category, a query and its gold: ${line}`);
    return [{ category, text, gold: toGold(gold) }];
  });
}

function toGold(written: string): Gold {
  if (written === '') return { kind: 'nothing' };
  if (written.startsWith('=')) return { kind: 'first', urls: written.slice(1).split('|') };
  return { kind: 'words', isIn: toMatcher(written) };
}

/**
 * Reads a gold pattern: `&` joins parts that a text must all have, `|` parts alternatives, `*` stands for
 * any letters and digits, a space for spaces or hyphens; groups and classes are those of regular expressions.
 * A match is a whole word, in any case of letters.
 */
export function toMatcher(pattern: string): (text: string) => boolean {
  const parts = pattern.split('&').map((part) => {
    const alternatives = alternativesOf(part).map((one) =>
      one.trim().replaceAll('*', '[\\p{L}\\p{N}]*').replaceAll(' ', '[\\s-]+'),
    );
    return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
  });
  return (text) => parts.every((part) => part.test(text));
}

/** The alternatives outside groups. */
function alternativesOf(part: string): string[] {
  const alternatives = [''];
  let depth = 0;
  for (const sign of part) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (sign === '|' && depth === 0) alternatives.push('');
    else alternatives.push((alternatives.pop() ?? '') + sign);
  }
  return alternatives;
}
