import type { AnyFactsEntry, Entries, FactsEntry, TextEntry } from '../../src/model/entries.ts';
import { isPublished } from '../../src/model/figure.ts';
import { byYear, figuresByTopic, placesOf, sourcesByYear, type Lists } from '../../src/model/list-parts.ts';
import { promiseStates } from '../../src/model/promise.ts';
import * as paths from '../../src/routing/paths.ts';
import { tableNames } from '../../src/tables/table.ts';

/**
 * The pages and files of the site in one language, each with the places on it that a link may name;
 * `undefined` where these can't be known, because a file of the entry has faults.
 */
export type SiteAddresses = ReadonlyMap<string, readonly string[] | undefined>;

/** Pages of entries, by collection. */
export const entryPaths: Readonly<Record<string, (locale: string, id: string) => string>> = {
  institutions: paths.institutionPath,
  campaigns: paths.campaignPath,
  'press-releases': paths.pressReleasePath,
  figures: paths.figurePath,
  sources: paths.sourcePath,
  organisations: paths.organisationPath,
  pages: paths.pagePath,
};

/**
 * Everything on the site that a text may link to.
 *
 * @param entries those that are shown
 */
export function siteAddresses(entries: Entries, locale: string): SiteAddresses {
  const addresses = new Map<string, readonly string[] | undefined>(sharedAddresses(entries.facts, locale));
  const texts = textsIn(entries.texts, locale);
  for (const entry of entries.facts) {
    const path = entryPaths[entry.collection]?.(locale, entry.id);
    if (path === undefined || ('withheld' in entry.facts && entry.facts.withheld)) continue;
    addresses.set(path, [...placesOfFacts(entry, entries.facts), ...placesOfText(texts.get(keyOf(entry)))]);
    if (entry.collection !== 'figures') continue;
    addresses.set(paths.embedPath(locale, entry.id), []);
    for (let number = (entry.facts.revisions ?? []).length + 1; number > 0; number -= 1)
      addresses.set(paths.figureStatePath(locale, entry.id, number), []);
  }
  for (const text of texts.values())
    if (text.collection === 'pages') addresses.set(paths.pagePath(locale, text.id), placesOfText(text));
  for (const { collection, id } of entries.broken ?? []) {
    const path = entryPaths[collection]?.(locale, id);
    if (path !== undefined) addresses.set(path, undefined);
  }
  return addresses;
}

const keyOf = ({ collection, id }: { readonly collection: string; readonly id: string }): string =>
  `${collection}/${id}`;

/** Lists, files and the pages that are made of many entries. */
function sharedAddresses(facts: readonly AnyFactsEntry[], locale: string): [string, readonly string[]][] {
  const idsOf = (collection: AnyFactsEntry['collection']): string[] =>
    facts.flatMap((entry) => (entry.collection === collection ? [entry.id] : []));
  const factsOf = <C extends AnyFactsEntry['collection']>(collection: C) =>
    facts
      .filter((entry): entry is FactsEntry<C> & AnyFactsEntry => entry.collection === collection)
      .map((entry) => ({ ...entry.facts, id: entry.id }));
  const news = byYear(factsOf('press-releases'), ({ date }) => date);
  const sources = sourcesByYear(factsOf('sources'));
  const measures = new Map(factsOf('measures').map((measure) => [measure.id, measure]));
  const figures = figuresByTopic(factsOf('figures').filter(isPublished), measures, () => 0);
  const corrected = byYear(
    facts.flatMap(({ facts: entry }) => [
      ...('corrections' in entry ? (entry.corrections ?? []) : []),
      ...('revisions' in entry && isPublished(entry) ? (entry.revisions ?? []) : []),
    ]),
    ({ date }) => date,
  );
  const parts = (lists: Lists<unknown>, path: (locale: string, list: string, part: number) => string) =>
    placesOf(lists).map(({ list, part }) => path(locale, list, part));
  const anchors = (lists: Lists<unknown>) => [...lists.keys()].map(paths.yearAnchor);
  const files = [
    paths.feedPath(locale),
    paths.correctionsFeedPath(locale),
    paths.dataPackagePath,
    paths.sitemapPath,
    ...tableNames.flatMap((table) => [
      paths.dataFilePath(table, 'csv'),
      paths.dataFilePath(table, 'json'),
      paths.excelFilePath(table),
      paths.dataSchemaPath(table),
    ]),
    ...paths.yearChartIds.flatMap((chart) => [
      paths.chartFilePath(locale, chart, 'svg'),
      paths.chartFilePath(locale, chart, 'csv'),
    ]),
  ];
  return [
    [paths.rootPath, []],
    [paths.homePath(locale), []],
    [paths.institutionsPath(locale), []],
    [paths.campaignsPath(locale), idsOf('series').map(paths.seriesAnchor)],
    [paths.pressReleasesPath(locale), anchors(news)],
    [paths.figuresPath(locale), [...figures.keys()]],
    [paths.sourcesPath(locale), anchors(sources)],
    [paths.organisationsPath(locale), []],
    [paths.promisesPath(locale), [...promiseStates, 'institutions' as const].map(paths.promisesAnchor)],
    [
      paths.totalsPath(locale),
      [...idsOf('totals').map(paths.totalAnchor), ...idsOf('comparisons').map(paths.comparisonAnchor)],
    ],
    [paths.chartsPath(locale), paths.yearChartIds],
    [paths.dataPath(locale), tableNames],
    [paths.searchPath(locale), []],
    ...[
      ...parts(news, paths.pressReleaseYearPath),
      ...parts(sources, paths.sourceYearPath),
      ...parts(figures, paths.figureTopicPath),
      ...parts(corrected, paths.correctionYearPath),
      ...files,
    ].map((file): [string, readonly string[]] => [file, []]),
  ];
}

/** One text an entry: in the language, or the one that its page shows instead. */
function textsIn(texts: readonly TextEntry[], locale: string): Map<string, TextEntry> {
  const chosen = new Map<string, TextEntry>();
  for (const text of texts) if (text.text.locale === locale || !chosen.has(keyOf(text))) chosen.set(keyOf(text), text);
  return chosen;
}

function placesOfText(entry: TextEntry | undefined): string[] {
  const times = new Map<string, number>();
  const cited = (entry?.text.citations ?? []).map(({ figure }) => {
    const time = (times.get(figure) ?? 0) + 1;
    times.set(figure, time);
    return paths.citationAnchor(figure, time);
  });
  return [...(entry?.text.outline.headings ?? []), ...cited];
}

function placesOfFacts(entry: AnyFactsEntry, facts: readonly AnyFactsEntry[]): string[] {
  const corrections = 'corrections' in entry.facts ? (entry.facts.corrections ?? []) : [];
  const corrected = corrections.map(({ date }) => paths.correctionAnchor(date));
  switch (entry.collection) {
    case 'campaigns':
      return [...corrected, ...entry.facts.promises.map(({ institution }) => paths.promiseAnchor(institution))];
    case 'institutions': {
      const isPromised = (other: AnyFactsEntry): boolean =>
        other.collection === 'campaigns' && other.facts.promises.some(({ institution }) => institution === entry.id);
      return [...corrected, ...facts.filter(isPromised).map(({ id }) => paths.promiseAnchor(id))];
    }
    case 'figures':
      return [...corrected, 'cite'];
    default:
      return corrected;
  }
}
