import type { MdastPluginEntry } from 'satteri';

/**
 * Turns a picture of a text, a paragraph of its own, into an empty `<figure>`; the page fills it with
 * the picture in several widths and with what is told under it. Astro sees no picture there, and so
 * neither publishes the file as it is nor asks for it.
 */
export const picturePlaces: MdastPluginEntry = {
  name: 'picture-places',
  paragraph(node, context) {
    const [picture, ...others] = node.children;
    if (picture?.type === 'image' && others.length === 0)
      context.replaceNode(node, {
        type: 'picturePlace',
        data: { hName: 'figure', hProperties: { 'data-picture': picture.url } },
        children: [],
      });
  },
};
