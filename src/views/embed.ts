import { localeOf, type Labels } from '../i18n/locales.ts';
import { translatorOf } from '../i18n/translate.ts';
import type { Figure } from '../model/content.ts';
import { claimsDisagree } from '../model/figure.ts';
import { absoluteUrl, figurePath, figureStatePath } from '../routing/paths.ts';
import { required, type ViewContext } from './context.ts';
import { publishedDate } from './evidence.ts';
import { figureTitle } from './figure-question.ts';
import { toFigureStateItem, type FigureStateItemView } from './figure-state.ts';

/** A figure inside another site's page: the least that may be shown without misleading. */
export interface EmbedView {
  readonly locale: string;
  readonly labels: Labels;
  readonly title: string;
  readonly documentTitle: string;
  readonly state: FigureStateItemView;
  readonly sourceDate: string | undefined;
  readonly isDisputed: boolean;
  /** Where the number leads, absolute: the figure as it stands, or the pinned state. */
  readonly address: string;
}

/**
 * @param number the pinned state; the one that stands where not given
 * @param site the address of the site
 */
export function toEmbedView(
  figure: Figure,
  number: number | undefined,
  context: ViewContext,
  site: URL | undefined,
): EmbedView {
  const { content, locale } = context;
  const states = content.statesOf(figure);
  const state = states[(number ?? states.length) - 1];
  if (!state) throw new Error(`figure ${figure.id} has no state ${number}`);
  const title = figureTitle(figure, context);
  return {
    locale,
    labels: localeOf(locale).strings,
    title,
    documentTitle: `${title} — ${translatorOf(locale)('site.name')}`,
    state: toFigureStateItem(figure, state, context),
    sourceDate: publishedDate(required(content.sources, state.source), locale),
    isDisputed: claimsDisagree(figure.claims),
    address: absoluteUrl(
      number === undefined ? figurePath(locale, figure.id) : figureStatePath(locale, figure.id, number),
      site,
    ),
  };
}
