import { createHash } from 'node:crypto';
import { analyse, type Word } from '../analysis/analyse.ts';
import type { Block, SearchPage } from './read-page.ts';

/** A page as Pagefind indexes it, and as a reader sees it among the results. */
export interface SearchRecord {
  /** HTML whose words are terms. */
  readonly html: string;
  /** The terms of the page in order: what Pagefind must have counted. */
  readonly terms: readonly string[];
  /** The written words in Pagefind's fragment format. */
  readonly fragment: {
    readonly url: string;
    readonly content: string;
    readonly word_count: number;
    readonly filters: SearchPage['filters'];
    readonly meta: SearchPage['meta'];
    readonly anchors: readonly {
      readonly element: string;
      readonly id: string;
      readonly text: string;
      readonly title?: string;
      readonly location: number;
    }[];
  };
}

/** Parts the words of a fragment's text, so that a word may have spaces inside or several terms. */
const boundary = '\u200b';

/**
 * Turns a page into terms for Pagefind and into written words for the reader. Both count words
 * alike: a word with several terms is followed by empty words, one for each further term.
 *
 * @param languages those in which names are looked for
 * @param count is told every word of the page
 */
export function toRecord(
  page: SearchPage,
  url: string,
  languages: readonly string[],
  count: (terms: readonly string[], written: () => string) => void = () => undefined,
): SearchRecord {
  const terms: string[] = [];
  const pieces: string[] = [];
  const anchors: SearchRecord['fragment']['anchors'][number][] = [];
  let html = '';

  for (const block of page.blocks) {
    if (block.anchor) anchors.push({ ...block.anchor, text: block.text.replace(/\.$/, ''), location: terms.length });
    const words = analyse(block.text, page.language).filter((word) => word.terms.length > 0);
    if (words.length === 0) {
      // Signs without a word stay with what stands before them.
      if (pieces.length > 0) pieces.push(`${pieces.pop() ?? ''}${block.text} `);
      continue;
    }
    const own: string[] = [];
    const more = furtherTerms(block, words, page.language, languages);
    words.forEach(({ terms: first, start, end }, index) => {
      count(first, () => block.text.slice(start, end));
      const further = more.get(index);
      const all = further ? [...new Set([...first, ...further])] : first;
      own.push(...all);
      // The title of the page, or of a section, stands above the excerpt already.
      pieces.push(block.isTitle || block.anchor ? '' : pieceOf(block.text, words, index));
      for (let left = all.length; left > 1; left -= 1) pieces.push('');
    });
    terms.push(...own);
    html +=
      block.weight === 1 ? `${own.join(' ')} ` : `<b data-pagefind-weight="${block.weight}">${own.join(' ')}</b> `;
  }

  const fragment = {
    url,
    content: pieces.join(boundary).trimEnd(),
    word_count: terms.length,
    filters: page.filters,
    meta: { ...page.meta, title: page.title },
    anchors,
  };
  const version = createHash('sha256').update(JSON.stringify(fragment)).digest('hex').slice(0, 16);
  return { html: toHtml(page, html, version, page.isNamed ? namesOf(page, languages) : []), terms, fragment };
}

/** The terms of all names of what the page is about. */
function namesOf({ title, blocks }: SearchPage, languages: readonly string[]): string[] {
  const hidden = blocks.filter(({ isTitle }) => isTitle).flatMap(({ also }) => also.map(({ words }) => words));
  return [...new Set([title, ...hidden].flatMap((name) => languages.flatMap((language) => termsOf(name, language))))];
}

const termsOf = (text: string, language: string): string[] => analyse(text, language).flatMap(({ terms }) => terms);

/** The text from the word to the next one: cut after the space between them, or else before the next word. */
function pieceOf(text: string, words: readonly Word[], index: number): string {
  const cut = (at: number): number => {
    const word = words[at];
    const before = words[at - 1];
    if (!word) return text.length;
    if (!before) return 0;
    const space = text.slice(before.end, word.start).lastIndexOf(' ');
    return space < 0 ? word.start : before.end + space + 1;
  };
  return text.slice(cut(index), cut(index + 1)) + (index === words.length - 1 ? ' ' : '');
}

/**
 * More terms of a block's words, by index: those of the hidden words at their place, which are names and so analysed in
 * every language, and those of foreign words by their own grammar.
 */
function furtherTerms(
  { text, also, foreign }: Block,
  words: readonly Word[],
  language: string,
  languages: readonly string[],
): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, string[]>();
  const add = (index: number, terms: readonly string[]): void =>
    void found.set(index, [...(found.get(index) ?? []), ...terms]);
  for (const { at, words: hidden } of also) {
    const place = words.findIndex(({ end }) => end > at);
    const terms = [language, ...languages].flatMap((each) => termsOf(hidden, each));
    add(place < 0 ? words.length - 1 : place, terms);
  }
  for (const { from, to, language: spoken } of foreign)
    for (const { start, terms } of analyse(text.slice(from, to), spoken)) {
      const place = words.findIndex((word) => word.start === from + start);
      if (place >= 0) add(place, terms);
    }
  return found;
}

const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/**
 * What Pagefind reads. The anchor's title is stored and not searched: it lets the fragment's file name
 * follow its text. An entry's names weigh more than a title that only mentions them.
 */
function toHtml(page: SearchPage, body: string, version: string, names: readonly string[]): string {
  const hidden = (kind: string, name: string, value: string): string =>
    value && `<i data-pagefind-ignore data-pagefind-${kind}="${escape(name)}">${escape(value)}</i>`;
  return [
    `<html lang="und"><body data-pagefind-body><i id="v" data-pagefind-title="${version}"></i>`,
    hidden('meta', 'title', termsOf(page.title, page.language).join(' ')),
    hidden('meta', 'name', names.join(' ')),
    ...Object.entries(page.filters).flatMap(([name, values]) => values.map((value) => hidden('filter', name, value))),
    ...Object.entries(page.sort).map(([name, value]) => hidden('sort', name, value)),
    body,
    '</body></html>',
  ].join('');
}
