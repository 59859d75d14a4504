import type { Facets, Narrowed, ValuePages } from '../query/facets.ts';

/** The filters of the page: each a group of options that is named as its filter. */
type Groups = readonly HTMLDetailsElement[];

/** The options of a group; a value that the page has no words for gets an option with its id. */
function optionsOf(group: HTMLElement, values: readonly string[]): [option: HTMLElement, input: HTMLInputElement][] {
  const options = [...group.querySelectorAll('li')].map((option): [HTMLElement, HTMLInputElement] => [
    option,
    option.querySelector('input') as HTMLInputElement,
  ]);
  const missing = values.find((value) => options.every(([, input]) => input.value !== value));
  const [last] = options.at(-1) ?? [];
  if (missing === undefined || !last) return options;
  const made = last.cloneNode(true) as HTMLElement;
  const input = made.querySelector('input') as HTMLInputElement;
  input.value = missing;
  input.checked = false;
  input.nextElementSibling?.replaceChildren(missing);
  last.after(made);
  return optionsOf(group, values);
}

const nameOf = (group: HTMLElement): string => group.dataset['filter'] ?? '';

/**
 * The pages of each value in the groups that are open or have something ticked.
 *
 * @param known what was read before, by filter
 */
export async function readNeeded(
  groups: Groups,
  known: Map<string, Promise<ValuePages>>,
  read: (filter: string, values: readonly string[]) => Promise<ValuePages>,
): Promise<Facets> {
  const pagesOf = (group: HTMLElement): Promise<ValuePages> => {
    const name = nameOf(group);
    const values = optionsOf(group, []).map(([, { value }]) => value);
    const pages = known.get(name) ?? read(name, values);
    known.set(name, pages);
    pages.catch(() => known.delete(name));
    return pages;
  };
  const needed = groups.filter((group) => group.open || group.querySelector(':checked'));
  return new Map(await Promise.all(needed.map(async (group) => [nameOf(group), await pagesOf(group)] as const)));
}

/** Ticks what an address has chosen, and nothing else. */
export function tick(groups: Groups, chosen: URLSearchParams): void {
  for (const group of groups) {
    const values = chosen.getAll(nameOf(group));
    for (const [, input] of optionsOf(group, values)) input.checked = values.includes(input.value);
    group.open ||= values.length > 0;
  }
}

/**
 * Shows how many results each value would leave; a value that would leave none goes, unless it is chosen.
 * A group that was never opened is not counted yet.
 */
export function showCounts(groups: Groups, counts: Narrowed['counts']): void {
  for (const group of groups) {
    const own = counts[nameOf(group)];
    group.hidden = own !== undefined;
    for (const [option, { value, checked }] of own ? optionsOf(group, []) : []) {
      const count = own?.[value] ?? 0;
      option.hidden = !count && !checked;
      group.hidden &&= option.hidden;
      option.querySelector('.filter__count')?.replaceChildren(String(count));
    }
  }
}
