import { max, min } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { claimMarks, radiusOf } from './claim-mark.ts';
import type { ClaimOfYear } from './claims-by-year.ts';
import {
  box,
  line,
  lineHeight,
  narrowWidth,
  place,
  rect,
  text,
  textLines,
  wideWidth,
  type Mark,
  type Point,
  type Scene,
} from './scene.ts';
import { textWidth, wrap } from './text-width.ts';
import { tipAt } from './tip.ts';

/** A claim with who makes it and its number in words. */
export interface ClaimOnLine extends ClaimOfYear {
  readonly publisher: string;
  readonly words: string;
}

export interface ClaimsOnLine {
  readonly claims: readonly ClaimOnLine[];
  readonly formatTick: (value: number) => string;
}

const bar = 9;
const looks = {
  wide: { width: wideWidth, left: 250, right: 190, ticks: 5, row: 30 },
  narrow: { width: narrowWidth, left: 9, right: 9, ticks: 2, row: 26 },
} as const;

/** The answers to one question on one scale from zero, a line a source, lowest first. */
export function claimsLine({ claims, formatTick }: ClaimsOnLine, layout: keyof typeof looks): Scene {
  const { width, left, right, ticks, row } = looks[layout];
  const isWide = layout === 'wide';
  const [low, high] = [min(claims, ({ value }) => value) ?? 0, max(claims, ({ value }) => value) ?? 1];
  const back: Mark[] = [];
  const scale = scaleLinear()
    .domain([0, high])
    .nice(ticks)
    .range([left, width - right]);
  const top = 26;
  const marks: Mark[] = [];
  const points: Point[] = [];
  let y = top + bar + 6;
  for (const claim of [...claims].sort((a, b) => a.value - b.value)) {
    const room = isWide ? left - 24 : width - textWidth(claim.words) * 1.05 - 16;
    const name = wrap(claim.publisher, room);
    const x = scale(claim.value);
    const tone = claim.isPrinted ? 'strong' : 'quiet';
    const radius = radiusOf(claim);
    if (!isWide) {
      marks.push(...textLines('text', 0, y + 14, name), text(tone, width, y + 14, claim.words, 'end'));
      y += name.length * lineHeight;
    }
    const height = isWide ? Math.max(row, name.length * lineHeight + 10) : row;
    const middle = y + height / 2;
    if (isWide) {
      marks.push(...textLines('text', 0, middle + 4.5 - ((name.length - 1) * lineHeight) / 2, name));
      marks.push(text(tone, x + radius + 7, middle + 4.5, claim.words));
    }
    back.push(line('grid', left, middle, width - right, middle));
    points.push({
      href: claim.href,
      label: claim.label,
      marks: claimMarks(claim, x, middle, 'right'),
      hit: box(x - 13, middle - 13, 26, 26),
      tip: tipAt(place(x, middle), radius, claim.tip, width),
    });
    y += height;
  }
  for (const tick of scale.ticks(ticks)) {
    back.push(line(tick === 0 ? 'axis' : 'grid', scale(tick), top, scale(tick), y));
    const anchor = isWide ? 'middle' : tick === 0 ? 'start' : scale(tick) > width - 40 ? 'end' : 'middle';
    const at = { start: 0, middle: scale(tick), end: width }[anchor];
    back.push(text('tick', at, top - 8, formatTick(tick), anchor));
  }
  // A bar across the top, so that nobody has to read words on it.
  back.push(rect('span', scale(low), top, scale(high) - scale(low), bar));
  for (const edge of [low, high]) back.push(line('edge', scale(edge), top + bar, scale(edge), y));
  return { width, height: y + 4, marks: [...back, ...marks], points };
}
