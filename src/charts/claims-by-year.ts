import { max, min, range } from 'd3-array';
import { scaleBand, scaleLinear, type ScaleLinear } from 'd3-scale';
import { claimMarks, radiusOf, type ClaimLook } from './claim-mark.ts';
import { hatch } from './hatch.ts';
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
import { spread } from './spread.ts';
import { wrap } from './text-width.ts';
import { tipAt } from './tip.ts';

/** One source's number. */
export interface ClaimOfYear extends ClaimLook {
  readonly value: number;
  readonly href: string;
  readonly label: string;
  readonly tip: readonly string[];
}

/** A year with everything that was said of it. */
export interface YearOfClaims {
  readonly year: number;
  readonly claims: readonly ClaimOfYear[];
  /** The printed number in words; lines break at its plain spaces. */
  readonly printed: string | undefined;
  /** Why there is no number, where there is none. */
  readonly absence: { readonly kind: 'unknown' | 'cancelled'; readonly words: string } | undefined;
}

export interface ClaimsByYear {
  readonly years: readonly YearOfClaims[];
  /** What the scale counts. */
  readonly unit: string;
  readonly formatTick: (value: number) => string;
}

/** No band that joins a year's numbers is narrower, to either side. */
const spanLeast = 15;
const columns = { left: 54, top: 34, height: 420, bottom: 62, bandInset: 3 } as const;
const rows = { head: 20, inset: 9, least: 18, gap: 11, top: 22 } as const;

/** From zero to beyond the highest claim. */
function scaleOf({ years }: ClaimsByYear, ticks: number): ScaleLinear<number, number> {
  const highest = max(years.flatMap(({ claims }) => claims.map(({ value }) => value))) ?? 1;
  return scaleLinear().domain([0, highest]).nice(ticks);
}

/** The places of a year's claims across the value axis. */
const offsetsOf = (claims: readonly ClaimOfYear[], scale: (value: number) => number): number[] => {
  const printedFirst = claims
    .map((claim, index) => ({ claim, index }))
    .sort((a, b) => Number(b.claim.isPrinted) - Number(a.claim.isPrinted) || a.index - b.index);
  const offsets = spread(printedFirst.map(({ claim }) => ({ at: scale(claim.value), radius: radiusOf(claim) })));
  return claims.map((_, index) => offsets[printedFirst.findIndex((placed) => placed.index === index)] ?? 0);
};

/** How far a year's signs reach to either side. */
const reachOf = (claims: readonly ClaimOfYear[], offsets: readonly number[]): number =>
  max(claims, (claim, index) => Math.abs(offsets[index] ?? 0) + radiusOf(claim)) ?? 0;

/** The lowest and the highest value. */
const extentOf = (claims: readonly ClaimOfYear[]): [number, number] => [
  min(claims, ({ value }) => value) ?? 0,
  max(claims, ({ value }) => value) ?? 0,
];

const pointAt = (claim: ClaimOfYear, x: number, y: number, axis: 'up' | 'right', width: number): Point => {
  const radius = radiusOf(claim);
  return {
    href: claim.href,
    label: claim.label,
    marks: claimMarks(claim, x, y, axis),
    hit: box(x - radius - 2, y - radius - 2, 2 * radius + 4, 2 * radius + 4),
    tip: tipAt(place(x, y), radius, claim.tip, width),
  };
};

