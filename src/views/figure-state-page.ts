import { capitalise } from '../i18n/format.ts';
import { translatorOf } from '../i18n/translate.ts';
import type { Figure } from '../model/content.ts';
import { factsFile, figurePath, figuresPath } from '../routing/paths.ts';
import { required, type ViewContext } from './context.ts';
import { publishedDate, toEvidenceView, type EvidenceView } from './evidence.ts';
import { toFigureItemView } from './figure.ts';
import { figureTitle } from './figure-question.ts';
import { toFigureStateItem, type FigureStateItemView } from './figure-state.ts';
import type { LinkView } from './link.ts';
import { own, toPageView, type PageView } from './page.ts';
import type { Words } from './words.ts';

/** The page of one published state: its number stays for ever; that it was superseded is added to it. */
export interface FigureStateView extends FigureStateItemView {
  readonly page: PageView;
  readonly subject: LinkView;
  readonly measure: Words;
  readonly scope: Words | undefined;
  readonly isMoneyButNotCharity: boolean;
  /** The source's words, where the record still has them for this value. */
  readonly evidence: EvidenceView | undefined;
  readonly sourceDate: string | undefined;
  /** The figure as it stands. */
  readonly current: LinkView;
}

export function toFigureStateView(figure: Figure, number: number, context: ViewContext): FigureStateView {
  const { content, locale } = context;
  const t = translatorOf(locale);
  const state = content.statesOf(figure)[number - 1];
  if (!state) throw new Error(`figure ${figure.id} has no state ${number}`);
  const item = toFigureItemView(figure, context);
  const stateItem = toFigureStateItem(figure, state, context);
  const title = figureTitle(figure, context);
  const claim = figure.claims.find(
    ({ source, value, qualifier }) => source === state.source && value === state.value && qualifier === state.qualifier,
  );
  return {
    ...stateItem,
    page: toPageView({
      locale,
      path: stateItem.path,
      title: own(`${title} (${stateItem.name})`),
      description: `${title}: ${stateItem.value}, ${stateItem.status}. ${capitalise(stateItem.name, locale)}. ${t('figure.saidBy')}: ${stateItem.source.words.text}.`,
      trail: [
        { words: own(t('figure.title')), path: figuresPath(locale) },
        { words: own(title), path: figurePath(locale, figure.id) },
      ],
      isIndexed: false,
      contentPlace: factsFile('figures', figure.id),
    }),
    subject: item.subject,
    measure: item.measure,
    scope: item.scope,
    isMoneyButNotCharity: item.isMoneyButNotCharity,
    evidence: claim && toEvidenceView(claim, context),
    sourceDate: publishedDate(required(content.sources, state.source), locale),
    current: { path: figurePath(locale, figure.id), words: own(title) },
  };
}
