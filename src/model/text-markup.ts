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
}

/** Markup that a text may not have, by the rule that it breaks. */
export interface ForbiddenMarkup extends Position {
  readonly rule: 'unknown-directive' | 'raw-html' | 'heading-level' | 'link-address' | 'picture';
  readonly found: string;
}

/** What a body cites, and the markup in it that is refused. */
export interface BodyMarkup {
  readonly citations: readonly FigureCitation[];
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
  const citations: FigureCitation[] = [];
  const forbidden: ForbiddenMarkup[] = [];
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
        if (node.type !== 'textDirective' || node.name !== 'figure') refuse('unknown-directive', `:${node.name}`);
        else
          citations.push({
            ...place,
            figure: node.attributes?.['id'] ?? '',
            source: node.attributes?.['source'] ?? undefined,
            words: plainText(node),
          });
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
    if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(tree);
  return { citations, forbidden };
}

const plainText = (node: MdastNode): string =>
  'value' in node
    ? node.value
    : 'children' in node
      ? node.children.map((child) => plainText(child as MdastNode)).join('')
      : '';
