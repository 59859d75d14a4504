import { symbol, symbolCircle, symbolDiamond, symbolTriangle, type SymbolType } from 'd3-shape';
import type { Qualifier } from '../model/schemas/figure.ts';
import { place, round, type Mark } from './scene.ts';

/**
 * What each qualifier looks like. A pointer points to where the truth lies: up for "more than", down
 * for "nearly", both ways for "about". Filled: the value itself is meant or possible; hollow: it is
 * not quite the value.
 */
const looks: Readonly<Record<Qualifier, { type: SymbolType; points: 'up' | 'down'; isClosed: boolean }>> = {
  exact: { type: symbolCircle, points: 'up', isClosed: true },
  about: { type: symbolDiamond, points: 'up', isClosed: false },
  'more-than': { type: symbolTriangle, points: 'up', isClosed: false },
  'at-least': { type: symbolTriangle, points: 'up', isClosed: true },
  'up-to': { type: symbolTriangle, points: 'down', isClosed: true },
  nearly: { type: symbolTriangle, points: 'down', isClosed: false },
};

/** How far the signs reach from their value, the ring around the printed one included. */
const claimRadius = 4.4;
const printedRadius = 7.8;

export interface ClaimLook {
  readonly qualifier: Qualifier;
  readonly isPrinted: boolean;
}

/** How much room a claim takes around its value. */
export const radiusOf = ({ isPrinted }: ClaimLook): number => (isPrinted ? printedRadius : claimRadius);

/**
 * The sign of a claim at its value; the printed one stands in a ring.
 *
 * @param axis where greater values lie: up in columns, right in rows
 */
export function claimMarks({ qualifier, isPrinted }: ClaimLook, x: number, y: number, axis: 'up' | 'right'): Mark[] {
  const { type, points, isClosed } = looks[qualifier];
  const isRound = type === symbolCircle;
  const sign = symbol(type, isRound ? 54 : 44)() ?? '';
  const sense = isPrinted ? 'printed' : 'claim';
  return [
    ...(isPrinted
      ? [{ shape: 'circle', tone: 'printed-ring', at: place(x, y), radius: printedRadius } satisfies Mark]
      : []),
    {
      shape: 'path',
      tone: `${sense}-${isClosed ? 'closed' : 'open'}`,
      d: sign.replace(/-?\d+\.\d+/g, (length) => String(round(Number(length)))),
      at: place(x, y),
      turn: isRound ? 0 : (axis === 'right' ? 90 : 0) + (points === 'down' ? 180 : 0),
    },
  ];
}
