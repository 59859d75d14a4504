/** The elements of the search page that its script reads and writes, by their `data-part`. */
export interface PageParts {
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  readonly sort: HTMLSelectElement;
  /** Where results are narrowed and sorted. */
  readonly bar: HTMLElement;
  readonly filters: HTMLDetailsElement;
  /** How many filters are ticked. */
  readonly ticked: HTMLElement;
  readonly clear: HTMLElement;
  readonly count: HTMLElement;
  /** What there is in other languages. */
  readonly elsewhere: HTMLElement;
  readonly notes: HTMLElement;
  /** Where results are listed. */
  readonly found: HTMLElement;
  readonly results: HTMLElement;
  readonly more: HTMLElement;
  readonly retry: HTMLElement;
  /** What is read aloud. */
  readonly status: HTMLElement;
}

export const partsOf = (search: HTMLElement): PageParts =>
  Object.fromEntries(
    [...search.querySelectorAll<HTMLElement>('[data-part]')].map((part) => [part.dataset['part'] ?? '', part]),
  ) as unknown as PageParts;
