import type { Score } from './quality.ts';

/** A figure to reach: at least or at most so much. */
export interface Target {
  readonly least?: number;
  readonly most?: number;
}

export const meets = (value: number, { least = -Infinity, most = Infinity }: Target): boolean =>
  value >= least && value <= most;

export type QualityTargets = Partial<Record<keyof Score, Target>>;

/** For every query set and language. */
export const qualityTargets: QualityTargets = {
  recall: { least: 0.97 },
  precision: { least: 0.95 },
  zeroResults: { most: 0 },
  firstRight: { least: 0.95 },
  falseHits: { most: 0.05 },
};

/** For misspelt queries, which are measured apart from the rest. */
export const misspeltTargets: QualityTargets = { recall: { least: 0.85 } };

/** Compressed bytes of the first search, fonts, HTML and CSS left out, by pages a language. */
export const firstSearchBytes: Readonly<Record<number, Target>> = { 100: { most: 110_000 }, 2000: { most: 125_000 } };

/** 9 kB: the search page's scripts, gzipped, without Pagefind's own program. */
export const clientBytes: Target = { most: 9 * 1024 };

/** Against plain Pagefind on the same pages. Told, never a reason to fail: times depend on the machine's other work. */
export const buildTimeRatio: Target = { most: 1.4 };
