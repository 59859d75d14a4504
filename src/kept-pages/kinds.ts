import { keyHeader, SiteBefore } from '../build-cache/site-before.ts';
import { keepsValues } from '../build-cache/store.ts';
import { getSiteContent, textHtml } from '../data/site-content.ts';
import { toCampaignGraph } from '../json-ld/campaign.ts';
import { toFigureTopicGraph } from '../json-ld/figure-lists.ts';
import { toFigureGraph, toFigureStateGraph } from '../json-ld/figure.ts';
import { toInstitutionGraph } from '../json-ld/institution.ts';
import { toPressReleaseYearGraph, toSourceYearGraph } from '../json-ld/lists.ts';
import { toJsonLdContext, type JsonLdContext } from '../json-ld/node.ts';
import { toOrganisationGraph } from '../json-ld/organisation.ts';
import { toPressReleaseGraph } from '../json-ld/press-release.ts';
import { toSourceGraph } from '../json-ld/source.ts';
import { toCampaignView } from '../views/campaign.ts';
import { toCitableState } from '../views/citation.ts';
import { required } from '../views/context.ts';
import { toEmbedView } from '../views/embed.ts';
import { toFigureTopicView } from '../views/figure-list.ts';
import { toFigureStateView } from '../views/figure-state-page.ts';
import { toFigureView } from '../views/figure.ts';
import { toInstitutionView } from '../views/institution.ts';
import { toListPlace } from '../views/list-part.ts';
import { toOrganisationView } from '../views/organisation.ts';
import { toPressReleaseView, toPressReleaseYearView } from '../views/press-release.ts';
import { toSourceView, toSourceYearView } from '../views/source.ts';
import { toTotalLinks } from '../views/total.ts';
import { keyOfPage } from './key.ts';

/** A kind of pages that are kept from build to build. */
export interface PageKind<Params, Props> {
  /**
   * All that the component of the page is given; the page is the same as long as this is. The page's answer says its
   * key to the integration that writes it.
   */
  readonly toProps: (page: PageContext<Params>) => Promise<Props>;
  /** Gives those routes a `cacheKey` whose pages are the same as in the build before. */
  readonly withKeys: <Route extends { readonly params: Params }>(
    routes: readonly Route[],
  ) => Promise<(Route & { readonly cacheKey?: string })[]>;
}

/** What of `Astro` is needed in a page. */
interface PageContext<Params> {
  readonly params: Params;
  readonly response: { readonly headers: Headers };
}

/** `Astro.site`, which pages alone are given. */
const site = new URL(import.meta.env.SITE);

let keysBefore: ReadonlySet<string> | undefined;

/** @param name tells this kind of pages from others that are given the same */
function definePages<Params extends { readonly locale: string }, Props>(
  name: string,
  toProps: (params: Params, context: JsonLdContext) => Props | Promise<Props>,
): PageKind<Params, Props> {
  const propsOf = async (params: Params): Promise<Props> =>
    toProps(params, toJsonLdContext(await getSiteContent(), params.locale, site));
  return {
    toProps: async ({ params, response }) => {
      const props = await propsOf(params);
      if (keepsValues) response.headers.set(keyHeader, keyOfPage(name, props));
      return props;
    },
    withKeys: async (routes) => {
      keysBefore ??= new Set(new SiteBefore().pageKeys);
      if (keysBefore.size === 0) return [...routes];
      const keyed: ((typeof routes)[number] & { readonly cacheKey?: string })[] = [];
      for (const route of routes) {
        const cacheKey = keyOfPage(name, await propsOf(route.params));
        keyed.push(keysBefore.has(cacheKey) ? { ...route, cacheKey } : route);
      }
      return keyed;
    },
  };
}

interface EntryParams {
  readonly locale: string;
  readonly id: string;
}
interface StateParams extends EntryParams {
  readonly number: string;
}
interface ListParams {
  readonly locale: string;
  readonly list: string;
  readonly part: string | undefined;
}

export const pressReleasePages = definePages('press-release', async ({ id }: EntryParams, context) => {
  const release = required(context.content.pressReleases, id);
  const view = toPressReleaseView(release, context);
  const html = await textHtml('press-releases', id, view.text.language);
  return { view, jsonLd: toPressReleaseGraph(release, view, context), html };
});

export const institutionPages = definePages('institution', async ({ id }: EntryParams, context) => {
  const institution = required(context.content.institutions, id);
  const view = toInstitutionView(institution, context);
  const html = await textHtml('institutions', id, view.text.language);
  return { view, jsonLd: toInstitutionGraph(institution, view, context), html };
});

export const campaignPages = definePages('campaign', async ({ id }: EntryParams, context) => {
  const campaign = required(context.content.campaigns, id);
  const view = toCampaignView(campaign, context);
  const html = await textHtml('campaigns', id, view.text.language);
  return { view, jsonLd: toCampaignGraph(campaign, view, context), html };
});

export const organisationPages = definePages('organisation', ({ id }: EntryParams, context) => {
  const organisation = required(context.content.organisations, id);
  const view = toOrganisationView(organisation, context);
  return { view, jsonLd: toOrganisationGraph(organisation, view, context) };
});

export const sourcePages = definePages('source', ({ id }: EntryParams, context) => {
  const source = required(context.content.sources, id);
  const view = toSourceView(source, context);
  return { view, jsonLd: toSourceGraph(source, view, context) };
});

export const figurePages = definePages('figure', ({ id }: EntryParams, context) => {
  const figure = required(context.content.figures, id);
  const view = toFigureView(figure, context);
  return {
    view,
    jsonLd: toFigureGraph(figure, view, context),
    citable: toCitableState(figure, context.content.statesOf(figure).length, context, site),
    totals: toTotalLinks(figure, context),
  };
});

export const figureStatePages = definePages('figure-state', ({ id, number }: StateParams, context) => {
  const figure = required(context.content.figures, id);
  const view = toFigureStateView(figure, Number(number), context);
  return {
    view,
    jsonLd: toFigureStateGraph(figure, view, context),
    citable: toCitableState(figure, Number(number), context, site),
  };
});

/** @param number the state that is embedded; without it the one of the day */
export const embedPages = definePages(
  'embed',
  ({ id, number }: EntryParams & { readonly number?: string }, context) => ({
    view: toEmbedView(
      required(context.content.figures, id),
      number === undefined ? undefined : Number(number),
      context,
      site,
    ),
  }),
);

export const pressReleaseYearPages = definePages('press-release-year', (params: ListParams, context) => {
  const view = toPressReleaseYearView(toListPlace(params), context);
  return { view, jsonLd: toPressReleaseYearGraph(view, context.url) };
});

export const sourceYearPages = definePages('source-year', (params: ListParams, context) => {
  const view = toSourceYearView(toListPlace(params), context);
  return { view, jsonLd: toSourceYearGraph(view, context.url) };
});

export const figureTopicPages = definePages('figure-topic', (params: ListParams, context) => {
  const view = toFigureTopicView(toListPlace(params), context);
  return { view, jsonLd: toFigureTopicGraph(view, context.url) };
});
