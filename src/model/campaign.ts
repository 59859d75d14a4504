import type { Campaign } from './content.ts';
import { compareEdtfDateTexts } from './edtf-date.ts';

/** The campaign's date as printed, if any source gives one. */
export const printedDate = ({ date }: Pick<Campaign, 'date'>): string | undefined =>
  date?.claims.find(({ source }) => source === date.printed)?.value;

/** By year, then by date where one is known, then by id, so that the order never depends on the machine. */
export const compareCampaigns = (a: Campaign, b: Campaign): number =>
  a.year - b.year || compareEdtfDateTexts(printedDate(a), printedDate(b)) || (a.id < b.id ? -1 : 1);
