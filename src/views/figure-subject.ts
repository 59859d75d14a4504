import type { Figure } from '../model/content.ts';
import { figureSubject } from '../model/figure.ts';
import { required, type ViewContext } from './context.ts';
import {
  findable,
  toCampaignLink,
  toFindableSeriesLink,
  toInstitutionLink,
  toOrganisationLink,
  toSeriesLink,
  type LinkView,
} from './link.ts';
import type { NamedEntry } from './search-names.ts';

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

/** The same on the page of the figure itself, found by the subject's names in other languages, too. */
export function toFindableSubjectLink(figure: Figure, context: ViewContext): LinkView {
  const { content, locale } = context;
  const { kind, id } = figureSubject(figure);
  if (kind === 'series') return toFindableSeriesLink(required(content.series, id), locale);
  const entries = {
    campaign: content.campaigns,
    institution: content.institutions,
    organisation: content.organisations,
  }[kind];
  return findable(toSubjectLink(figure, context), required<NamedEntry>(entries, id), locale);
}
