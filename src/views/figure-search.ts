import type { Figure } from '../model/content.ts';
import { parseEdtfDate } from '../model/edtf-date.ts';
import { figureSubject, printedClaim } from '../model/figure.ts';
import { required, type ViewContext } from './context.ts';
import { toSearchFacts, type SearchFacts, type SearchSubject } from './search-facts.ts';

/** What the search index learns of a figure: what it is about, and of which time. */
export function toFigureSearchFacts(figure: Figure, context: ViewContext): SearchFacts {
  return toSearchFacts('figure', toSubject(figure, context), context.locale);
}

function toSubject(figure: Figure, { content }: ViewContext): SearchSubject {
  const { kind, id } = figureSubject(figure);
  const { asOf, source } = printedClaim(figure);
  if (kind === 'campaign') {
    const campaign = required(content.campaigns, id);
    // What a later page says of an early start is still of that start's time.
    const isOfItsYear = asOf !== undefined && parseEdtfDate(asOf)?.year === campaign.year;
    return {
      years: [campaign.year],
      series: [campaign.series],
      date: isOfItsYear ? asOf : String(campaign.year),
    };
  }
  const date = asOf ?? required(content.sources, source).published;
  return {
    years: [parseEdtfDate(asOf ?? '')?.year],
    ...(kind === 'series' && { series: [id] }),
    ...(kind === 'institution' && { institutions: [id] }),
    date,
  };
}
