import { formatDate } from '../i18n/format.ts';
import { translatorOf } from '../i18n/translate.ts';
import type { Figure } from '../model/content.ts';
import { correctionAnchor, figureStatePath } from '../routing/paths.ts';
import type { ViewContext } from './context.ts';
import { figureTitle } from './figure-question.ts';
import { toFigureStateItem } from './figure-state.ts';
import type { LinkView } from './link.ts';
import { own } from './page.ts';
import type { Correction } from '../model/schemas/correction.ts';
import { wordsIn, type Words } from './words.ts';

/** A correction of an entry, newest first on every page. */
export interface CorrectionView {
  readonly date: string;
  readonly day: string;
  /** Its place on the corrected page. */
  readonly anchor: string;
  readonly change: Words;
}

export const toCorrectionViews = (corrections: readonly Correction[] | undefined, locale: string): CorrectionView[] =>
  [...(corrections ?? [])].reverse().map(({ date, change }) => ({
    date: formatDate(date, locale),
    day: date,
    anchor: correctionAnchor(date),
    change: wordsIn(change, locale),
  }));

/** A correction together with what it corrected. */
export interface CorrectedEntryView {
  readonly link: LinkView;
  readonly correction: CorrectionView;
}

/**
 * The corrections of a figure, newest first: what was printed before, what followed it, and why. Each
 * leads to the page of the state that it ended.
 */
export function toFigureCorrections(figure: Figure, context: ViewContext): CorrectedEntryView[] {
  const t = translatorOf(context.locale);
  const items = [...context.content.statesOf(figure)]
    .reverse()
    .map((state) => toFigureStateItem(figure, state, context));
  return items.flatMap(({ superseded, value, number }, index) => {
    if (!superseded) return [];
    const { day, date, because } = superseded;
    // A figure that may stand on its own page alone has its former values there alone, too.
    const next = items[index - 1]?.value ?? value;
    const was = figure.shownAlone || next === value ? [] : [t('figure.was', { value, next })];
    const text = [...was, because.text].join(' ');
    return [
      {
        link: {
          path: figureStatePath(context.locale, figure.id, number),
          words: own(figureTitle(figure, context)),
        },
        correction: { day, date, anchor: correctionAnchor(day), change: { ...because, text } },
      },
    ];
  });
}
