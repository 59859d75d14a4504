import type { Graph, Thing, WebPageLeaf } from 'schema-dts';
import type { Figure } from '../model/content.ts';
import { otherClaims, printedClaim } from '../model/figure.ts';
import { figureStatePath } from '../routing/paths.ts';
import { toFigureCorrections } from '../views/correction.ts';
import type { FigureView } from '../views/figure.ts';
import type { FigureStateView } from '../views/figure-state-page.ts';
import { isCharityMoney, toClaim, toGrant, toRecordedClaim } from './claim.ts';
import { toCorrected } from './corrections.ts';
import { statedId } from './ids.ts';
import type { JsonLdContext } from './node.ts';
import { toPageGraph } from './page.ts';
import { toFigureReference, toPublications, toSubjectReference } from './references.ts';

/** A figure: what its sources say, which answer is printed, and what it said before. */
export function toFigureGraph(figure: Figure, { page }: FigureView, context: JsonLdContext): Graph {
  const { content, locale, url } = context;
  const states = content.statesOf(figure);
  const printed = toRecordedClaim(figure, printedClaim(figure), context);
  const others = otherClaims(figure).map((claim) => toRecordedClaim(figure, claim, context));
  const grants = isCharityMoney(figure) ? [toGrant(figure, printedClaim(figure), context)] : [];
  return toPageGraph(
    page,
    url,
    {
      mainEntity: { '@id': printed['@id'] ?? '' },
      about: [toSubjectReference(figure, context), ...grants.map((grant) => ({ '@id': grant['@id'] ?? '' }) as Thing)],
      mentions: others.map((claim) => ({ '@id': claim['@id'] ?? '' })),
      citation: toPublications(
        figure.claims.map(({ source }) => source),
        context,
      ),
      version: states.length,
      hasPart: states.map(({ number }) => {
        const address = url(figureStatePath(locale, figure.id, number));
        return { '@type': 'WebPage' as const, '@id': address, url: address, version: number };
      }),
      ...(states[0]?.published !== undefined && { datePublished: states[0].published }),
      ...toCorrected(toFigureCorrections(figure, context), context),
    },
    [printed, ...others, ...grants],
  );
}

/** One published state of a figure; a superseded one says when and why it was. */
export function toFigureStateGraph(figure: Figure, view: FigureStateView, context: JsonLdContext): Graph {
  const { content, url } = context;
  const { page, number, superseded } = view;
  const state = content.statesOf(figure)[number - 1];
  if (!state) throw new Error(`figure ${figure.id} has no state ${number}`);
  const claim = toClaim(figure, state, statedId(url, page.path), context);
  const details: Partial<WebPageLeaf> = {
    version: number,
    citation: toPublications([state.source], context),
    ...(state.published !== undefined && { datePublished: state.published }),
    ...(superseded && {
      creativeWorkStatus: page.labels.figure.superseded,
      ...toCorrected(
        toFigureCorrections(figure, context).filter(({ link }) => link.path === page.path),
        context,
      ),
    }),
  };
  return toPageGraph(
    page,
    url,
    {
      ...(details as object),
      mainEntity: { '@id': claim['@id'] ?? '' },
      about: toSubjectReference(figure, context),
      isPartOf: [toFigureReference(figure, context)],
    },
    [claim],
  );
}
