import type { Texts } from '../../src/model/content.ts';
import { toCampaignGraph } from '../../src/json-ld/campaign.ts';
import { toFigureGraph, toFigureStateGraph } from '../../src/json-ld/figure.ts';
import { toInstitutionGraph } from '../../src/json-ld/institution.ts';
import { toJsonLdContext } from '../../src/json-ld/node.ts';
import { toOrganisationGraph } from '../../src/json-ld/organisation.ts';
import { toPressReleaseGraph } from '../../src/json-ld/press-release.ts';
import { toSourceGraph } from '../../src/json-ld/source.ts';
import { toCorrectionsGraph, toCorrectionYearGraph, toTextPageGraph } from '../../src/json-ld/text-page.ts';
import { placesOf } from '../../src/model/list-parts.ts';
import * as paths from '../../src/routing/paths.ts';
import { toCampaignView } from '../../src/views/campaign.ts';
import { toCitableState } from '../../src/views/citation.ts';
import { required } from '../../src/views/context.ts';
import { toCorrectionLists } from '../../src/views/correction-list.ts';
import { toEmbedView } from '../../src/views/embed.ts';
import { toFigureStateView } from '../../src/views/figure-state-page.ts';
import { toFigureView } from '../../src/views/figure.ts';
import { toInstitutionView } from '../../src/views/institution.ts';
import { toOrganisationView } from '../../src/views/organisation.ts';
import { toPressReleaseView } from '../../src/views/press-release.ts';
import { toCorrectionsView, toCorrectionYearView, toTextPageView } from '../../src/views/site-pages.ts';
import { toSourceView } from '../../src/views/source.ts';
import { toTotalLinks } from '../../src/views/total.ts';
import type { TextView } from '../../src/views/words.ts';
import type { Side } from './side.ts';
import { orNone, site, type PageGroup, type SitePage } from './site-page.ts';

/** A view and what the page tells programs, which may say more. */
const told = <View>(view: View, toGraph: (view: View) => unknown): Told<View> => [view, toGraph(view)];
type Told<View> = readonly [view: View, graph: unknown];

/** The pages of entries in one language; figures have more of them. */
export function* entryPages(side: Side, locale: string): Generator<SitePage> {
  const { content } = side;
  const context = toJsonLdContext(content, locale, site);
  const worded = toWordedPages(side);
  for (const [id, release] of content.pressReleases)
    yield worded('press-releases', release, paths.pressReleasePath(locale, id), () =>
      told(toPressReleaseView(release, context), (view) => toPressReleaseGraph(release, view, context)),
    );
  for (const [id, campaign] of content.campaigns)
    yield worded('campaigns', campaign, paths.campaignPath(locale, id), () =>
      told(toCampaignView(campaign, context), (view) => toCampaignGraph(campaign, view, context)),
    );
  for (const [id, institution] of content.institutions)
    yield worded('institutions', institution, paths.institutionPath(locale, id), () =>
      told(toInstitutionView(institution, context), (view) => toInstitutionGraph(institution, view, context)),
    );
  for (const [id, source] of content.sources)
    yield toPage('sources', id, paths.sourcePath(locale, id), () =>
      told(toSourceView(source, context), (view) => toSourceGraph(source, view, context)),
    );
  for (const [id, organisation] of content.organisations)
    yield toPage('organisations', id, paths.organisationPath(locale, id), () =>
      told(toOrganisationView(organisation, context), (view) => toOrganisationGraph(organisation, view, context)),
    );
  for (const [id, own] of content.pages) {
    const isCorrections = id === 'corrections';
    const print = () =>
      isCorrections
        ? told(toCorrectionsView(context), (view) => toCorrectionsGraph(own, view, context))
        : told(toTextPageView(own, context), (view) => toTextPageGraph(own, view, context));
    const route = isCorrections ? '[locale]/corrections/index' : '[locale]/[id]';
    yield { ...worded('pages', own, paths.pagePath(locale, id), print), route };
    if (!isCorrections) continue;
    for (const place of orNone(() => placesOf(toCorrectionLists(context))))
      yield {
        ...toPage('pages', id, paths.correctionYearPath(locale, place.list, place.part), () =>
          told(toCorrectionYearView(place, context), (view) => toCorrectionYearGraph(view, context.url)),
        ),
        route: '[locale]/corrections/[list]/[...part]',
      };
  }
}

const toPage = (group: PageGroup, id: string, address: string, print: () => unknown): SitePage => ({
  route: `[locale]/${group}/[id]`,
  group,
  id,
  address,
  print,
});

/** Makes pages that have words of their own: beside their views, of the body that they show, and of their pictures. */
function toWordedPages({ bodies, entries, pictures }: Side) {
  const picturesOf = Map.groupBy(entries.pictures, ({ collection, id }) => `${collection}/${id}`);
  return (
    group: PageGroup,
    { id, texts }: { readonly id: string; readonly texts: Texts },
    address: string,
    print: () => Told<{ readonly text: TextView }>,
  ): SitePage =>
    toPage(group, id, address, () => {
      const [view, graph] = print();
      const shown = (picturesOf.get(`${group}/${id}`) ?? []).map(({ file }) => pictures.get(file));
      return [view, graph, bodies.get(texts.get(view.text.language)?.file ?? ''), shown];
    });
}

/**
 * A figure's page in one language, the pages of its published states, and what other sites embed of
 * them. The files of a state's citations change with its page, and are not named.
 */
export function* figurePages(id: string, { content }: Side, locale: string): Generator<SitePage> {
  const context = toJsonLdContext(content, locale, site);
  const figure = required(content.figures, id);
  const states = orNone(() => content.statesOf(figure));
  const page = (route: string, address: string, print: () => unknown): SitePage => ({
    ...toPage('figures', id, address, print),
    route,
  });
  const embed = (number?: number): unknown => toEmbedView(figure, number, context, site);
  yield page('[locale]/figures/[id]', paths.figurePath(locale, id), () => [
    told(toFigureView(figure, context), (view) => toFigureGraph(figure, view, context)),
    toTotalLinks(figure, context),
    toCitableState(figure, states.length, context, site),
  ]);
  yield page('embed/[locale]/[id]/index', paths.embedPath(locale, id), embed);
  for (const { number } of states) {
    yield page('[locale]/figures/[id]/[number]/index', paths.figureStatePath(locale, id, number), () => [
      told(toFigureStateView(figure, number, context), (view) => toFigureStateGraph(figure, view, context)),
      toCitableState(figure, number, context, site),
    ]);
    yield page('embed/[locale]/[id]/[number]', paths.embedPath(locale, id, number), () => embed(number));
  }
}
