import type { Engine, Hit } from './engine.ts';

/** The pages that have a value of one filter. */
export type ValuePages = ReadonlyMap<string, ReadonlySet<string>>;

/** Filter → value → the pages that have it. */
export type Facets = ReadonlyMap<string, ValuePages>;

/** The values that a reader has ticked, by filter. */
export type Choice = Readonly<Record<string, readonly string[]>>;

export interface Narrowed {
  readonly hits: readonly Hit[];
  /** How many hits each value would leave, given what is ticked in the other filters. */
  readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** Reads which pages have which value of a filter: one question to Pagefind for each value. */
export async function readFilter(engine: Engine, filter: string, values: readonly string[]): Promise<ValuePages> {
  const pagesOf = async (value: string): Promise<[string, ReadonlySet<string>]> => {
    const { results } = await engine.search(null, { filters: { [filter]: value } });
    return [value, new Set(results.map(({ id }) => id))];
  };
  return new Map(await Promise.all(values.map(pagesOf)));
}

/** The hits that have one of the ticked values in every filter where any is ticked. */
export function narrow(hits: readonly Hit[], facets: Facets, choice: Choice): Narrowed {
  const allows = (filter: string, { id }: Hit): boolean => {
    const ticked = choice[filter] ?? [];
    return ticked.length === 0 || ticked.some((value) => facets.get(filter)?.get(value)?.has(id));
  };
  const names = [...facets.keys()];
  const counts = Object.fromEntries(
    [...facets].map(([filter, values]) => {
      const under = hits.filter((hit) => names.every((name) => name === filter || allows(name, hit)));
      const count = (pages: ReadonlySet<string>): number => under.filter(({ id }) => pages.has(id)).length;
      return [filter, Object.fromEntries([...values].map(([value, pages]) => [value, count(pages)]))];
    }),
  );
  return { hits: hits.filter((hit) => names.every((name) => allows(name, hit))), counts };
}

/** Newest first; pages without a date come last, in the order of the hits. */
export async function byDate(engine: Engine, hits: readonly Hit[]): Promise<readonly Hit[]> {
  const { results } = await engine.search(null, { sort: { date: 'desc' } });
  const place = new Map(results.map(({ id }, index) => [id, index]));
  const placeOf = ({ id }: Hit): number => place.get(id) ?? Infinity;
  return hits.toSorted((a, b) => (placeOf(a) === placeOf(b) ? 0 : placeOf(a) - placeOf(b)));
}
