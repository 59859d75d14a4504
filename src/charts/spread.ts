import { max, min } from 'd3-array';

/** A dot on the value axis that must stay at its value and may move aside. */
export interface SpreadDot {
  /** Its place on the value axis. */
  readonly at: number;
  readonly radius: number;
}

const gap = 0.6;
const step = 0.5;

/**
 * How far aside each dot stands, so that no dot covers another and each keeps its value. The first
 * takes the middle, each further one the nearest free place; the whole is centred on 0.
 */
export function spread(dots: readonly SpreadDot[]): number[] {
  const offsets: number[] = [];
  for (const dot of dots) {
    const isFree = (offset: number): boolean =>
      offsets.every((other, index) => {
        const neighbour = dots[index];
        if (!neighbour) return true;
        return Math.hypot(offset - other, dot.at - neighbour.at) >= dot.radius + neighbour.radius + gap;
      });
    let distance = 0;
    while (!isFree(distance) && !isFree(-distance)) distance += step;
    offsets.push(isFree(distance) ? distance : -distance);
  }
  const middle = ((min(offsets) ?? 0) + (max(offsets) ?? 0)) / 2;
  return offsets.map((offset) => offset - middle);
}
