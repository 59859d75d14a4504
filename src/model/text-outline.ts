import type { MdastNode } from 'satteri';
import type { Position } from './fault.ts';
import { headingIds } from './heading-ids.ts';
import { isSafeAddress } from './link-address.ts';
import { plainText } from './plain-text.ts';
import { placesIn } from './text-place.ts';

/** A link of a text, as its writer typed the address. */
export interface TextLink extends Position {
  readonly address: string;
}

/** How a text is built, and what it leads to. */
export interface TextOutline {
  /** The places that its headings are on the page. */
  readonly headings: readonly string[];
  /** Those that may be followed. */
  readonly links: readonly TextLink[];
}

/** What is wrong with headings, links and the signs of Markdown, by the rule that it breaks. */
export interface OutlineFault extends Position {
  readonly rule:
    | 'heading-level'
    | 'heading-order'
    | 'heading-empty'
    | 'heading-twice'
    | 'link-address'
    | 'character-code'
    | 'leftover-markup'
    | 'unsupported-markup'
    | 'picture-form';
  readonly found: string;
}

/** References that stand for signs which Markdown takes for its own. */
const neededCodes = ['&lt;', '&gt;', '&amp;'];

/** What is left of Markdown that was mistyped: readers would see the signs. */
const leftovers = /!\[|\*\*|(?<![\p{L}\d_])__(?=\S)|\]\(|\]\[|^#{2,6}(?=[^\s#])|:::/u;

/**
 * Reads the headings and links of a body, and what of its markup would go wrong.
 *
 * @param firstLine the line of the file on which `body` begins
 */
export function readOutline(
  tree: MdastNode,
  body: string,
  firstLine: number,
): TextOutline & { readonly faults: readonly OutlineFault[] } {
  const headings: string[] = [];
  const links: TextLink[] = [];
  const faults: OutlineFault[] = [];
  const placeOf = placesIn(body, firstLine);
  let level = 1;
  const walk = (node: MdastNode): void => {
    const start = node.position?.start.offset ?? 0;
    const refuse = (rule: OutlineFault['rule'], found: string, index = 0): void => {
      faults.push({ ...placeOf(start + index), rule, found });
    };
    if (node.type === 'heading') {
      const words = plainText(node).trim();
      if (node.depth === 1) refuse('heading-level', words);
      else if (words === '') refuse('heading-empty', '#'.repeat(node.depth));
      else if (node.depth > level + 1) refuse('heading-order', words);
      else if (headings.includes(words)) refuse('heading-twice', words);
      level = node.depth;
      headings.push(words);
    } else if (node.type === 'link' || node.type === 'definition') {
      if (isSafeAddress(node.url)) links.push({ ...placeOf(start), address: node.url });
      else refuse('link-address', node.url);
      // Nobody could follow it, nor hear where it leads.
      if (node.type === 'link' && node.children.every(isBlank)) refuse('leftover-markup', '[](');
    } else if (node.type === 'footnoteDefinition' || (node.type === 'listItem' && typeof node.checked === 'boolean')) {
      refuse('unsupported-markup', body.slice(start, node.position?.end.offset).split('\n', 1)[0] ?? '');
    } else if (node.type === 'yaml' || node.type === 'toml') {
      // A second front matter, which would vanish from the page.
      refuse('leftover-markup', body.slice(start, start + '---'.length));
    } else if (node.type === 'text') {
      const source = body.slice(start, node.position?.end.offset);
      const code = source.matchAll(/&(?:#\w+|\w+);/g).find(([found]) => isCode(found, node.value));
      if (code) refuse('character-code', code[0], code.index);
      // A sign behind a backslash is meant to be seen.
      const leftover = leftovers.exec(source.replace(/\\[!-/:-@[-`{-~]/g, '  '));
      // A picture whose address has a space, or none, is no picture to Markdown.
      if (leftover?.[0] === '![')
        refuse('picture-form', source.slice(leftover.index).split('\n', 1)[0] ?? '', leftover.index);
      else if (leftover) refuse('leftover-markup', leftover[0], leftover.index);
    }
    if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(tree);
  return { headings: headingIds(headings), links, faults };
}

const isBlank = (node: MdastNode): boolean =>
  node.type !== 'image' && node.type !== 'imageReference' && plainText(node).trim() === '';

/** Whether something that looks like a character code was read as one; what is none stays as it is. */
const isCode = (found: string, read: string): boolean => !neededCodes.includes(found) && !read.includes(found);
