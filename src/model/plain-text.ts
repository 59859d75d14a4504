import type { MdastNode } from 'satteri';

/** The words of a node and all that is in it, without markup. */
export const plainText = (node: MdastNode): string =>
  'value' in node
    ? node.value
    : 'children' in node
      ? node.children.map((child) => plainText(child as MdastNode)).join('')
      : '';
