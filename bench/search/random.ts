/** A stream of chance that is the same for the same seed. */
export interface Random {
  /** From 0 to below 1. */
  next(): number;
  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number;
  /** @throws on an empty list */
  pick<T>(items: readonly T[]): T;
}

/** Mulberry32 by Tommy Ettinger: 32 bits of state, enough for pages of a benchmark. */
export function random(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  return {
    next,
    between,
    pick: (items) => {
      const at = between(0, items.length - 1);
      if (!(at in items)) throw new Error('Nothing can be picked from an empty list.');
      return items[at] as (typeof items)[number];
    },
  };
}
