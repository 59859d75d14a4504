import { translatorOf } from '../i18n/translate.ts';
import { countParts, newestOnPage, partOf, undated, type ListPlace, type Lists } from '../model/list-parts.ts';
import { yearAnchor } from '../routing/paths.ts';
import type { LinkView } from './link.ts';
import { own, toPageView, type PageView } from './page.ts';

/** Reads the parameters of a route; the first page of a list has no number. */
export const toListPlace = ({
  list,
  part,
}: {
  readonly list: string;
  readonly part?: string | undefined;
}): ListPlace => ({
  list,
  part: Number(part ?? 1),
});

/** A page among the pages of a list. */
export interface PartLinkView {
  readonly number: number;
  readonly path: string;
  readonly isCurrent: boolean;
}

/** The way through a list that goes on over several pages, and to its neighbours. */
export interface ListPartView {
  /** What the list is called on all of its pages. */
  readonly list: string;
  readonly title: string;
  /** How many entries the list has, and which of its pages this is. */
  readonly about: string;
  /** Empty where the list has one page; `undefined` stands for numbers that are left out. */
  readonly parts: readonly (PartLinkView | undefined)[];
  readonly previous: string | undefined;
  readonly next: string | undefined;
  /** The years before and after it that have a list. */
  readonly neighbours: { readonly previous: LinkView | undefined; readonly next: LinkView | undefined };
}

/** How the lists of a collection are called, and where they are. */
export interface ListWords {
  readonly locale: string;
  readonly pathOf: (list: string, part?: number) => string;
  readonly titleOf: (list: string) => string;
  /** How many entries there are, in words. */
  readonly countOf: (count: number) => string;
}

/** How many numbers stand on each side of the current one; the first and the last always do. */
const around = 2;

export function toListPart(lists: Lists<unknown>, { list, part }: ListPlace, words: ListWords): ListPartView {
  const { locale, pathOf, titleOf, countOf } = words;
  const t = translatorOf(locale);
  const items = lists.get(list) ?? [];
  const of = countParts(items.length);
  const count = countOf(items.length);
  const numbers = Array.from({ length: of }, (_, index) => index + 1).filter(
    (number) => number === 1 || number === of || Math.abs(number - part) <= around,
  );
  const years = [...lists.keys()].filter((name) => /^\d+$/.test(name));
  const at = years.indexOf(list);
  const toYear = (year: string | undefined): LinkView | undefined =>
    at < 0 || year === undefined ? undefined : { path: pathOf(year), words: own(titleOf(year)) };
  return {
    list: titleOf(list),
    title: part === 1 ? titleOf(list) : t('list.part', { title: titleOf(list), number: part }),
    about: of === 1 ? `${count}.` : t('list.place', { entries: count, number: part, of }),
    parts:
      of === 1
        ? []
        : numbers.flatMap((number, index) => [
            ...(index > 0 && number - (numbers[index - 1] ?? 0) > 1 ? [undefined] : []),
            { number, path: pathOf(list, number), isCurrent: number === part },
          ]),
    previous: part > 1 ? pathOf(list, part - 1) : undefined,
    next: part < of ? pathOf(list, part + 1) : undefined,
    neighbours: { previous: toYear(years[at + 1]), next: toYear(years[at - 1]) },
  };
}

/** The shell of a page of a list; its description is its own. */
export const toListPartPage = (
  { list, title, about }: ListPartView,
  { lead, ...page }: Omit<Parameters<typeof toPageView>[0], 'title' | 'description'> & { readonly lead: string },
): PageView => toPageView({ ...page, title: own(title), description: `${list}. ${about} ${lead}` });

/** A year in the index of years. */
export interface YearLinkView {
  readonly label: string;
  readonly count: number;
  readonly path: string;
  /** The place of the year on the page, where the page shows nothing else of it. */
  readonly anchor: string | undefined;
}

/**
 * All years with the number of their entries.
 *
 * @param shown the years that the page shows besides; the others have their places in the index
 */
export const toYearIndex = (
  lists: Lists<unknown>,
  { locale, pathOf }: ListWords,
  shown: readonly string[] = [],
): YearLinkView[] =>
  [...lists].map(([year, { length }]) => ({
    label: year === undated ? translatorOf(locale)('list.undated') : year,
    count: length,
    path: pathOf(year),
    anchor: shown.includes(year) ? undefined : yearAnchor(year),
  }));

/** The newest entries under their years, and the way to all years. */
export interface NewestView<Item> {
  readonly years: readonly {
    readonly year: string;
    readonly anchor: string;
    readonly items: readonly Item[];
    /** To the whole year, where the page shows only the newest of it. */
    readonly all: LinkView | undefined;
  }[];
  readonly index: readonly YearLinkView[];
  /** To the lists of which the page shows nothing. */
  readonly rest: readonly LinkView[];
}

export function toNewest<T, Item>(lists: Lists<T>, toItem: (entry: T) => Item, words: ListWords): NewestView<Item> {
  const { locale, pathOf, titleOf, countOf } = words;
  const t = translatorOf(locale);
  let left = newestOnPage;
  const toList = (year: string, entries: readonly T[], key: 'all' | 'whole'): LinkView => ({
    path: pathOf(year),
    words: own(t(`list.${key}`, { title: titleOf(year), entries: countOf(entries.length) })),
  });
  const years = [...lists].flatMap(([year, entries]) => {
    const shown = year === undated ? [] : entries.slice(0, left);
    left -= shown.length;
    if (shown.length === 0) return [];
    return [
      {
        year,
        anchor: yearAnchor(year),
        items: shown.map(toItem),
        all: shown.length < entries.length ? toList(year, entries, 'all') : undefined,
      },
    ];
  });
  const onPage = years.map(({ year }) => year);
  return {
    years,
    index: toYearIndex(lists, words, onPage),
    rest: [...lists].flatMap(([year, entries]) => (onPage.includes(year) ? [] : [toList(year, entries, 'whole')])),
  };
}

/** The entries that stand on one page of a list. */
export const entriesOn = <T>(lists: Lists<T>, { list, part }: ListPlace): readonly T[] =>
  partOf(lists.get(list) ?? [], part);
