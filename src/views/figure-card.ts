import { formatDate, formatQualified } from '../i18n/format.ts';
import { translatorOf } from '../i18n/translate.ts';
import type { Texts } from '../model/content.ts';
import { claimsDisagree, printedClaim } from '../model/figure.ts';
import { cardAnchor, figureCitationsPath, figurePath } from '../routing/paths.ts';
import { required, type ViewContext } from './context.ts';
import { toEvidenceView, type EvidenceView } from './evidence.ts';
import { toQuestionView } from './figure-question.ts';
import type { LinkView } from './link.ts';
import { searchValues } from './search-values.ts';
import type { Words } from './words.ts';

/** What a reader sees of a figure without leaving the text that cites it. */
export interface FigureCardView {
  readonly anchor: string;
  /** What the words that cite it are found by; `undefined` where its value may stand on its own page alone. */
  readonly values: string | undefined;
  readonly path: string;
  /** Where the figure's page offers citations. */
  readonly citePath: string;
  readonly measure: Words;
  readonly scope: Words | undefined;
  readonly subject: LinkView;
  readonly value: string;
  readonly status: string;
  readonly asOf: string | undefined;
  readonly evidence: EvidenceView;
  readonly disagree: boolean;
}

/**
 * The cards of all figures that a text cites, each cited claim once.
 *
 * @param language the language in which the text is shown
 */
export function toFigureCards(texts: Texts, language: string, context: ViewContext): FigureCardView[] {
  const { content, locale } = context;
  const t = translatorOf(locale);
  const cited = new Map(
    (texts.get(language)?.citations ?? []).map((citation) => [cardAnchor(citation.figure, citation.source), citation]),
  );
  return [...cited].map(([anchor, citation]) => {
    const figure = required(content.figures, citation.figure);
    const measure = required(content.measures, figure.measure);
    const claim = figure.claims.find(({ source }) => source === citation.source) ?? printedClaim(figure);
    return {
      anchor,
      values: figure.shownAlone ? undefined : searchValues(figure, context),
      path: figurePath(locale, figure.id),
      citePath: figureCitationsPath(locale, figure.id),
      ...toQuestionView(figure, context),
      value: formatQualified(claim.value, measure.unit, claim.qualifier, locale),
      status: t(`figure.statuses.${claim.status}`),
      asOf: claim.asOf === undefined ? undefined : formatDate(claim.asOf, locale),
      evidence: toEvidenceView(claim, context),
      disagree: claimsDisagree(figure.claims),
    };
  });
}
