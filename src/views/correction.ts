import { formatDate } from '../i18n/format.ts';
import type { Correction } from '../model/schemas/correction.ts';
import { wordsIn, type Words } from './words.ts';

/** A correction of an entry, newest first on every page. */
export interface CorrectionView {
  readonly date: string;
  readonly day: string;
  readonly change: Words;
}

export const toCorrectionViews = (corrections: readonly Correction[] | undefined, locale: string): CorrectionView[] =>
  [...(corrections ?? [])]
    .reverse()
    .map(({ date, change }) => ({ date: formatDate(date, locale), day: date, change: wordsIn(change, locale) }));
