/**
 * A chart as geometry: shapes with a tone each, points with their words, nothing of colours or
 * fonts. The page prints it with classes, the file to take away with attributes.
 *
 * All lengths are units of the scene's own width; the origin is the upper left corner.
 */
export interface Scene {
  readonly width: number;
  readonly height: number;
  /** What stands behind the points: scales, years, gaps. */
  readonly marks: readonly Mark[];
  readonly points: readonly Point[];
}

/** What a shape says, from which its looks follow. */
export const tones = [
  'grid',
  'axis',
  'tick',
  'year',
  'text',
  'strong',
  'quiet',
  'span',
  'edge',
  'unknown',
  'cancelled',
  'hatch',
  'backdrop',
  'claim-closed',
  'claim-open',
  'printed-closed',
  'printed-open',
  'printed-ring',
  'ring-promised',
  'ring-delivered',
  'ring-no-report-found',
  'no-promise',
  'money-planned',
  'money-planned-hatch',
  'money-allocated',
  'money-spent',
  'money-other',
] as const;
export type Tone = (typeof tones)[number];

export type Mark =
  | { readonly shape: 'line'; readonly tone: Tone; readonly from: Place; readonly to: Place }
  | { readonly shape: 'rect'; readonly tone: Tone; readonly box: Box }
  | { readonly shape: 'circle'; readonly tone: Tone; readonly at: Place; readonly radius: number }
  /** A path around its own origin, moved and turned. */
  | { readonly shape: 'path'; readonly tone: Tone; readonly d: string; readonly at: Place; readonly turn: number }
  | { readonly shape: 'text'; readonly tone: Tone; readonly at: Place; readonly anchor: Anchor; readonly text: string };

export type Anchor = 'start' | 'middle' | 'end';

export interface Place {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Place {
  readonly width: number;
  readonly height: number;
}

/** Something that a source says, to be looked at and followed. */
export interface Point {
  readonly href: string;
  /** All of it in words, for who hears it. */
  readonly label: string;
  readonly marks: readonly Mark[];
  /** Where it takes pointer and finger. */
  readonly hit: Box;
  /** What is seen of it on hover and focus. */
  readonly tip: Tip;
}

export interface Tip {
  readonly box: Box;
  readonly lines: readonly { readonly at: Place; readonly text: string }[];
}

/** Size of all words within a chart. */
export const textSize = 13;
export const lineHeight = 16;
/** Width of a chart where there is room, and on a phone. */
export const wideWidth = 940;
export const narrowWidth = 328;

/** To a tenth, so that the same data give the same bytes everywhere. */
export const round = (length: number): number => Math.round(length * 10) / 10 + 0;

export const place = (x: number, y: number): Place => ({ x: round(x), y: round(y) });
export const box = (x: number, y: number, width: number, height: number): Box => ({
  ...place(x, y),
  width: round(width),
  height: round(height),
});

export const line = (tone: Tone, x1: number, y1: number, x2: number, y2: number): Mark => ({
  shape: 'line',
  tone,
  from: place(x1, y1),
  to: place(x2, y2),
});

export const rect = (tone: Tone, x: number, y: number, width: number, height: number): Mark => ({
  shape: 'rect',
  tone,
  box: box(x, y, width, height),
});

export const text = (tone: Tone, x: number, y: number, words: string, anchor: Anchor = 'start'): Mark => ({
  shape: 'text',
  tone,
  at: place(x, y),
  anchor,
  text: words,
});

/** Lines of words under each other, the first on the base line `y`. */
export const textLines = (
  tone: Tone,
  x: number,
  y: number,
  lines: readonly string[],
  anchor: Anchor = 'start',
): Mark[] => lines.map((words, index) => text(tone, x, y + index * lineHeight, words, anchor));
