import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { ClaimStatus } from '../model/schemas/figure.ts';
import { hatch } from './hatch.ts';
import {
  box,
  line,
  narrowWidth,
  place,
  text,
  wideWidth,
  type Box,
  type Mark,
  type Point,
  type Scene,
} from './scene.ts';
import { tipAt } from './tip.ts';

/** One source's sum. */
export interface SumOfYear {
  readonly value: number;
  readonly status: ClaimStatus;
  /** Sum and status as they are printed beside the bar. */
  readonly words: string;
  readonly href: string;
  readonly label: string;
  readonly tip: readonly string[];
}

export interface YearOfMoney {
  readonly year: number;
  readonly sums: readonly SumOfYear[];
  /** What is said where no sum was found. */
  readonly absence: string;
  /** That the year's start was cancelled, if it was. */
  readonly note: string | undefined;
}

export interface MoneyByYear {
  readonly years: readonly YearOfMoney[];
  readonly formatTick: (value: number) => string;
}

const bar = 16;

/** What is only intended is hatched, what was set aside is full; no two kinds look alike. */
export function moneyMarks(status: ClaimStatus, area: Box): Mark[] {
  switch (status) {
    case 'planned':
    case 'announced':
      return [{ shape: 'rect', tone: 'money-planned', box: area }, hatch('money-planned-hatch', area, 6)];
    case 'allocated':
      return [{ shape: 'rect', tone: 'money-allocated', box: area }];
    case 'spent':
      return [{ shape: 'rect', tone: 'money-spent', box: area }];
    case 'reported':
    case 'stated-total':
      return [{ shape: 'rect', tone: 'money-other', box: area }];
  }
}

const looks = {
  wide: { width: wideWidth, left: 54, right: 250, ticks: 4, isLabelAside: true },
  narrow: { width: narrowWidth, left: 42, right: 6, ticks: 2, isLabelAside: false },
} as const;

/** A row a year, a bar a sum, from zero; bars of one year stand under each other and never touch. */
export function moneyRows({ years, formatTick }: MoneyByYear, layout: keyof typeof looks): Scene {
  const { width, left, right, ticks, isLabelAside } = looks[layout];
  const highest = max(years.flatMap(({ sums }) => sums.map(({ value }) => value))) ?? 1;
  const scale = scaleLinear()
    .domain([0, highest])
    .nice(ticks)
    .range([left, width - right]);
  const top = 26;
  const rowPadding = isLabelAside ? 7 : 8;
  const back: Mark[] = [];
  const marks: Mark[] = [];
  const points: Point[] = [];
  let y = top;
  for (const { year, sums, absence, note } of years) {
    const start = y;
    y += rowPadding;
    marks.push(line('grid', 0, start, width, start), text('year', 0, y + 12.5, String(year)));
    for (const { value, status, words, href, label, tip } of sums) {
      if (!isLabelAside) {
        marks.push(text('strong', left + 8, y + 12.5, words));
        y += 22;
      }
      const area = box(left, y, scale(value) - left, bar);
      if (isLabelAside) marks.push(text('strong', area.x + area.width + 10, y + 12.5, words));
      points.push({
        href,
        label,
        marks: moneyMarks(status, area),
        hit: box(area.x, y - 4, area.width, bar + 8),
        tip: tipAt(place(area.x + area.width / 2, y + bar / 2), bar / 2, tip, width),
      });
      y += bar + 6;
    }
    if (sums.length === 0) {
      marks.push(text('quiet', left + 8, y + 12.5, absence));
      y += bar;
    } else if (note !== undefined) {
      marks.push(text('quiet', left + 8, y + 12.5, note));
      y += bar;
    }
    y += rowPadding;
  }
  marks.push(line('grid', 0, y, width, y));
  const tickValues = scale.ticks(ticks);
  for (const tick of tickValues) {
    back.push(line(tick === 0 ? 'axis' : 'grid', scale(tick), top, scale(tick), y));
    const isAtEdge = !isLabelAside && tick === tickValues.at(-1);
    back.push(
      text(
        'tick',
        isAtEdge ? width : scale(tick),
        top - 10,
        formatTick(tick),
        isAtEdge ? 'end' : tick === 0 ? 'start' : 'middle',
      ),
    );
  }
  return { width, height: y + 2, marks: [...back, ...marks], points };
}

/** The sign of a status as the legend shows it. */
export const moneySign = (status: ClaimStatus): Mark[] => moneyMarks(status, box(1, 3, 22, 14));
