import type { MdastPluginEntry } from 'satteri';
import { figureHref } from '../routing/paths.ts';

/**
 * Turns `:figure[words]{#id}` into a link to the figure's page. The words stay the writer's. One
 * plugin serves Markdown and MDX; that the figure exists has been proven before.
 */
export const figureLinks: MdastPluginEntry = ({ fileURL }) => {
  const collection = /^.*\/src\/content\/([^/]+)\//.exec(fileURL?.pathname ?? '')?.[1];
  if (collection === undefined) return undefined;
  return {
    name: 'figure-links',
    textDirective(node, context) {
      const id = node.attributes?.['id'];
      if (node.name !== 'figure' || !id) return;
      context.replaceNode(node, {
        type: 'link',
        url: figureHref(collection, id),
        children: node.children as [],
        data: { hProperties: { className: ['figure-link'] } },
      });
    },
  };
};
