import { compareEdtfDateTexts, parseEdtfDate } from './edtf-date.ts';
import { measureTopics, type MeasureTopic } from './schemas/measure.ts';

/** What the first page of a list by years shows; the rest stands on the pages of the years. */
export const newestOnPage = 30;
/** The most entries on a page of a list; a list with more goes on, on further pages. */
export const mostOnPage = 40;
/** So many of the news about something its page shows; years have lists of all. */
export const newestAbout = 12;
/** So many other news of its campaign stand under a press release. */
export const nearestNews = 6;
/** The list of entries of which no year is known. */
export const undated = 'undated';

/** Entries by the name of the list that they are in: a year, a topic. No list is empty. */
export type Lists<T, Name extends string = string> = ReadonlyMap<Name, readonly T[]>;

/** A page of a list: the name of the list, and which of its pages it is, counted from 1. */
export interface ListPlace {
  readonly list: string;
  readonly part: number;
}

/** Every page of some lists. */
export const placesOf = (lists: Lists<unknown>): ListPlace[] =>
  [...lists].flatMap(([list, { length }]) =>
    Array.from({ length: countParts(length) }, (_, index) => ({ list, part: index + 1 })),
  );

/** On how many pages so many entries stand. */
export const countParts = (count: number): number => Math.max(1, Math.ceil(count / mostOnPage));

/**
 * The entries of a list that stand on one of its pages. Pages are as long as each other, to one
 * entry, so that none is left with a stump.
 *
 * @param number counted from 1
 */
export function partOf<T>(items: readonly T[], number: number): readonly T[] {
  const parts = countParts(items.length);
  const start = (part: number): number => Math.floor((part * items.length) / parts);
  return items.slice(start(number - 1), start(number));
}

/** The page of a list on which its n-th entry stands, where pages and entries are counted from 1. */
export const partWith = (position: number, count: number): number => Math.ceil((position * countParts(count)) / count);

/** The entries that stand nearest to one of a list, without itself, in the order of the list. */
export function nearestTo<T>(item: T, items: readonly T[], count: number): readonly T[] {
  const start = Math.min(items.indexOf(item) - Math.floor(count / 2), items.length - 1 - count);
  return items.slice(Math.max(0, start), Math.max(0, start) + count + 1).filter((other) => other !== item);
}

/** Entries by year, the newest year first and what has none last; within a year they keep their order. */
export function byYear<T>(items: Iterable<T>, dateOf: (item: T) => string | undefined): Lists<T> {
  const nameOf = (item: T): string => String(parseEdtfDate(dateOf(item) ?? '')?.year ?? undated);
  return new Map([...Map.groupBy(items, nameOf)].sort(([a], [b]) => orderOfYear(b) - orderOfYear(a)));
}

const orderOfYear = (name: string): number => (name === undated ? -1 : Number(name));

interface DatedSource {
  readonly id: string;
  readonly published?: string | undefined;
  readonly publisher?: string | undefined;
}

/** One order for all languages, so that a page holds the same in each. */
const publishers = new Intl.Collator('kk', { numeric: true });

/** Sources by the year of their publication, the newest first; those without a date by publisher. */
export function sourcesByYear<T extends DatedSource>(sources: Iterable<T>): Lists<T> {
  const order = (a: T, b: T): number =>
    (a.published !== undefined && b.published !== undefined
      ? compareEdtfDateTexts(b.published, a.published)
      : // Texts without a publisher come last.
        Number(a.publisher === undefined) - Number(b.publisher === undefined) ||
        publishers.compare(a.publisher ?? '', b.publisher ?? '')) || (a.id < b.id ? -1 : 1);
  const lists = byYear(sources, ({ published }) => published);
  return new Map([...lists].map(([year, list]) => [year, [...list].sort(order)]));
}

interface CountedFigure {
  readonly id: string;
  readonly measure: string;
}

/**
 * Figures by what they tell about, in the order of the topics; within a topic by measure, those of
 * the newest year first. A figure of a measure that is not known is in no list.
 *
 * @param measures in the order in which they are shown
 */
export function figuresByTopic<T extends CountedFigure>(
  figures: Iterable<T>,
  measures: ReadonlyMap<string, { readonly topic: MeasureTopic }>,
  yearOf: (figure: T) => number,
): Lists<T, MeasureTopic> {
  const order = [...measures.keys()];
  const rank = new Map(order.map((measure, index) => [measure, index]));
  const known = [...figures].filter(({ measure }) => measures.has(measure));
  const sorted = known.sort(
    (a, b) =>
      (rank.get(a.measure) ?? 0) - (rank.get(b.measure) ?? 0) || yearOf(b) - yearOf(a) || (a.id < b.id ? -1 : 1),
  );
  const lists = Map.groupBy(sorted, ({ measure }) => measures.get(measure)?.topic);
  return new Map(
    measureTopics.flatMap((topic) => {
      const list = lists.get(topic);
      return list ? [[topic, list] as const] : [];
    }),
  );
}
