import type { MdastPluginEntry } from 'satteri';
import { translatorOf } from '../i18n/translate.ts';
import { cardAnchor, citationAnchor, figureHref } from '../routing/paths.ts';

/**
 * Turns `:figure[words]{#id}` into a link to the figure's page, and a button that opens the card of
 * the figure, which the page prints after the text. The words stay the writer's; that they are true
 * has been proven before. `:plain[15]` leaves its words alone. One plugin serves Markdown and MDX.
 */
export const figureLinks: MdastPluginEntry = ({ fileURL }) => {
  const [, collection, locale] =
    /^.*\/src\/content\/([^/]+)\/[^/]+\/([^/.]+)\.mdx?$/.exec(fileURL?.pathname ?? '') ?? [];
  if (collection === undefined || locale === undefined) return undefined;
  const t = translatorOf(locale);
  const cited = new Map<string, number>();
  return {
    name: 'figure-links',
    textDirective(node, context) {
      const { name, attributes, children } = node;
      if (name === 'plain') context.replaceNode(node, { type: 'plain', data: { hName: 'span' }, children });
      const id = attributes?.['id'];
      if (name !== 'figure' || !id) return;
      const time = (cited.get(id) ?? 0) + 1;
      cited.set(id, time);
      context.replaceNode(node, {
        type: 'figureCitation',
        data: { hName: 'span', hProperties: { id: citationAnchor(id, time), className: ['figure-citation'] } },
        children: [
          {
            type: 'link',
            url: figureHref(collection, id),
            children: children as [],
            data: { hProperties: { className: ['figure-link'] } },
          },
          {
            type: 'figureCardButton',
            data: {
              hName: 'button',
              hProperties: {
                type: 'button',
                className: ['figure-card-button'],
                popovertarget: cardAnchor(id, attributes['source'] ?? undefined),
                'aria-label': t('figure.card.open', { words: context.textContent(node) }),
              },
            },
            children: [],
          },
        ],
      });
    },
  };
};
