import { markdownToMdast, mdxToMdast, type MdastNode } from 'satteri';
import type { Position } from './fault.ts';

/** The Markdown that editors may use, for the build and the checks alike. */
export const markdownFeatures = {
  directive: true,
  smartPunctuation: { quotes: false, dashes: false, ellipses: false },
};

/** A figure cited in prose: `:figure[более 10 тысяч]{#volunteers-almaty-region-2025}`. */
export interface FigureCitation extends Position {
  readonly figure: string;
  /** The words in brackets. */
  readonly words: string;
  /** Another claim than the printed one: `{#id source=…}`. */
  readonly source: string | undefined;
  /** The sentence around it, the words included. */
  readonly sentence: string;
}

/** Words that run on without a break: a paragraph, a heading, an item of a list. */
export interface Passage {
  /** Cited and plain words are left out; a sign that is no letter stands in their place. */
  readonly text: string;
  /** Where in the file a character of the text stands. */
  readonly placeOf: (offset: number) => Position;
}

/** A number that is no figure, by the writer's own word: `:plain[15]`. */
export interface PlainWords extends Position {
  readonly words: string;
}

/** Markup that a text may not have, by the rule that it breaks. */
export interface ForbiddenMarkup extends Position {
  readonly rule: 'unknown-directive' | 'raw-html' | 'heading-level' | 'link-address' | 'picture';
  readonly found: string;
}

/** What a body says and cites, and the markup in it that is refused. */
export interface BodyMarkup {
  readonly citations: readonly FigureCitation[];
  readonly plain: readonly PlainWords[];
  readonly passages: readonly Passage[];
  readonly forbidden: readonly ForbiddenMarkup[];
}

/** Addresses that a text may link to: the web, mail, and places on this site by relative paths. */
const isAllowedAddress = (address: string): boolean =>
  /^(https?:\/\/|mailto:|#|\.{0,2}\/(?!\/)|[\w-]+\/)/.test(address);

/**
 * Finds the figures that a Markdown or MDX body cites, in the order of the text, and markup that is
 * refused: content is data, so it carries no HTML, no code and no pictures from elsewhere.
 *
 * @param firstLine the line of the file on which `body` begins.
 * @throws Error where MDX can't be parsed.
 */
export function readBody(body: string, format: 'md' | 'mdx', firstLine = 1): BodyMarkup {
  const tree = (format === 'md' ? markdownToMdast : mdxToMdast)(body, { features: markdownFeatures });
  const cited: (() => FigureCitation)[] = [];
  const plain: PlainWords[] = [];
  const passages: Passage[] = [];
  const forbidden: ForbiddenMarkup[] = [];
  let passage: PassageReader | undefined;
  const walk = (node: MdastNode): void => {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    const place = { line: line + firstLine - 1, column };
    const refuse = (rule: ForbiddenMarkup['rule'], found: string): void => {
      forbidden.push({ ...place, rule, found });
    };
    switch (node.type) {
      case 'textDirective':
      case 'leafDirective':
      case 'containerDirective':
        if (node.type === 'textDirective' && node.name === 'plain') {
          plain.push({ ...place, words: plainText(node) });
          passage?.leaveOut(plainText(node));
        } else if (node.type === 'textDirective' && node.name === 'figure') {
          const words = plainText(node);
          const { id = '', source } = node.attributes ?? {};
          const offset = passage?.leaveOut(words) ?? 0;
          const reader = passage;
          cited.push(() => ({
            ...place,
            figure: id ?? '',
            source: source ?? undefined,
            words,
            sentence: reader?.sentenceAt(offset) ?? words,
          }));
        } else {
          refuse('unknown-directive', `:${node.name}`);
          passage?.read(`:${node.name}`, place);
        }
        // Cited and plain words are no part of the passage, but what markup they hold is looked at.
        {
          const outer = passage;
          passage = undefined;
          if ('children' in node) for (const child of node.children) walk(child);
          passage = outer;
        }
        return;
      case 'text':
        passage?.read(node.value, place);
        break;
      case 'break':
        passage?.read(' ', place);
        break;
      case 'html':
        refuse('raw-html', node.value.split('\n', 1)[0] ?? '');
        break;
      case 'heading':
        if (node.depth === 1) refuse('heading-level', plainText(node));
        break;
      case 'link':
      case 'definition':
        if (!isAllowedAddress(node.url)) refuse('link-address', node.url);
        break;
      case 'image':
      case 'imageReference':
        refuse('picture', node.alt ?? '');
        break;
      case 'mdxjsEsm':
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        refuse('raw-html', node.value.split('\n', 1)[0] ?? '');
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        refuse('raw-html', `<${node.name ?? ''}>`);
        break;
      default:
    }
    const isPassage = node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell';
    if (isPassage) passage = new PassageReader();
    if ('children' in node) for (const child of node.children) walk(child);
    if (isPassage && passage) {
      passages.push(passage);
      passage = undefined;
    }
  };
  walk(tree);
  return { citations: cited.map((citation) => citation()), plain, passages, forbidden };
}

/** Stands for words that are cited or plain. */
const leftOut = '\uFFFC';

/** Gathers the words of a passage from its parts, and knows where each part stands. */
class PassageReader implements Passage {
  text = '';
  readonly #parts: { readonly from: number; readonly at: Position }[] = [];
  readonly #words: { readonly at: number; readonly words: string }[] = [];

  read(words: string, at: Position): void {
    this.#parts.push({ from: this.text.length, at });
    this.text += words;
  }

  /** @returns where the words would stand */
  leaveOut(words: string): number {
    this.#words.push({ at: this.text.length, words });
    this.text += leftOut;
    return this.text.length - 1;
  }

  readonly placeOf = (offset: number): Position => {
    const part = this.#parts.findLast(({ from }) => from <= offset);
    if (!part) return { line: 1, column: 1 };
    const before = this.text.slice(part.from, offset).split('\n');
    const last = before.at(-1) ?? '';
    return before.length === 1
      ? { line: part.at.line, column: part.at.column + last.length }
      : { line: part.at.line + before.length - 1, column: last.length + 1 };
  };

  /** The sentence around a place, with the words that were left out of it. */
  sentenceAt(offset: number): string {
    const from = Math.max(
      0,
      ...[...this.text.slice(0, offset).matchAll(/[.!?…]\s+(?=\p{Lu}|«|\uFFFC)/gu)].map(
        (end) => end.index + end[0].length,
      ),
    );
    const end = /[.!?…](?=\s+(?:\p{Lu}|«|\uFFFC)|$)/u.exec(this.text.slice(offset));
    const to = end ? offset + end.index + 1 : this.text.length;
    return this.#words
      .filter(({ at }) => at >= from && at < to)
      .reduceRight(
        (text, { at, words }) => text.slice(0, at - from) + words + text.slice(at - from + 1),
        this.text.slice(from, to),
      );
  }
}

const plainText = (node: MdastNode): string =>
  'value' in node
    ? node.value
    : 'children' in node
      ? node.children.map((child) => plainText(child as MdastNode)).join('')
      : '';
