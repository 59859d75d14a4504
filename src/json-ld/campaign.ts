import type { Event, EventSeriesLeaf, Graph, SportsEventLeaf, Thing } from 'schema-dts';
import { printedDate } from '../model/campaign.ts';
import type { Campaign, Series } from '../model/content.ts';
import { printedClaim } from '../model/figure.ts';
import { campaignsPath } from '../routing/paths.ts';
import { everyLocale } from '../routing/translations.ts';
import type { CampaignListView, CampaignView } from '../views/campaign.ts';
import { required } from '../views/context.ts';
import { wordsIn } from '../views/words.ts';
import { isCharityMoney, toGrant } from './claim.ts';
import { toCorrected, toOwnCorrections } from './corrections.ts';
import { subjectId } from './ids.ts';
import { toListPageGraph } from './list.ts';
import { toNames } from './names.ts';
import { known, toIsoDate, toText, type JsonLdContext } from './node.ts';
import { pageId, toPageGraph } from './page.ts';
import { toImages } from './picture.ts';
import { toPromiseClaims } from './promise.ts';
import {
  campaignType,
  toCampaignReference,
  toFigureReference,
  toOrganisers,
  toPublications,
  toSeriesReference,
} from './references.ts';
import { toPageTranslations } from './translations.ts';

/** One start in one year, or one year's drive, with its promises and its money for charity. */
export function toCampaignGraph(campaign: Campaign, view: CampaignView, context: JsonLdContext): Graph {
  const { content, locale, url } = context;
  const { page, text } = view;
  const series = required(content.series, campaign.series);
  const id = subjectId(url, locale, 'campaign', campaign.id);
  const claims = content.promisesOf(campaign.id).flatMap((promise) => toPromiseClaims(promise, context));
  const figures = content.figuresAbout('campaign', campaign.id);
  const grants = figures
    .filter((figure) => isCharityMoney(figure) && !figure.shownAlone)
    .map((figure) => toGrant(figure, printedClaim(figure), context));
  const whole = campaign.partOf === undefined ? undefined : required(content.campaigns, campaign.partOf);
  const parts = [...content.campaigns.values()].filter(({ partOf }) => partOf === campaign.id);
  const node = known<SportsEventLeaf>({
    '@type': campaignType(series) as 'SportsEvent',
    '@id': id,
    name: toText(text.title),
    alternateName: toNames(campaign.names, text.title, locale),
    description: toText(text.summary),
    image: toImages(view.pictures, context),
    eventStatus: toEventStatus(campaign),
    startDate: toStartDate(campaign),
    location: campaign.place && {
      '@type': 'Place',
      description: toText(wordsIn(campaign.place.statement, locale)),
    },
    organizer: toOrganisers(series, context),
    superEvent: [
      ...(whole ? [toCampaignReference(whole, context)] : []),
      toSeriesReference(series, context),
    ] as readonly Event[],
    subEvent: parts.map((part) => toCampaignReference(part, context)),
    mainEntityOfPage: pageId(page, url),
    sameAs: everyLocale()
      .filter((code) => code !== locale)
      .map((code) => subjectId(url, code, 'campaign', campaign.id)),
    subjectOf: claims.map((claim) => ({ '@id': claim['@id'] ?? '' })),
  });
  return toPageGraph(
    page,
    url,
    {
      mainEntity: { '@id': id },
      mentions: [
        ...grants.map((grant) => ({ '@id': grant['@id'] ?? '' })),
        ...figures.map((figure) => toFigureReference(figure, context)),
      ] as readonly Thing[],
      isBasedOn: toPublications(campaign.sources, context),
      ...toPageTranslations(campaign, text.language, page, context),
      ...toCorrected(toOwnCorrections(view.corrections, page.path), context),
    },
    [node, ...claims, ...grants],
  );
}

/**
 * Only what the record says in a field of its own: a start that was put off is told in words, and
 * then nothing is claimed of its schedule.
 */
function toEventStatus({ status, statusNote }: Campaign): SportsEventLeaf['eventStatus'] | undefined {
  if (status === 'cancelled') return 'https://schema.org/EventCancelled';
  return statusNote ? undefined : 'https://schema.org/EventScheduled';
}

/** The printed date, else the campaign's year; a cancelled start keeps the day that was planned. */
const toStartDate = (campaign: Campaign): string | undefined =>
  toIsoDate(printedDate(campaign) ?? String(campaign.year));

/** All campaigns, each within its series. */
export function toCampaignListGraph(view: CampaignListView, context: JsonLdContext): Graph {
  const { content, locale } = context;
  return toListPageGraph(
    view.page,
    view.series.flatMap(({ campaigns }) => campaigns.map(({ path, title }) => ({ path, words: title }))),
    context.url,
    [...content.series.values()].map((series) => toSeries(series, context)),
    { about: [...content.series.keys()].map((id) => ({ '@id': subjectId(context.url, locale, 'series', id) })) },
  );
}

function toSeries(series: Series, context: JsonLdContext): EventSeriesLeaf {
  const { content, locale, url } = context;
  const name = wordsIn(series.name, locale);
  return known<EventSeriesLeaf>({
    '@type': 'EventSeries',
    '@id': subjectId(url, locale, 'series', series.id),
    name: toText(name),
    alternateName: toNames(series.names, name, locale),
    description: toText(wordsIn(series.about, locale)),
    organizer: toOrganisers(series, context),
    subEvent: [...content.campaigns.values()]
      .filter((campaign) => campaign.series === series.id)
      .map((campaign) => toCampaignReference(campaign, context)),
    mainEntityOfPage: url(campaignsPath(locale)),
  });
}
