import { analyse } from '../analysis/analyse.ts';
import type { Hit } from './engine.ts';
import type { Answer } from './find.ts';

/** A run of text; marked runs are whole words as written. */
export interface Run {
  readonly text: string;
  readonly isMarked: boolean;
}

export interface Part {
  readonly title: readonly Run[];
  /** Leads to the marked words: the address ends in a text fragment made of them. */
  readonly url: string;
  readonly excerpt: readonly Run[];
}

/** What a result shows. */
export interface Shown extends Part {
  /** Sections of the page that answer the query. */
  readonly parts: readonly Part[];
  readonly meta: Readonly<Record<string, string>>;
}

/** The words that the landing page shows at most as found. */
const mostFound = 3;

export async function present(hit: Hit, language: string, { marks }: Pick<Answer, 'marks'>): Promise<Shown> {
  const { url, meta, excerpt, sub_results: sections } = await hit.data();
  const toPart = (title: string, address: string, written: string): Part => {
    const runs = toRuns(plain(written), language, marks);
    return { title: toRuns(title, language, marks), url: withTextFragment(address, runs), excerpt: runs };
  };
  return {
    ...toPart(meta['title'] ?? url, url, excerpt),
    // The part before the first heading is the page itself.
    parts: sections
      .filter((section) => section.url !== url)
      .map((section) => toPart(section.title, section.url, section.excerpt)),
    meta,
  };
}

/** The text of Pagefind's excerpt, which escapes two signs and marks in its own way. */
const plain = (excerpt: string): string =>
  excerpt
    .replace(/<\/?mark>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>');

/** Parts a text at its marked words. */
export function toRuns(text: string, language: string, marks: Answer['marks']): Run[] {
  const runs: Run[] = [];
  let from = 0;
  const put = (to: number, isMarked: boolean): void => {
    if (to > from) runs.push({ text: text.slice(from, to), isMarked });
    from = Math.max(from, to);
  };
  for (const word of analyse(text, language)) {
    if (!marks(word)) continue;
    put(word.start, false);
    put(word.end, true);
  }
  put(text.length, false);
  return runs;
}

/** `#:~:text=` with the marked words, so that the landing page shows them without a script. */
function withTextFragment(url: string, runs: readonly Run[]): string {
  const words = [...new Set(runs.filter(({ isMarked }) => isMarked).map(({ text }) => text))].slice(0, mostFound);
  if (words.length === 0) return url;
  // A hyphen and a comma have a meaning of their own in a text directive.
  const directives = words.map((word) => `text=${encodeURIComponent(word).replaceAll('-', '%2D')}`).join('&');
  return `${url}${url.includes('#') ? '' : '#'}:~:${directives}`;
}
