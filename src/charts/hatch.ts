import { range } from 'd3-array';
import type { Box, Mark, Tone } from './scene.ts';
import { round } from './scene.ts';

/** Slanting lines that fill a box; drawn as lines, because a pattern would need an id on the page. */
export function hatch(tone: Tone, { x, y, width, height }: Box, distance = 6): Mark {
  const d = range(distance, width + height, distance).map((along) => {
    const startX = Math.max(0, along - height);
    const endX = Math.min(along, width);
    return `M${round(x + startX)},${round(y + along - startX)}L${round(x + endX)},${round(y + along - endX)}`;
  });
  return { shape: 'path', tone, d: d.join(''), at: { x: 0, y: 0 }, turn: 0 };
}
