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

/** What a body cites, and the directives in it that nobody knows. */
export interface Directives {
  readonly citations: readonly FigureCitation[];
  readonly unknown: readonly (Position & { readonly found: string })[];
}

/**
 * Finds the figures that a Markdown or MDX body cites, in the order of the text.
 *
 * @param firstLine the line of the file on which `body` begins.
 * @throws Error where MDX can't be parsed.
 */
export function readDirectives(body: string, format: 'md' | 'mdx', firstLine = 1): Directives {
  const tree = (format === 'md' ? markdownToMdast : mdxToMdast)(body, { features: markdownFeatures });
  const citations: FigureCitation[] = [];
  const unknown: (Position & { found: string })[] = [];
  const walk = (node: MdastNode): void => {
    if (node.type === 'textDirective' || node.type === 'leafDirective' || node.type === 'containerDirective') {
      const { line = 1, column = 1 } = node.position?.start ?? {};
      const place = { line: line + firstLine - 1, column };
      if (node.type === 'textDirective' && node.name === 'figure')
        citations.push({
          ...place,
          figure: node.attributes?.['id'] ?? '',
          source: node.attributes?.['source'] ?? undefined,
          words: plainText(node),
        });
      else unknown.push({ ...place, found: `:${node.name}` });
    }
    if ('children' in node) for (const child of node.children) walk(child as MdastNode);
  };
  walk(tree as MdastNode);
  return { citations, unknown };
}

const plainText = (node: MdastNode): string =>
  'value' in node
    ? String(node.value)
    : 'children' in node
      ? node.children.map((child) => plainText(child as MdastNode)).join('')
      : '';
