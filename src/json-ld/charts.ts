import type { Graph, ImageObjectLeaf } from 'schema-dts';
import { chartsPath } from '../routing/paths.ts';
import type { ChartListView } from '../views/chart.ts';
import type { ChartView } from '../views/chart-view.ts';
import { toListPageGraph } from './list.ts';
import { toText, type ToUrl } from './node.ts';
import { contentLicence } from './site.ts';

/** The charts by year, each with its picture. */
export const toChartListGraph = ({ page, charts }: ChartListView, url: ToUrl): Graph =>
  toListPageGraph(
    page,
    charts.map((chart) => ({ path: `${page.path}#${chart.id}`, words: chart.title })),
    url,
    charts.map((chart) => toPicture(chart, page.locale, url)),
  );

const toPicture = ({ id, title, lead, files }: ChartView, locale: string, url: ToUrl): ImageObjectLeaf => ({
  '@type': 'ImageObject',
  '@id': url(`${chartsPath(locale)}#${id}`),
  name: toText(title),
  description: lead,
  contentUrl: url(files.svg),
  encodingFormat: 'image/svg+xml',
  inLanguage: locale,
  license: contentLicence,
});
