import { toNamed, type Names } from './names.ts';
import { digestOf, type AnyCollection, type Side } from './side.ts';
import { pageGroups, type PageGroup, type SitePage } from './site-page.ts';
import { sitePages } from './site-pages.ts';

/** A page or file of the site that the change touches, in one language. */
export interface PageChange {
  readonly address: string;
  /** `gone`: its address would lead nowhere. */
  readonly kind: 'changed' | 'added' | 'gone';
}

/** The pages of one entry, or one list, in all languages. */
export interface PagesChange {
  readonly group: PageGroup;
  readonly id: string;
  /** Of an entry; lists and files have none. */
  readonly names?: Names;
  readonly pages: readonly PageChange[];
}

/** A page together with what it is made of, in short; nothing where a fault in the content keeps it from being made. */
interface PrintedPage {
  readonly page: SitePage;
  readonly print: string | undefined;
}

/**
 * Every page that says something else, because what it is made of does; and whether every page could
 * be made.
 */
export function comparePages(was: Side, now: Side): { pages: PagesChange[]; isExact: boolean } {
  const [before, after] = [printPages(was), printPages(now)];
  // In the order of the site as it will be; what goes comes last.
  const families = Map.groupBy(new Map([...after, ...before]).values(), ({ page }) => `${page.group}/${page.id}`);
  const pages = [...families.values()].flatMap((family) => {
    const changes = family.flatMap(({ page: { address } }): PageChange[] => {
      const kind = changeOf(before.get(address), after.get(address));
      return kind ? [{ address, kind }] : [];
    });
    const [first] = family;
    if (!first || changes.length === 0) return [];
    const { group, id } = first.page;
    const { everything } = changes.some(({ kind }) => kind !== 'gone') ? now : was;
    const names = isCollection(group) ? toNamed(everything, { collection: group, id }).names : undefined;
    return [{ group, id, ...(names && { names }), pages: changes }];
  });
  return {
    pages: pages.sort((a, b) => pageGroups.indexOf(a.group) - pageGroups.indexOf(b.group)),
    isExact: [...before.values(), ...after.values()].every(({ print }) => print !== undefined),
  };
}

function changeOf(was: PrintedPage | undefined, now: PrintedPage | undefined): PageChange['kind'] | undefined {
  if (!was) return 'added';
  if (!now) return 'gone';
  // Of a page that can't be made, nothing is known.
  return was.print === now.print || was.print === undefined || now.print === undefined ? undefined : 'changed';
}

const isCollection = (group: PageGroup): group is PageGroup & AnyCollection => group !== 'lists' && group !== 'files';

const printPages = (side: Side): ReadonlyMap<string, PrintedPage> =>
  new Map([...sitePages(side)].map((page) => [page.address, { page, print: printOf(page) }]));

function printOf({ print }: SitePage): string | undefined {
  try {
    return digestOf(JSON.stringify(print()));
  } catch {
    return undefined;
  }
}
