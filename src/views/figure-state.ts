import { formatDate, formatQualified } from '../i18n/format.ts';
import { translatorOf } from '../i18n/translate.ts';
import type { Figure } from '../model/content.ts';
import type { FigureState } from '../model/figure-state.ts';
import { figureStatePath } from '../routing/paths.ts';
import { required, type ViewContext } from './context.ts';
import { toSourceLink, type LinkView } from './link.ts';
import { wordsIn, type Words } from './words.ts';

/** A day, for people and for programs. */
export interface DayView {
  readonly day: string;
  readonly date: string;
}

/** One published state of a figure in the list of all its states. */
export interface FigureStateItemView {
  readonly number: number;
  readonly path: string;
  /** «версия 2» */
  readonly name: string;
  readonly value: string;
  readonly status: string;
  readonly source: LinkView;
  readonly published: DayView | undefined;
  /** What ended it: when and why. */
  readonly superseded: (DayView & { readonly because: Words; readonly text: string }) | undefined;
}

const toDay = (day: string, locale: string): DayView => ({ day, date: formatDate(day, locale) });

export function toFigureStateItem(figure: Figure, state: FigureState, context: ViewContext): FigureStateItemView {
  const { content, locale } = context;
  const t = translatorOf(locale);
  const { unit } = required(content.measures, figure.measure);
  const { superseded } = state;
  const next = superseded && content.statesOf(figure)[state.number];
  return {
    number: state.number,
    path: figureStatePath(locale, figure.id, state.number),
    name: t('figure.version', { number: state.number }),
    value: formatQualified(state.value, unit, state.qualifier, locale),
    status: t(`figure.statuses.${state.status}`),
    source: toSourceLink(required(content.sources, state.source), locale),
    published: state.published === undefined ? undefined : toDay(state.published, locale),
    superseded: superseded &&
      next && {
        ...toDay(superseded.date, locale),
        because: wordsIn(superseded.because, locale),
        text: t('figure.supersededBy', {
          date: formatDate(superseded.date, locale),
          value: formatQualified(next.value, unit, next.qualifier, locale),
        }),
      },
  };
}
