import type { Figure } from '../model/content.ts';
import { figureSubject } from '../model/figure.ts';
import { required, type ViewContext } from './context.ts';
import { toCampaignLink, toInstitutionLink, toOrganisationLink, toSeriesLink, type LinkView } from './link.ts';

/** What the figure is about, as a link. */
export function toSubjectLink(figure: Figure, { content, locale }: ViewContext): LinkView {
  const { kind, id } = figureSubject(figure);
  switch (kind) {
    case 'campaign':
      return toCampaignLink(required(content.campaigns, id), locale);
    case 'institution':
      return toInstitutionLink(required(content.institutions, id), locale);
    case 'organisation':
      return toOrganisationLink(required(content.organisations, id), locale);
    case 'series':
      return toSeriesLink(required(content.series, id), locale);
  }
}