/** Years side by side, numbers upwards: where there is room. */
export function claimColumns(data: ClaimsByYear): Scene {
  const { years, unit, formatTick } = data;
  const { left, top, height, bottom, bandInset } = columns;
  const base = top + height;
  const scale = scaleOf(data, 5).range([base, top]);
  const bands = scaleBand(
    years.map(({ year }) => year),
    [left, wideWidth],
  );
  const bandStart = (year: number): number => bands(year) ?? 0;
  const marks: Mark[] = [text('quiet', 0, top - 20, unit)];
  for (const tick of scale.ticks(5)) {
    marks.push(line(tick === 0 ? 'axis' : 'grid', left, scale(tick), wideWidth, scale(tick)));
    marks.push(text('tick', left - 8, scale(tick) + 4.5, formatTick(tick), 'end'));
  }
  for (const run of runsOfAbsence(years)) {
    const start = bandStart(run.first) + bandInset;
    const gap = box(start, top, bandStart(run.last) + bands.bandwidth() - bandInset - start, height);
    marks.push({ shape: 'rect', tone: run.kind, box: gap });
    if (run.kind === 'cancelled') marks.push(hatch('hatch', gap, 9));
    const words = wrap(run.words, gap.width - 4);
    const first = top + height / 2 - ((words.length - 1) * lineHeight) / 2;
    if (run.kind === 'cancelled')
      marks.push(rect('backdrop', gap.x - 1, first - 18, gap.width + 2, words.length * lineHeight + 12));
    marks.push(...textLines('quiet', gap.x + gap.width / 2, first, words, 'middle'));
  }
  const points: Point[] = [];
  for (const { year, claims, printed } of years) {
    const middle = bandStart(year) + bands.bandwidth() / 2;
    const offsets = offsetsOf(claims, scale);
    points.push(
      ...claims.map((claim, index) =>
        pointAt(claim, middle + (offsets[index] ?? 0), scale(claim.value), 'up', wideWidth),
      ),
    );
    const [low, high] = extentOf(claims);
    const reach = Math.max(spanLeast, reachOf(claims, offsets));
    if (high > low) marks.push(rect('span', middle - reach, scale(high), 2 * reach, scale(low) - scale(high)));
    marks.push(text('year', middle, base + 21, String(year), 'middle'));
    if (printed !== undefined)
      marks.push(...textLines('text', middle, base + 39, wrap(printed, bands.bandwidth()), 'middle'));
  }
  return { width: wideWidth, height: base + bottom, marks, points };
}

/** Years under each other, numbers to the right: on a phone. */
export function claimRows(data: ClaimsByYear): Scene {
  const { years, unit, formatTick } = data;
  const { head, inset, least, gap, top } = rows;
  const scale = scaleOf(data, 5).range([inset, narrowWidth - inset]);
  const back: Mark[] = [];
  const marks: Mark[] = [];
  const points: Point[] = [];
  let y = top;
  for (const { year, claims, printed, absence } of years) {
    const offsets = offsetsOf(claims, scale);
    const track = Math.max(least, 2 * reachOf(claims, offsets));
    const middle = y + head + track / 2;
    marks.push(line('grid', 0, y, narrowWidth, y));
    marks.push(text('year', 0, y + 15, String(year)));
    const words = printed ?? absence?.words;
    if (words !== undefined) marks.push(text(absence ? 'quiet' : 'text', 42, y + 15, words));
    if (absence) {
      const area = box(inset, middle - 6, narrowWidth - 2 * inset, 12);
      marks.push({ shape: 'rect', tone: absence.kind, box: area });
      if (absence.kind === 'cancelled') marks.push(hatch('hatch', area, 9));
    }
    const [low, high] = extentOf(claims);
    if (high > low) marks.push(rect('span', scale(low), middle - track / 2, scale(high) - scale(low), track));
    points.push(
      ...claims.map((claim, index) =>
        pointAt(claim, scale(claim.value), middle + (offsets[index] ?? 0), 'right', narrowWidth),
      ),
    );
    y += head + track + gap;
  }
  marks.push(line('grid', 0, y, narrowWidth, y));
  const ticks = scale.ticks(3);
  for (const tick of ticks) {
    back.push(line(tick === 0 ? 'axis' : 'grid', scale(tick), top, scale(tick), y));
    const words = tick === ticks.at(-1) ? `${formatTick(tick)} ${unit}` : formatTick(tick);
    for (const base of [top - 7, y + 16]) back.push(text('tick', ...tickPlace(scale(tick), base, words)));
  }
  return { width: narrowWidth, height: y + 22, marks: [...back, ...marks], points };
}

/** The words of a tick stand in its middle, and stay within the chart at its ends. */
function tickPlace(x: number, y: number, words: string): [number, number, string, 'start' | 'middle' | 'end'] {
  if (x < 30) return [0, y, words, 'start'];
  return x > narrowWidth - 40 ? [narrowWidth, y, words, 'end'] : [x, y, words, 'middle'];
}

/** Years without a number, those of one kind that follow each other taken together. */
function runsOfAbsence(
  years: readonly YearOfClaims[],
): { first: number; last: number; kind: 'unknown' | 'cancelled'; words: string }[] {
  const runs: { first: number; last: number; kind: 'unknown' | 'cancelled'; words: string }[] = [];
  for (const { year, absence } of years) {
    if (!absence) continue;
    const open = runs.at(-1);
    if (open && open.last === year - 1 && open.words === absence.words) open.last = year;
    else runs.push({ first: year, last: year, ...absence });
  }
  return runs;
}

/** Every year from the first to the last, those without a record too. */
export const everyYear = (years: readonly number[]): number[] => range(min(years) ?? 0, (max(years) ?? -1) + 1);
