import type { CreativeWork, Event, EventSeries, Organization, SportsEvent, Thing, WebPage, WebSite } from 'schema-dts';
import { translatorOf } from '../i18n/translate.ts';
import type { Campaign, Figure, Institution, Organisation, Series, Source } from '../model/content.ts';
import { figureSubject } from '../model/figure.ts';
import { figurePath, homePath } from '../routing/paths.ts';
import { required } from '../views/context.ts';
import { figureTitle } from '../views/figure-question.ts';
import { sourceTitle, toCampaignLink, toInstitutionLink, toOrganisationLink, toSeriesLink } from '../views/link.ts';
import { publicationId, publisherId, subjectId, webSiteId } from './ids.ts';
import { institutionType, isOrganisation, organisationType } from './organisation-types.ts';
import { known, toIsoDate, toText, type JsonLdContext, type ToUrl } from './node.ts';

/**
 * What a page says of things that another page tells about: type, name, and the `@id` under which
 * that page tells the rest.
 */

export const toWebSiteReference = (locale: string, url: ToUrl): WebSite => ({
  '@type': 'WebSite',
  '@id': webSiteId(url, locale),
  name: translatorOf(locale)('site.name'),
  url: url(homePath(locale)),
});

export const toPublisherReference = (locale: string, url: ToUrl): Organization => ({
  '@type': 'Organization',
  '@id': publisherId(url, locale),
  name: translatorOf(locale)('site.name'),
  url: url(homePath(locale)),
});

export const toInstitutionReference = (institution: Institution, { locale, url }: JsonLdContext): Organization => ({
  '@type': institutionType(institution),
  '@id': subjectId(url, locale, 'institution', institution.id),
  name: toText(toInstitutionLink(institution, locale).words),
});

const toOrganisationReference = (organisation: Organisation, { locale, url }: JsonLdContext): Thing => ({
  '@type': organisationType(organisation),
  '@id': subjectId(url, locale, 'organisation', organisation.id),
  name: toText(toOrganisationLink(organisation, locale).words),
});

/** A run is a sports event; a drive of volunteers is an event and no more. */
export const campaignType = ({ kind }: Series): 'SportsEvent' | 'Event' => (kind === 'race' ? 'SportsEvent' : 'Event');

export const toCampaignReference = (
  campaign: Campaign,
  { content, locale, url }: JsonLdContext,
): SportsEvent | Event => ({
  '@type': campaignType(required(content.series, campaign.series)),
  '@id': subjectId(url, locale, 'campaign', campaign.id),
  name: toText(toCampaignLink(campaign, locale).words),
});

export const toSeriesReference = (series: Series, { locale, url }: JsonLdContext): EventSeries => ({
  '@type': 'EventSeries',
  '@id': subjectId(url, locale, 'series', series.id),
  name: toText(toSeriesLink(series, locale).words),
});

/** Who runs a series: what is no organisation, or more than one, can't be named as an organiser. */
export const toOrganisers = (series: Series, context: JsonLdContext): Organization[] =>
  series.organisations
    .map((id) => required(context.content.organisations, id))
    .filter(isOrganisation)
    .map((organisation) => toOrganisationReference(organisation, context) as Organization);

export function toSubjectReference(figure: Figure, context: JsonLdContext): Thing {
  const { content } = context;
  const { kind, id } = figureSubject(figure);
  switch (kind) {
    case 'campaign':
      return toCampaignReference(required(content.campaigns, id), context);
    case 'institution':
      return toInstitutionReference(required(content.institutions, id), context);
    case 'organisation':
      return toOrganisationReference(required(content.organisations, id), context);
    case 'series':
      return toSeriesReference(required(content.series, id), context);
  }
}

/** A figure's page, by its question and never with its value, which some figures show there alone. */
export const toFigureReference = (figure: Figure, context: JsonLdContext): WebPage => {
  const address = context.url(figurePath(context.locale, figure.id));
  return { '@type': 'WebPage', '@id': address, name: figureTitle(figure, context), url: address };
};

/**
 * A publication. Its record doesn't say whether it is an article, a film or a file, so it is a work
 * and no more.
 */
export const toPublication = (source: Source, context: JsonLdContext): CreativeWork => {
  const { locale, url } = context;
  return known<Exclude<CreativeWork, string>>({
    '@type': 'CreativeWork',
    '@id': publicationId(url, locale, source.id),
    name: toText(sourceTitle(source, locale)),
    url: source.url,
    inLanguage: [source.language, ...(source.otherLanguages ?? [])],
    datePublished: toIsoDate(source.published),
    publisher: toSourcePublisher(source, context),
  });
};

function toSourcePublisher(source: Source, context: JsonLdContext): Organization | undefined {
  const organisation =
    source.organisation === undefined ? undefined : required(context.content.organisations, source.organisation);
  if (organisation && isOrganisation(organisation))
    return toOrganisationReference(organisation, context) as Organization;
  return source.publisher === undefined ? undefined : { '@type': 'Organization', name: source.publisher };
}

export const toPublications = (ids: Iterable<string>, context: JsonLdContext): CreativeWork[] =>
  [...new Set(ids)].map((id) => toPublication(required(context.content.sources, id), context));
