import { translatorOf } from '../i18n/translate.ts';
import type { Figure } from '../model/content.ts';
import { partWith, type ListPlace } from '../model/list-parts.ts';
import type { MeasureTopic } from '../model/schemas/measure.ts';
import { chartsPath, figuresPath, figureTopicPath, measureAnchor } from '../routing/paths.ts';
import { required, type ViewContext } from './context.ts';
import { toFigureItemView, type FigureItemView } from './figure.ts';
import { measureName } from './figure-question.ts';
import type { LinkView } from './link.ts';
import { entriesOn, toListPart, toListPartPage, type ListPartView, type ListWords } from './list-part.ts';
import { own, toPageView, type PageView } from './page.ts';
import type { Words } from './words.ts';

const topicTitle = (topic: MeasureTopic, locale: string): string => translatorOf(locale)(`figure.topics.${topic}`);
const listTitle = (topic: MeasureTopic, locale: string): string => translatorOf(locale)(`figure.ofTopic.${topic}`);

/** How the lists of figures are called and where they are. */
const figureWords = (locale: string): ListWords => {
  const t = translatorOf(locale);
  return {
    locale,
    pathOf: (topic, part) => figureTopicPath(locale, topic, part),
    titleOf: (topic) => listTitle(topic as MeasureTopic, locale),
    countOf: (count) => t('list.figures', { count }),
  };
};

/** A measure, and how many figures answer it; `undefined` for one. */
export interface MeasureLinkView extends LinkView {
  readonly count: number | undefined;
}

/** The contents of the figures: what they tell about, and the measures of which most is told. */
export interface FigureListView {
  readonly page: PageView;
  readonly chartsPath: string;
  readonly topics: readonly {
    readonly topic: string;
    readonly title: string;
    /** To the figures of the topic. */
    readonly all: LinkView;
    readonly measures: readonly MeasureLinkView[];
  }[];
}

/** The most measures of a topic that the contents name; the others stand on the pages of the topic. */
const measuresOfTopic = 30;

export function toFigureListView(context: ViewContext): FigureListView {
  const { content, locale } = context;
  const t = translatorOf(locale);
  const words = figureWords(locale);
  return {
    page: toPageView({
      locale,
      path: figuresPath(locale),
      title: own(t('figure.title')),
      description: t('figure.lead'),
      contentPlace: 'figures',
    }),
    chartsPath: chartsPath(locale),
    topics: [...content.figureTopics].map(([topic, figures]) => ({
      topic,
      title: topicTitle(topic, locale),
      all: {
        path: words.pathOf(topic),
        words: own(t('list.all', { title: listTitle(topic, locale), entries: words.countOf(figures.length) })),
      },
      measures: toMeasureLinks(topic, figures, context).slice(0, measuresOfTopic),
    })),
  };
}

/** Each measure with the page and the place where its figures begin. */
function toMeasureLinks(
  topic: string,
  figures: readonly Figure[],
  { content, locale }: ViewContext,
): MeasureLinkView[] {
  let before = 0;
  return [...Map.groupBy(figures, ({ measure }) => measure)].map(([id, { length: count }]) => {
    const part = partWith(before + 1, figures.length);
    before += count;
    return {
      path: `${figureTopicPath(locale, topic, part)}#${measureAnchor(id)}`,
      words: measureName(required(content.measures, id), locale),
      count: count > 1 ? count : undefined,
    };
  });
}

/** The figures of a topic, or a part of them, by measure. */
export interface FigureTopicView {
  readonly page: PageView;
  readonly part: ListPartView;
  readonly lead: string | undefined;
  /** All topics, to go from one to another. */
  readonly topics: readonly { readonly path: string; readonly title: string; readonly isCurrent: boolean }[];
  readonly measures: readonly {
    readonly anchor: string;
    readonly name: Words;
    /** Whether its first figures stand on the page before. */
    readonly isContinued: boolean;
    readonly figures: readonly FigureItemView[];
  }[];
}

export function toFigureTopicView(place: ListPlace, context: ViewContext): FigureTopicView {
  const { content, locale } = context;
  const t = translatorOf(locale);
  const words = figureWords(locale);
  const part = toListPart(content.figureTopics, place, words);
  const figures = entriesOn(content.figureTopics, place);
  const [last] = place.part === 1 ? [] : entriesOn(content.figureTopics, { ...place, part: place.part - 1 }).slice(-1);
  return {
    page: toListPartPage(part, {
      locale,
      path: figureTopicPath(locale, place.list, place.part),
      lead: t('figure.ofTopicLead'),
      trail: [{ words: own(t('figure.title')), path: figuresPath(locale) }],
      contentPlace: 'figures',
    }),
    part,
    // Money of a race must never be read as charity money, wherever it stands.
    lead: place.list === 'race' ? `${t('figure.notCharity')}.` : undefined,
    topics: [...content.figureTopics.keys()].map((topic) => ({
      path: words.pathOf(topic),
      title: topicTitle(topic, locale),
      isCurrent: topic === place.list,
    })),
    measures: [...Map.groupBy(figures, ({ measure }) => measure)].map(([id, group]) => ({
      anchor: measureAnchor(id),
      name: measureName(required(content.measures, id), locale),
      isContinued: last?.measure === id,
      figures: group.map((figure) => toFigureItemView(figure, context)),
    })),
  };
}
