import type { FigureCardView } from '../../views/figure-card.ts';

/**
 * Gives the words that cite figures the values by which a search finds them, whatever the words say.
 * A text is rendered without the figures and kept, so that a change of theirs must not be in it.
 *
 * @param html a text with its links to figures, each before the button of its card
 */
export function withValues(html: string, cards: readonly Pick<FigureCardView, 'anchor' | 'values'>[]): string {
  const values = new Map(cards.map((card) => [card.anchor, card.values]));
  return html.replace(
    /(<a [^>]*class="figure-link")([^>]*>(?:(?!<\/a>).)*<\/a><button [^>]*popovertarget="([^"]*)")/gs,
    (whole, start: string, rest: string, anchor: string) => {
      const also = values.get(anchor);
      return also === undefined ? whole : `${start} data-search-also="${also}"${rest}`;
    },
  );
}
