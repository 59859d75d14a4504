import { markdownToMdast, mdxToMdast, type MdastNode } from 'satteri';
import type { Position } from './fault.ts';
import { isListedComponent } from './mdx-components.ts';
import { checkParserLimits } from './parser-limits.ts';
import { plainText } from './plain-text.ts';
import { proseOfMarkdown, type ProseRun } from './prose-run.ts';
import { brokenAddressRule, type ShownPicture } from './shown-picture.ts';
import { readOutline, type OutlineFault, type TextOutline } from './text-outline.ts';

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
  /** What stands before and after the words in their sentence; other cited words are left out. */
  readonly before: string;
  readonly after: string;
}

/** Words that a passage leaves out. */
export interface LeftOutWords {
  /** Where their sign stands in the passage. */
  readonly at: number;
  readonly words: string;
  /** What they cite; `undefined` for plain words. */
  readonly figure: string | undefined;
  readonly source: string | undefined;
}

/** Words that run on without a break: a paragraph, a heading, an item of a list. */
export interface Passage {
  /** Cited and plain words are left out; a sign that is no letter stands in their place. */
  readonly text: string;
  /** In the order of their signs. */
  readonly leftOut: readonly LeftOutWords[];
  /** Where in the file a character of the text stands. */
  readonly placeOf: (offset: number) => Position;
}

/** Words in which nothing is cited: a title, a summary. */
export const wholePassage = (text: string, place: Position): Passage => ({ text, leftOut: [], placeOf: () => place });

/** A number that is no figure, by the writer's own word: `:plain[15]`. */
export interface PlainWords extends Position {
  readonly words: string;
  readonly before: string;
  readonly after: string;
}

/** Markup that a text may not have, by the rule that it breaks. */
export interface ForbiddenMarkup extends Position {
  readonly rule:
    | 'unknown-directive'
    | 'citation-form'
    | 'raw-html'
    | OutlineFault['rule']
    | 'picture-page'
    | 'picture-form'
    | 'picture-remote'
    | 'picture-path';
  readonly found: string;
}

/** What a body says and cites, and the markup in it that is refused. */
export interface BodyMarkup {
  readonly citations: readonly FigureCitation[];
  readonly plain: readonly PlainWords[];
  readonly passages: readonly Passage[];
  readonly pictures: readonly ShownPicture[];
  readonly outline: TextOutline;
  readonly forbidden: readonly ForbiddenMarkup[];
  /** The words as they stand in the body, in a language. */
  readonly proseIn: (language: string) => readonly ProseRun[];
}

/**
 * Finds the figures that a Markdown or MDX body cites, in the order of the text, and markup that is
 * refused: content is data, so it carries no HTML, no code and no pictures from elsewhere.
 *
 * @param firstLine the line of the file on which `body` begins.
 * @throws ParserLimitError where the parser would be stuck
 * @throws Error where MDX can't be parsed.
 */
