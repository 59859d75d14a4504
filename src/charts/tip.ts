import { max } from 'd3-array';
import { box, lineHeight, place, type Place, type Tip } from './scene.ts';
import { textWidth, wrap } from './text-width.ts';

const widest = 250;
const padding = 9;

/**
 * The words of a point in a box above it, or below where there is no room above; never beyond the
 * sides of the chart.
 *
 * @param reach how far the point itself reaches up and down
 */
export function tipAt(at: Place, reach: number, words: readonly string[], chartWidth: number): Tip {
  const lines = words.flatMap((line) => wrap(line, widest));
  // The first line is bold.
  const width = (max(lines, (line, index) => textWidth(line) * (index === 0 ? 1.06 : 1)) ?? 0) + 2 * padding;
  const height = lines.length * lineHeight + 2 * padding - 4;
  const gap = reach + 5;
  const y = at.y - gap - height >= 0 ? at.y - gap - height : at.y + gap;
  const x = Math.max(1, Math.min(at.x - width / 2, chartWidth - width - 1));
  return {
    box: box(x, y, width, height),
    lines: lines.map((line, index) => ({ at: place(x + padding, y + padding + 10 + index * lineHeight), text: line })),
  };
}
