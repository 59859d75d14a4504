import { capitalise } from '../i18n/format.ts';
import type { Figure, Measure } from '../model/content.ts';
import { required, type ViewContext } from './context.ts';
import { toSubjectLink } from './figure-subject.ts';
import type { LinkView } from './link.ts';
import { wordsIn, type Words } from './words.ts';

/** What a figure asks: what is counted, of what, and what exactly. */
interface QuestionView {
  readonly measure: Words;
  readonly subject: LinkView;
  readonly scope: Words | undefined;
}

/** A measure's name as it stands at the beginning of a line. */
export function measureName({ name }: Measure, locale: string): Words {
  const words = wordsIn(name, locale);
  return { ...words, text: capitalise(words.text, locale) };
}

export const toQuestionView = (figure: Figure, context: ViewContext): QuestionView => ({
  measure: measureName(required(context.content.measures, figure.measure), context.locale),
  subject: toSubjectLink(figure, context),
  scope: figure.scope && wordsIn(figure.scope, context.locale),
});

/** A question in one line: `Участники — Алматы марафон – 2012`. */
export const questionLine = ({ measure, subject, scope }: QuestionView): string =>
  [`${measure.text} — ${subject.words.text}`, scope?.text].filter(Boolean).join(', ');

export const figureTitle = (figure: Figure, context: ViewContext): string =>
  questionLine(toQuestionView(figure, context));
