/** What this project uses of edtf.js, which ships no types. */
declare module 'edtf' {
  export interface ParsedDate {
    type: string;
    level: number;
    values: number[];
    approximate?: boolean | number;
    uncertain?: boolean | number;
    unspecified?: number;
    offset?: number;
  }
  /** Throws where the text is no EDTF expression. Months in `values` count from 0. */
  export function parse(text: string): ParsedDate;
}
