import type { Mark, Scene } from '../charts/scene.ts';
import type { Words } from './words.ts';

/** A picture of numbers with everything that stands around it. */
export interface ChartView {
  /** Its place on a page, and its name in the addresses of its files. */
  readonly id: string;
  readonly title: Words;
  /** What is to be seen. */
  readonly lead: string;
  /** How to read it. */
  readonly reading: string;
  /** What it must not be taken for. */
  readonly notes: readonly string[];
  /** Where there is room, and for a phone: the same points in both. */
  readonly wide: Scene;
  readonly narrow: Scene;
  readonly legend: readonly LegendItemView[];
  readonly table: ChartTableView;
  readonly files: { readonly svg: string; readonly csv: string };
  /** Who is behind the points, each once. */
  readonly publishers: readonly string[];
}

/** The claims of one figure, with what they count. */
export interface ClaimsChartView extends ChartView {
  /** Its name where it is clear what it is about. */
  readonly measure: Words;
}

/** A sign, 24 wide and 20 high, with its meaning. */
export interface LegendItemView {
  readonly marks: readonly Mark[];
  readonly words: string;
}

export interface ChartTableView {
  readonly head: readonly string[];
  /** The first cell of a row is its heading. */
  readonly rows: readonly (readonly ChartCellView[])[];
}

export interface ChartCellView {
  readonly words: Words;
  readonly path?: string;
  /** How many columns it takes. */
  readonly span?: number;
}
