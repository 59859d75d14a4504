import type { PressRelease } from './content.ts';
import { compareEdtfDateTexts } from './edtf-date.ts';

/** Older first; among events of the same date the id decides. */
export const comparePressReleases = (a: PressRelease, b: PressRelease): number =>
  compareEdtfDateTexts(a.date, b.date) || (a.id < b.id ? -1 : 1);
