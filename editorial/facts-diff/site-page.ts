/** What pages are listed under: the collections that have pages, then those that hold many entries, then files. */
export const pageGroups = [
  'press-releases',
  'campaigns',
  'institutions',
  'figures',
  'sources',
  'organisations',
  'pages',
  'lists',
  'files',
] as const;
export type PageGroup = (typeof pageGroups)[number];

/** A page or a file of the site. */
export interface SitePage {
  /** Its file in `src/pages`, without the ending. */
  readonly route: string;
  readonly group: PageGroup;
  /** Of the entry that it belongs to; of lists and files a name of their own. */
  readonly id: string;
  readonly address: string;
  /** All that it is printed from, its JSON-LD included: where this is the same, the page is the same. */
  readonly print: () => unknown;
}

/** What pages call the site by; the same for both sides, so it may be any address. */
export const site = new URL('https://site.invalid');

/** A list that can't be made where the content has faults. */
export function orNone<T>(list: () => readonly T[]): readonly T[] {
  try {
    return list();
  } catch {
    return [];
  }
}
