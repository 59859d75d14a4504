import { formatDate } from '../i18n/format.ts';
import { translatorOf } from '../i18n/translate.ts';
import type { PromiseState } from '../model/promise.ts';

/** What a page is, as the search tells results apart. */
export type SearchKind = 'institution' | 'campaign' | 'press-release' | 'figure' | 'source' | 'organisation' | 'page';

/** What results are chosen by. */
export type SearchFilter = 'kind' | 'year' | 'series' | 'institution' | 'promise';

/** What the search index learns of a page beside its words. Pages without it can't be searched. */
export interface SearchFacts {
  /** Ids and years, the same in every language of the page; a filter may have several values. */
  readonly filters: readonly { readonly name: SearchFilter; readonly value: string }[];
  /** What the page is, in the words of its language. */
  readonly kind: string;
  /** Its date as the site prints dates; `undefined` where the page has none. */
  readonly date: string | undefined;
  /** The same as `2017`, `2017-04` or `2017-04-23`. */
  readonly sortDate: string | undefined;
}

/** What a page is about; what it has nothing of is left out. */
export interface SearchSubject {
  readonly years?: readonly (number | undefined)[];
  readonly series?: readonly string[];
  readonly institutions?: readonly string[];
  readonly promises?: readonly PromiseState[];
  /** An EDTF date. */
  readonly date?: string | undefined;
  /** What is printed for the date where that is less than it tells, as for a day that never came. */
  readonly printedDate?: string | undefined;
}

export function toSearchFacts(kind: SearchKind, subject: SearchSubject, locale: string): SearchFacts {
  const { years = [], series = [], institutions = [], promises = [], date, printedDate = date } = subject;
  const valuesOf = (name: SearchFilter, values: Iterable<string>): SearchFacts['filters'][number][] =>
    [...new Set(values)].sort().map((value) => ({ name, value }));
  return {
    filters: [
      { name: 'kind', value: kind },
      ...valuesOf(
        'year',
        years.filter((year) => year !== undefined).map((year) => String(year)),
      ),
      ...valuesOf('series', series),
      ...valuesOf('institution', institutions),
      ...valuesOf('promise', promises),
    ],
    kind: translatorOf(locale)(`kind.${kind}`),
    date: printedDate === undefined ? undefined : formatDate(printedDate, locale),
    sortDate: date?.replace('~', ''),
  };
}
