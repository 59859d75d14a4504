import type { Figure } from './content.ts';
import { printedClaim } from './figure.ts';
import type { PublishedState } from './ledger.ts';
import type { Revision } from './schemas/figure.ts';

/** What a figure said, or says, on this site: the n-th of its published states. */
export interface FigureState extends Readonly<Revision['was']> {
  /** Counted from 1; part of the state's permanent address. */
  readonly number: number;
  /**
   * The day since which this site says so: of a corrected figure the day of the correction, of its
   * first state the day of its release, `undefined` until then.
   */
  readonly published: string | undefined;
  /** What ended it; `undefined` for the state that stands. */
  readonly superseded: Readonly<Pick<Revision, 'date' | 'because'>> | undefined;
}

/**
 * All states of a figure, oldest first; the last one stands.
 *
 * @param ledger the published states of this figure, as the ledger has them
 */
export function figureStates(figure: Figure, ledger: readonly PublishedState[]): readonly FigureState[] {
  const revisions = figure.revisions ?? [];
  const { value, qualifier, status, source } = printedClaim(figure);
  return [...revisions.map(({ was }) => was), { value, qualifier, status, source }].map((stated, index) => ({
    ...stated,
    number: index + 1,
    published: revisions[index - 1]?.date ?? ledger[index]?.date,
    superseded: revisions[index] && { date: revisions[index].date, because: revisions[index].because },
  }));
}
