import type { Graph } from 'schema-dts';
import type { FigureListView, FigureTopicView } from '../views/figure-list.ts';
import { questionLine } from '../views/figure-question.ts';
import { own } from '../views/page.ts';
import type { TotalsView } from '../views/total.ts';
import { required } from '../views/context.ts';
import { toListPageGraph } from './list.ts';
import type { JsonLdContext, ToUrl } from './node.ts';
import { toPageGraph } from './page.ts';
import { toFigureReference } from './references.ts';

/** The topics of the figures. */
export const toFigureListGraph = ({ page, topics }: FigureListView, url: ToUrl): Graph =>
  toListPageGraph(
    page,
    topics.map(({ all: { path }, title }) => ({ path, words: own(title) })),
    url,
  );

/** The figures of a topic, by their questions. */
export const toFigureTopicGraph = ({ page, measures }: FigureTopicView, url: ToUrl): Graph =>
  toListPageGraph(
    page,
    measures.flatMap(({ figures }) =>
      figures.map((figure) => ({ path: figure.path, words: own(questionLine(figure)) })),
    ),
    url,
  );

/** Sums and comparisons, by the figures that they rest on; a sum is worked out on its page alone. */
export function toTotalsGraph({ page }: TotalsView, context: JsonLdContext): Graph {
  const { content } = context;
  const figures = [
    ...[...content.totals.values()].flatMap(({ addends }) => addends),
    ...[...content.comparisons.values()].map(({ figure }) => figure),
  ];
  return toPageGraph(page, context.url, {
    mentions: [...new Set(figures)].map((id) => toFigureReference(required(content.figures, id), context)),
  });
}
