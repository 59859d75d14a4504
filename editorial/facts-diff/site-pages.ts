import { locales } from '../../src/i18n/locales.ts';
import { toCampaignListGraph } from '../../src/json-ld/campaign.ts';
import { toDataGraph } from '../../src/json-ld/data.ts';
import { toTotalsGraph } from '../../src/json-ld/figure-lists.ts';
import { toJsonLdContext, type JsonLdContext } from '../../src/json-ld/node.ts';
import { placesOf, type ListPlace, type Lists } from '../../src/model/list-parts.ts';
import * as paths from '../../src/routing/paths.ts';
import { toCsv, toExcelCsv } from '../../src/tables/csv.ts';
import { toDataPackage } from '../../src/tables/data-package.ts';
import { toJson } from '../../src/tables/json.ts';
import { toTableContext } from '../../src/tables/table.ts';
import { tables } from '../../src/tables/tables.ts';
import { toCampaignListView } from '../../src/views/campaign.ts';
import { chartIds, toChartCsv, toChartListView, toChartSvg } from '../../src/views/chart.ts';
import { toCorrectedEntries } from '../../src/views/correction-list.ts';
import { toDataView } from '../../src/views/data.ts';
import { toFigureListView, toFigureTopicView } from '../../src/views/figure-list.ts';
import { toHomeView } from '../../src/views/home.ts';
import { toInstitutionListView } from '../../src/views/institution.ts';
import { toOrganisationListView } from '../../src/views/organisation.ts';
import { toFeedItems, toPressReleaseListView, toPressReleaseYearView } from '../../src/views/press-release.ts';
import { toPromiseListView } from '../../src/views/promise-list.ts';
import { toSearchView } from '../../src/views/search.ts';
import { toSourceListView, toSourceYearView } from '../../src/views/source.ts';
import { toTotalsView } from '../../src/views/total.ts';
import { entryPages, figurePages } from './entry-pages.ts';
import type { Side } from './side.ts';
import { orNone, site, type SitePage } from './site-page.ts';
import type { ListId } from './speech.ts';

/** Every page and file of the site whose words come from content. */
export function* sitePages(side: Side): Generator<SitePage> {
  for (const { code } of locales) {
    yield* entryPages(side, code);
    for (const { id } of side.content.figures.values()) yield* figurePages(id, side, code);
    yield* listPages(side, code);
    yield* chartFiles(side, code);
  }
  yield* tableFiles(side);
}

/** Pages that tell of many entries. Where their JSON-LD says no more than their views, it is left out. */
function* listPages({ content }: Side, locale: string): Generator<SitePage> {
  const context = toJsonLdContext(content, locale, site);
  const [campaigns, totals, data] = [
    () => toCampaignListView(context),
    () => toTotalsView(context),
    () => toDataView(context, site),
  ];
  const pages: Readonly<Record<ListId, readonly [path: (locale: string) => string, print: () => unknown]>> = {
    home: [paths.homePath, () => toHomeView(context)],
    'press-releases': [paths.pressReleasesPath, () => toPressReleaseListView(context)],
    campaigns: [paths.campaignsPath, () => [campaigns(), toCampaignListGraph(campaigns(), context)]],
    institutions: [paths.institutionsPath, () => toInstitutionListView(context)],
    promises: [paths.promisesPath, () => toPromiseListView(context)],
    totals: [paths.totalsPath, () => [totals(), toTotalsGraph(totals(), context)]],
    figures: [paths.figuresPath, () => toFigureListView(context)],
    charts: [paths.chartsPath, () => toChartListView(context)],
    sources: [paths.sourcesPath, () => toSourceListView(context)],
    organisations: [paths.organisationsPath, () => toOrganisationListView(context)],
    data: [paths.dataPath, () => [data(), toDataGraph(data(), context)]],
    search: [paths.searchPath, () => toSearchView(context)],
  };
  for (const [id, [path, print]] of Object.entries(pages)) {
    const route = id === 'home' ? '[locale]/index' : `[locale]/${id}/index`;
    yield { route, group: 'lists', id, address: path(locale), print };
  }
  const inner = (
    id: ListId,
    lists: Lists<unknown>,
    path: (locale: string, list: string, part: number) => string,
    toView: (place: ListPlace, context: JsonLdContext) => unknown,
  ): SitePage[] =>
    placesOf(lists).map((place) => ({
      route: `[locale]/${id}/[list]/[...part]`,
      group: 'lists',
      id,
      address: path(locale, place.list, place.part),
      print: () => toView(place, context),
    }));
  yield* inner('press-releases', content.pressReleaseYears, paths.pressReleaseYearPath, toPressReleaseYearView);
  yield* inner('figures', content.figureTopics, paths.figureTopicPath, toFigureTopicView);
  yield* inner('sources', content.sourceYears, paths.sourceYearPath, toSourceYearView);
  yield file('feed', '[locale]/feed.xml', paths.feedPath(locale), () => toFeedItems(context));
  yield file('corrections/feed', '[locale]/corrections/feed.xml', paths.correctionsFeedPath(locale), () =>
    toCorrectedEntries(context),
  );
}

/** Charts to take away. */
function* chartFiles({ content }: Side, locale: string): Generator<SitePage> {
  for (const chart of orNone(() => chartIds(content))) {
    const [id, path] = [`charts/${chart}`, (format: 'svg' | 'csv') => paths.chartFilePath(locale, chart, format)];
    yield file(id, '[locale]/charts/[id].svg', path('svg'), () =>
      toChartSvg(chart, { content, locale }, (address) => address),
    );
    yield file(id, '[locale]/charts/[id].csv', path('csv'), () => toChartCsv(chart, { content }));
  }
}

/** The open tables, the same for all languages. */
function* tableFiles({ content }: Side): Generator<SitePage> {
  const context = toTableContext(content, site);
  for (const table of tables) {
    const id = `data/${table.name}`;
    yield file(id, 'data/[table].csv', paths.dataFilePath(table.name, 'csv'), () => toCsv(table, context));
    yield file(id, 'data/[table].json', paths.dataFilePath(table.name, 'json'), () => toJson(table, context));
    yield file(id, 'data/excel/[table].csv', paths.excelFilePath(table.name), () => toExcelCsv(table, context));
  }
  yield file('data/datapackage', 'data/datapackage.json', paths.dataPackagePath, () => toDataPackage(tables, context));
}

const file = (id: string, route: string, address: string, print: () => unknown): SitePage => ({
  route,
  group: 'files',
  id,
  address,
  print,
});
