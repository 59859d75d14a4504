import { max } from 'd3-array';
import { scaleBand } from 'd3-scale';
import type { PromiseState } from '../model/promise.ts';
import {
  box,
  line,
  narrowWidth,
  place,
  text,
  textLines,
  wideWidth,
  type Mark,
  type Point,
  type Scene,
} from './scene.ts';
import { tipAt } from './tip.ts';

/** One promise to one institution. */
export interface PromiseOfYear {
  readonly state: PromiseState;
  readonly href: string;
  readonly label: string;
  readonly tip: readonly string[];
}

export interface YearOfPromises {
  readonly year: number;
  readonly promises: readonly PromiseOfYear[];
  /** That the year's start was cancelled, if it was. */
  readonly note: string | undefined;
}

const radius = 10;
const step = 29;
const left = 54;
const row = { height: 38, start: 64, reach: 12 } as const;

const ringAt = ({ state, href, label, tip }: PromiseOfYear, x: number, y: number, width: number): Point => ({
  href,
  label,
  marks: [{ shape: 'circle', tone: `ring-${state}`, at: place(x, y), radius }],
  hit: box(x - step / 2, y - step / 2, step, step),
  tip: tipAt(place(x, y), radius + 2, tip, width),
});

/** A column of rings a year, the first promise at the foot. */
export function promiseColumns(years: readonly YearOfPromises[]): Scene {
  const tallest = Math.max(1, max(years, ({ promises }) => promises.length) ?? 1);
  const base = 12 + tallest * step;
  const bands = scaleBand(
    years.map(({ year }) => year),
    [left, wideWidth],
  );
  const marks: Mark[] = [line('axis', left, base, wideWidth, base)];
  const points: Point[] = [];
  for (const { year, promises, note } of years) {
    const middle = (bands(year) ?? 0) + bands.bandwidth() / 2;
    if (promises.length === 0)
      marks.push(line('no-promise', middle - 10, base - step / 2, middle + 10, base - step / 2));
    promises.forEach((promise, index) => points.push(ringAt(promise, middle, base - step * (index + 0.5), wideWidth)));
    marks.push(text('year', middle, base + 21, String(year), 'middle'));
    if (note !== undefined) marks.push(...textLines('quiet', middle, base + 39, note.split(' '), 'middle'));
  }
  const lines = max(years, ({ note }) => note?.split(' ').length ?? 0) ?? 0;
  return { width: wideWidth, height: base + 30 + lines * 16, marks, points };
}

/** A row of rings a year. */
export function promiseRows(years: readonly YearOfPromises[]): Scene {
  const marks: Mark[] = [];
  const points: Point[] = [];
  years.forEach(({ year, promises, note }, index) => {
    const top = index * row.height;
    const middle = top + row.height / 2;
    marks.push(line('grid', 0, top, narrowWidth, top), text('year', 0, middle + 4.5, String(year)));
    if (promises.length === 0) marks.push(line('no-promise', row.start - 10, middle, row.start + 10, middle));
    promises.forEach((promise, at) => points.push(ringAt(promise, row.start + at * step, middle, narrowWidth)));
    if (note !== undefined) marks.push(...noteBeside(note, row.start + promises.length * step, middle));
  });
  const height = years.length * row.height;
  marks.push(line('grid', 0, height, narrowWidth, height));
  return { width: narrowWidth, height: height + 1, marks, points };
}

/** Words at the end of a row, on two lines so that rings have their room. */
function noteBeside(note: string, x: number, middle: number): Mark[] {
  const [first = '', ...rest] = note.split(' ');
  return textLines('quiet', x, middle - 3.5, [first, rest.join(' ')]);
}