export function readBody(body: string, format: 'md' | 'mdx', firstLine = 1): BodyMarkup {
  checkParserLimits(body, format, firstLine);
  const tree: MdastNode = (format === 'md' ? markdownToMdast : mdxToMdast)(body, { features: markdownFeatures });
  const cited: (() => FigureCitation)[] = [];
  const plain: (() => PlainWords)[] = [];
  const passages: Passage[] = [];
  const pictures: ShownPicture[] = [];
  const forbidden: ForbiddenMarkup[] = [];
  const blocks: readonly MdastNode[] = 'children' in tree ? tree.children : [];
  const aloneInParagraph = new Set<MdastNode>(
    blocks.flatMap((block) => (block.type === 'paragraph' && block.children.length === 1 ? block.children : [])),
  );
  let passage: PassageReader | undefined;
  /** Words that no citation may stand in: those of a link or of another citation. */
  let isEnclosed = false;
  const placeOf = (node: MdastNode): Position => {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    return { line: line + firstLine - 1, column };
  };
  const lines = body.split('\n');
  const isFenced = (node: MdastNode): boolean => /[`~]{3}/.test(lines[(node.position?.start.line ?? 1) - 1] ?? '');
  /** Words that stand for themselves, beside the passage around them. */
  const readApart = (words: string | null | undefined, place: Position): void => {
    const apart = new PassageReader();
    apart.read(words ?? '', place);
    if (apart.text !== '') passages.push(apart);
  };
  const readPicture = (node: PictureNode, place: Position, refuse: Refuse): void => {
    const written = body.slice(node.position?.start.offset, node.position?.end.offset).split('\n', 1)[0] ?? '';
    const alt = node.alt ?? '';
    readApart(alt, { ...place, column: place.column + '!['.length });
    if (format === 'mdx') {
      refuse('picture-page', alt);
      return;
    }
    if (/:(figure|plain)\[/.test(written)) refuse('citation-form', written);
    if (node.type === 'imageReference') {
      refuse('picture-form', written);
      return;
    }
    const caption = node.title ?? undefined;
    readApart(caption, { ...place, column: place.column + Math.max(0, written.lastIndexOf(caption ?? '')) });
    if (!aloneInParagraph.has(node) || node.url === '') refuse('picture-form', written);
    if (node.url === '') return;
    const broken = brokenAddressRule(node.url);
    if (broken) refuse(broken, node.url);
    else pictures.push({ ...place, name: node.url, alt: alt.trim(), caption });
  };
  const walk = (node: MdastNode): void => {
    const place = placeOf(node);
    const refuse: Refuse = (rule, found) => {
      forbidden.push({ ...place, rule, found });
    };
    switch (node.type) {
      case 'textDirective':
      case 'leafDirective':
      case 'containerDirective':
        if (node.type === 'textDirective' && (node.name === 'plain' || node.name === 'figure')) {
          const words = plainText(node);
          const { id, source } = node.attributes ?? {};
          const reader = passage;
          const offset = reader?.leaveOut(words, id ?? undefined, source ?? undefined) ?? 0;
          const around = (): Surroundings => reader?.around(offset) ?? { before: '', after: '', sentence: words };
          if (isEnclosed || !hasCitationForm(node)) refuse('citation-form', `:${node.name}[${words}]`);
          else if (node.name === 'plain')
            plain.push(() => {
              const { before, after } = around();
              return { ...place, words, before, after };
            });
          else cited.push(() => ({ ...place, figure: id ?? '', source: source ?? undefined, words, ...around() }));
        } else {
          refuse('unknown-directive', `:${node.name}`);
          passage?.read(`:${node.name}`, place);
        }
        // Cited and plain words are no part of the passage, but what markup they hold is looked at.
        {
          const [outerPassage, wasEnclosed] = [passage, isEnclosed];
          [passage, isEnclosed] = [undefined, true];
          if ('children' in node) for (const child of node.children) walk(child);
          [passage, isEnclosed] = [outerPassage, wasEnclosed];
        }
        return;
      case 'text':
        passage?.read(node.value, place);
        break;
      case 'inlineCode':
        passage?.read(node.value, place);
        break;
      case 'code':
        readApart(node.value, { line: place.line + (isFenced(node) ? 1 : 0), column: 1 });
        break;
      case 'break':
        passage?.read(' ', place);
        break;
      case 'html':
        refuse('raw-html', node.value.split('\n', 1)[0] ?? '');
        break;
      case 'link':
      case 'definition':
        readApart(node.title, place);
        break;
      case 'image':
      case 'imageReference':
        readPicture(node, place, refuse);
        break;
      case 'mdxjsEsm':
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        refuse('raw-html', node.value.split('\n', 1)[0] ?? '');
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        if (!isListedComponent(node)) refuse('raw-html', `<${node.name ?? ''}>`);
        break;
      default:
    }
    const isPassage = node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell';
    if (isPassage) passage = new PassageReader();
    const wasEnclosed = isEnclosed;
    isEnclosed ||= node.type === 'link' || node.type === 'linkReference';
    if ('children' in node) for (const child of node.children) walk(child);
    isEnclosed = wasEnclosed;
    if (isPassage && passage) {
      passages.push(passage);
      passage = undefined;
    }
  };
  walk(tree);
  const { faults, ...outline } = readOutline(tree, body, firstLine);
  return {
    citations: cited.map((citation) => citation()),
    plain: plain.map((words) => words()),
    passages,
    pictures,
    outline,
    forbidden: [...forbidden, ...faults],
    proseIn: (language) => proseOfMarkdown(tree, body, language),
  };
}

/** Whether a citation names its figure, and plain words nothing: `{#id}` or `{#id source=…}`, with no link within. */
function hasCitationForm({ name, attributes, children }: TextDirective): boolean {
  const names = Object.keys(attributes ?? {});
  if (children.some(hasLink)) return false;
  if (name === 'plain') return names.length === 0;
  return Boolean(attributes?.['id']) && names.every((attribute) => attribute === 'id' || attribute === 'source');
}

const hasLink = (node: MdastNode): boolean =>
  node.type === 'link' || node.type === 'linkReference' || ('children' in node && node.children.some(hasLink));

type TextDirective = MdastNode & { type: 'textDirective' };
type PictureNode = MdastNode & { type: 'image' | 'imageReference' };
type Refuse = (rule: ForbiddenMarkup['rule'], found: string) => void;
type Surroundings = Pick<FigureCitation, 'before' | 'after' | 'sentence'>;

/** Stands for words that are cited or plain. */
const leftOut = '\uFFFC';

/** What stands further off than this many signs says nothing of a number, however long its sentence. */
const furthest = 500;

/** Gathers the words of a passage from its parts, and knows where each part stands. */
class PassageReader implements Passage {
  text = '';
  readonly #parts: { readonly from: number; readonly at: Position }[] = [];
  readonly leftOut: LeftOutWords[] = [];
  /** Found once: a passage may hold thousands of citations. */
  #ends: readonly { readonly to: number; readonly next: number }[] | undefined;

  read(words: string, at: Position): void {
    this.#parts.push({ from: this.text.length, at });
    this.text += words;
  }

  /** @returns where the words would stand */
  leaveOut(words: string, figure: string | undefined, source: string | undefined): number {
    this.leftOut.push({ at: this.text.length, words, figure, source });
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

  /** The sentence around words that were left out, whole and in the parts before and after them. */
  around(offset: number): Surroundings {
    const ends = (this.#ends ??= Array.from(
      this.text.matchAll(/[.!?…](?=(\s+)(?:\p{Lu}|«|\uFFFC)|$)/gu),
      ({ index, 1: gap = '' }) => ({ to: index + 1, next: index + 1 + gap.length }),
    ));
    const begins = ends.findLast(({ to, next }) => to < next && next < offset)?.next ?? 0;
    const stops = ends.find(({ to }) => to > offset)?.to ?? this.text.length;
    const [from, to] = [Math.max(begins, offset - furthest), Math.min(stops, offset + furthest)];
    const sentence = this.#sentence(from, to);
    return { sentence, before: this.text.slice(from, offset), after: this.text.slice(offset + 1, to) };
  }

  /** The text from one place to another, with the words that were left out. */
  #sentence(from: number, to: number): string {
    let words = '';
    let done = from;
    for (const out of this.leftOut)
      if (out.at >= from && out.at < to) {
        words += this.text.slice(done, out.at) + out.words;
        done = out.at + 1;
      }
    return words + this.text.slice(done, to);
  }
}
