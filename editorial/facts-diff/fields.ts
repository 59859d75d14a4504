/** A value as YAML has it. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };

/** One field of a record that says something else; without `was` it is new, without `now` it is gone. */
export interface FieldChange {
  /** As editors write it: `promises[school-1].promised.work.kk`. */
  readonly path: string;
  readonly was?: Value;
  readonly now?: Value;
}

type Fields = Readonly<Record<string, Value>>;

/** By what an item of a list is known again, in the order of how well it tells. */
const itemKeys = ['institution', 'figure', 'source', 'date', 'what', 'language'];

/** Whether a value has fields of its own. */
export const isFields = (value: Value | undefined): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isList = (value: Value | undefined): value is readonly Value[] => Array.isArray(value);

const sameAs =
  (value: Value) =>
  (other: Value): boolean =>
    JSON.stringify(value) === JSON.stringify(other);

/** Words in the languages of the site are told together. */
export const isLocalised = (value: Value | undefined): boolean => isFields(value) && 'kk' in value && 'ru' in value;

/** All fields in which two records differ, in the order of the records. */
export function compareFields(was: Value | undefined, now: Value | undefined, path = ''): FieldChange[] {
  if (JSON.stringify(was) === JSON.stringify(now)) return [];
  if (isFields(was) && isFields(now) && !isLocalised(was))
    return [...new Set([...Object.keys(was), ...Object.keys(now)])].flatMap((key) =>
      compareFields(was[key], now[key], path === '' ? key : `${path}.${key}`),
    );
  if (isList(was) && isList(now)) return compareLists(was, now, path);
  return [{ path, ...(was !== undefined && { was }), ...(now !== undefined && { now }) }];
}

function compareLists(was: readonly Value[], now: readonly Value[], path: string): FieldChange[] {
  const gone = was.filter((item) => !now.some(sameAs(item)));
  const added = now.filter((item) => !was.some(sameAs(item)));
  // Nothing came or went: the order changed.
  if (gone.length === 0 && added.length === 0) return [{ path, was, now }];
  const key = itemKeys.find((name) => isKnownBy(name, was) && isKnownBy(name, now));
  const partners = new Map(
    gone.flatMap((item, index): [Value, Value][] => {
      const partner =
        key === undefined
          ? gone.length === added.length
            ? added[index]
            : undefined
          : added.find((other) => keyOf(other, key) === keyOf(item, key));
      return partner !== undefined && isFields(item) && isFields(partner) ? [[item, partner]] : [];
    }),
  );
  const met = new Set(partners.values());
  const placeOf = (item: Value): string =>
    key === undefined ? `${path}[${was.indexOf(item) + 1}]` : `${path}[${keyOf(item, key)}]`;
  return [
    ...gone.flatMap((item) => {
      const partner = partners.get(item);
      return partner === undefined ? [{ path, was: item }] : compareFields(item, partner, placeOf(item));
    }),
    ...added.filter((item) => !met.has(item)).map((item) => ({ path, now: item })),
  ];
}

function keyOf(item: Value, key: string): string | undefined {
  const value = isFields(item) ? item[key] : undefined;
  return typeof value === 'string' ? value : undefined;
}

/** Whether every item has the key, each its own. */
const isKnownBy = (key: string, items: readonly Value[]): boolean =>
  items.every((item) => keyOf(item, key) !== undefined) &&
  new Set(items.map((item) => keyOf(item, key))).size === items.length;
