/** Groups values under keys, keeping their order. */
export function groupBy<T>(items: Iterable<T>, keysOf: (item: T) => Iterable<string>): (key: string) => readonly T[] {
  const groups = new Map<string, T[]>();
  for (const item of items)
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  return (key) => groups.get(key) ?? [];
}
