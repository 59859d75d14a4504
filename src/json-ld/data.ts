import type { DataDownloadLeaf, DatasetLeaf, Graph, StatisticalVariableLeaf } from 'schema-dts';
import { everyLocale } from '../routing/translations.ts';
import { dataPackagePath } from '../routing/paths.ts';
import { dataVersion, toTableFiles, type DataFile } from '../tables/data-files.ts';
import { dataLicence } from '../tables/data-package.ts';
import { tablesVersion } from '../tables/table.ts';
import { tables } from '../tables/tables.ts';
import type { DataView, TableView } from '../views/data.ts';
import { measureName } from '../views/figure-question.ts';
import { wordsIn } from '../views/words.ts';
import { datasetId } from './ids.ts';
import { toText, type JsonLdContext } from './node.ts';
import { toPageGraph } from './page.ts';
import { toPublisherReference } from './references.ts';

/** The site's data: the whole of it, and every table with its files. */
export function toDataGraph({ page, tables: views }: DataView, context: JsonLdContext): Graph {
  const { content, locale, url } = context;
  const files = tables.map((table) => toTableFiles(table, { content, url }));
  const version = dataVersion(files, tablesVersion);
  const years = [...content.campaigns.values()].map(({ year }) => year);
  const id = datasetId(url, page.path);
  const common = {
    '@type': 'Dataset',
    inLanguage: everyLocale(),
    license: dataLicence.path,
    creator: toPublisherReference(locale, url),
    isAccessibleForFree: true,
    version,
  } as const;
  const ofTable = ({ name, title, description }: TableView, index: number): DatasetLeaf => ({
    ...common,
    '@id': datasetId(url, page.path, name),
    name: toText(title),
    description: toText(description),
    isPartOf: { '@id': id },
    distribution: files
      .slice(index, index + 1)
      .flatMap(({ csv, excel, json }) => [csv, excel, json].map((file) => toDownload(file, context))),
  });
  const whole: DatasetLeaf = {
    ...common,
    '@id': id,
    name: `${page.labels.site.name}: ${page.title.text}`,
    description: page.labels.site.description,
    url: url(page.path),
    ...(years.length > 0 && { temporalCoverage: `${Math.min(...years)}/${Math.max(...years)}` }),
    variableMeasured: [...content.measures.values()]
      .filter((measure) => [...content.figures.values()].some((figure) => figure.measure === measure.id))
      .map((measure): StatisticalVariableLeaf => ({
        '@type': 'StatisticalVariable',
        name: toText(measureName(measure, locale)),
        description: toText(wordsIn(measure.description, locale)),
      })),
    distribution: {
      '@type': 'DataDownload',
      name: 'Data Package',
      contentUrl: url(dataPackagePath),
      encodingFormat: 'application/json',
    },
    hasPart: views.map(({ name }) => ({ '@id': datasetId(url, page.path, name) })),
  };
  return toPageGraph(page, url, { mainEntity: { '@id': id } }, [whole, ...views.map(ofTable)]);
}

const toDownload = ({ path, mediaType, bytes, digest }: DataFile, { url }: JsonLdContext): DataDownloadLeaf => ({
  '@type': 'DataDownload',
  contentUrl: url(path),
  encodingFormat: mediaType,
  contentSize: `${bytes} B`,
  sha256: digest,
});
