import type { Graph } from 'schema-dts';
import type { Source } from '../model/content.ts';
import type { SourceView } from '../views/source.ts';
import { toCorrected, toOwnCorrections } from './corrections.ts';
import { publicationId } from './ids.ts';
import type { JsonLdContext } from './node.ts';
import { toPageGraph } from './page.ts';
import { toFigureReference, toPublication } from './references.ts';

/** A publication that facts rest on, and the figures that do. */
export function toSourceGraph(source: Source, { page, corrections }: SourceView, context: JsonLdContext): Graph {
  const { content, locale, url } = context;
  return toPageGraph(
    page,
    url,
    {
      mainEntity: { '@id': publicationId(url, locale, source.id) },
      mentions: content.usesOf(source.id).figures.map((figure) => toFigureReference(figure, context)),
      ...toCorrected(toOwnCorrections(corrections, page.path), context),
    },
    [toPublication(source, context)],
  );
}
