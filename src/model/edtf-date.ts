import { parse } from 'edtf';

/**
 * A date that is only as precise as its source, in the part of EDTF (ISO 8601-2) that this site
 * uses: `2017`, `2017-04`, `2017-04-23`, each optionally followed by `~` for "about".
 */
export interface EdtfDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month?: number;
  /** 1 to 31; only with a month. */
  readonly day?: number;
  readonly approximate: boolean;
}

/** Dates that were read before: few days are told of often, and edtf.js takes its time. */
const known = new Map<string, EdtfDate | undefined>();

/** Reads an EDTF date; `undefined` for anything else, impossible days such as `2026-02-30` included. */
export function parseEdtfDate(text: string): EdtfDate | undefined {
  // edtf.js also knows intervals, seasons, unknown digits and times, which no entry here may use.
  // A year is written out: 0017 is a slip of the keys.
  if (!/^[1-9]\d{3}(-\d{2}){0,2}~?$/.test(text)) return undefined;
  if (!known.has(text)) known.set(text, readEdtf(text));
  return known.get(text);
}

function readEdtf(text: string): EdtfDate | undefined {
  try {
    const { type, values, approximate } = parse(text);
    const [year, month, day] = values;
    if (type !== 'Date' || year === undefined) return undefined;
    // edtf.js takes 29 February in any year.
    if (day !== undefined && month !== undefined && day > daysInMonth(year, month + 1)) return undefined;
    return {
      year,
      ...(month !== undefined && { month: month + 1 }),
      ...(day !== undefined && { day }),
      approximate: Boolean(approximate),
    };
  } catch {
    return undefined;
  }
}

/** @param month 1 to 12. */
export const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/**
 * Orders dates by the earliest day they can mean; at the same start the less precise one comes
 * first, so that "2017" precedes "1 January 2017".
 */
function compareEdtfDates(a: EdtfDate, b: EdtfDate): number {
  return a.year - b.year || (a.month ?? 0) - (b.month ?? 0) || (a.day ?? 0) - (b.day ?? 0);
}

/** Orders dates as texts; what has no date comes last. */
export function compareEdtfDateTexts(a: string | undefined, b: string | undefined): number {
  const [dateA, dateB] = [parseEdtfDate(a ?? ''), parseEdtfDate(b ?? '')];
  return dateA && dateB ? compareEdtfDates(dateA, dateB) : Number(Boolean(dateB)) - Number(Boolean(dateA));
}

/** The earliest day that a date can mean: `2017-04` → `2017-04-01`. */
export function firstDay(text: string): string {
  const [year = '', month = '01', day = '01'] = text.replace('~', '').split('-');
  return `${year}-${month}-${day}`;
}
