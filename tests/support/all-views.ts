import { toCampaignGraph, toCampaignListGraph } from '../../src/json-ld/campaign.ts';
import { toFigureGraph, toFigureStateGraph } from '../../src/json-ld/figure.ts';
import { toInstitutionGraph } from '../../src/json-ld/institution.ts';
import { toJsonLdContext, type JsonLdContext } from '../../src/json-ld/node.ts';
import { toOrganisationGraph } from '../../src/json-ld/organisation.ts';
import { toPressReleaseGraph } from '../../src/json-ld/press-release.ts';
import { serialiseJsonLd } from '../../src/json-ld/serialise.ts';
import { toSourceGraph } from '../../src/json-ld/source.ts';
import { toTextPageGraph } from '../../src/json-ld/text-page.ts';
import type { Figure } from '../../src/model/content.ts';
import { placesOf, type ListPlace, type Lists } from '../../src/model/list-parts.ts';
import type { SiteContent } from '../../src/model/site-content.ts';
import { toCampaignListView, toCampaignView } from '../../src/views/campaign.ts';
import { toChartListView } from '../../src/views/chart.ts';
import { toCitableState, toCitationView } from '../../src/views/citation.ts';
import { toDataView } from '../../src/views/data.ts';
import { toFigureStateView } from '../../src/views/figure-state-page.ts';
import { toFigureView } from '../../src/views/figure.ts';
import { toFigureListView, toFigureTopicView } from '../../src/views/figure-list.ts';
import { toHomeView } from '../../src/views/home.ts';
import { toInstitutionListView, toInstitutionView } from '../../src/views/institution.ts';
import { toOrganisationListView, toOrganisationView } from '../../src/views/organisation.ts';
import {
  toFeedItems,
  toPressReleaseListView,
  toPressReleaseView,
  toPressReleaseYearView,
} from '../../src/views/press-release.ts';
import { toPromiseListView } from '../../src/views/promise-list.ts';
import { toSearchView } from '../../src/views/search.ts';
import { toCorrectionsView, toTextPageView } from '../../src/views/site-pages.ts';
import { toSourceListView, toSourceView, toSourceYearView } from '../../src/views/source.ts';
import { toTotalsView } from '../../src/views/total.ts';

const site = new URL('https://site.example');

/**
 * Everything that the lists of a language print of some content, and the pages of the entries that
 * are asked for, as text. Throws where a view can't be made.
 */
export function printViews(content: SiteContent, locale: string, isAsked: (id: string) => boolean): string {
  const context = toJsonLdContext(content, locale, site);
  const asked = <T extends { readonly id: string }>(entries: ReadonlyMap<string, T>): T[] =>
    [...entries.values()].filter(({ id }) => isAsked(id));
  const entries = [
    ...asked(content.institutions).map((entry) => {
      const view = toInstitutionView(entry, context);
      return [view, serialiseJsonLd(toInstitutionGraph(entry, view, context))];
    }),
    ...asked(content.campaigns).map((entry) => {
      const view = toCampaignView(entry, context);
      return [view, serialiseJsonLd(toCampaignGraph(entry, view, context))];
    }),
    ...asked(content.pressReleases).map((entry) => {
      const view = toPressReleaseView(entry, context);
      return [view, serialiseJsonLd(toPressReleaseGraph(entry, view, context))];
    }),
    ...asked(content.organisations).map((entry) => {
      const view = toOrganisationView(entry, context);
      return [view, serialiseJsonLd(toOrganisationGraph(entry, view, context))];
    }),
    ...asked(content.sources).map((entry) => {
      const view = toSourceView(entry, context);
      return [view, serialiseJsonLd(toSourceGraph(entry, view, context))];
    }),
    ...asked(content.figures).map((entry) => {
      const view = toFigureView(entry, context);
      const states = content.statesOf(entry).map(({ number }) => {
        const state = toFigureStateView(entry, number, context);
        return [state, serialiseJsonLd(toFigureStateGraph(entry, state, context))];
      });
      return [view, states, serialiseJsonLd(toFigureGraph(entry, view, context))];
    }),
    ...asked(content.pages).map((entry) => {
      const view = toTextPageView(entry, context);
      return [view, serialiseJsonLd(toTextPageGraph(entry, view, context))];
    }),
  ];
  const parts = (lists: Lists<unknown>, toView: (place: ListPlace, context: JsonLdContext) => unknown): unknown[] =>
    placesOf(lists).map((place) => toView(place, context));
  const campaigns = toCampaignListView(context);
  const lists = [
    toHomeView(context),
    toInstitutionListView(context),
    campaigns,
    serialiseJsonLd(toCampaignListGraph(campaigns, context)),
    toPressReleaseListView(context),
    parts(content.pressReleaseYears, toPressReleaseYearView),
    toFeedItems(context),
    toOrganisationListView(context),
    toSourceListView(context),
    parts(content.sourceYears, toSourceYearView),
    toFigureListView(context),
    parts(content.figureTopics, toFigureTopicView),
    toTotalsView(context),
    toChartListView(context),
    toPromiseListView(context),
    toCorrectionsView(context),
    toDataView(context, site),
    toSearchView(context),
  ];
  return JSON.stringify([entries, lists]);
}

/** The citations of a figure's newest state, which take long to make. */
export const printCitation = (figure: Figure, content: SiteContent, locale: string): string =>
  JSON.stringify(
    toCitationView(toCitableState(figure, content.statesOf(figure).length, { content, locale }, site), site),
  );
