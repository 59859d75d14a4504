import type { Fault } from './fault.ts';
import { notWords, type ProseRun } from './prose-run.ts';
import { findQuotes } from './quotation-marks.ts';
import { placesIn } from './text-place.ts';

/** What is written as on a typewriter: a warning each, mended by the gate itself. */
export type TypographyRule = 'straight-quotes' | 'hyphen-dash' | 'three-dots' | 'double-space' | 'no-break-space';

/** Something in a text that should be written otherwise. */
export interface Slip {
  readonly at: number;
  /** The place as a message shows it. */
  readonly found: string;
  /** The same, mended; `undefined` where only a person can tell. */
  readonly better: string | undefined;
  readonly edits: readonly { readonly start: number; readonly end: number; readonly to: string }[];
}

type Search = (text: string) => Iterable<Slip>;

/** Finds what a pattern matches; neither before nor behind it may more than a word decide. */
const searchFor = (pattern: RegExp, to: string | ((found: string) => string)): Search =>
  function* (text) {
    for (const { 0: found, index: start } of text.matchAll(pattern)) {
      const end = start + found.length;
      const edit = { start, end, to: typeof to === 'string' ? to : to(found) };
      const before = /\S*\s?$/.exec(text.slice(Math.max(0, start - 24), start))?.[0] ?? '';
      const after = /^\s?\S*/.exec(text.slice(end, end + 24))?.[0] ?? '';
      const show = (words: string): string =>
        `${before}${words}${after}`.replaceAll(notWords, '…').replaceAll('\n', ' ');
      yield { at: start, found: show(found), better: show(edit.to), edits: [edit] };
    }
  };

const noBreak = '\u00A0';
const scales = 'млн|млрд|трлн|тыс\\.?|мың|тысяч[аи]?|миллион(?:а|ов)?|миллиард(?:а|ов)?';
const currencies = 'теңге\\p{L}*|тенге|доллар\\p{L}*|₸|\\$|€';
/** What is counted in: never on another line than its number. Endings may follow, in Kazakh behind a hyphen too. */
const units = `${scales}|(?:мың|миллион|миллиард)\\p{L}+|${currencies}|пайыз\\p{L}*|процент\\p{L}*|%|км|м|см|мм|кг|г|га|л|ж`;

const searches: Readonly<Record<TypographyRule, readonly Search[]>> = {
  'straight-quotes': [findQuotes],
  'hyphen-dash': [
    searchFor(/(?<=[^\s\d-][ \u00A0\n])-{1,3}(?=[ \u00A0\n]\S)|(?<=\d[ \u00A0\n])-{1,3}(?=[ \u00A0\n][^\s\d])/g, '—'),
    // Between years it is a dash without spaces.
    searchFor(/(?<=(?<![\d-])(?:19|20)\d\d)-(?=(?:19|20)\d\d(?![\d-]))/g, '–'),
  ],
  'three-dots': [searchFor(/(?<!\.)\.{3}(?!\.)/g, '…')],
  'double-space': [searchFor(/(?<=\S)[ \u00A0]{2,}(?=\S)/g, (found) => (found.includes(noBreak) ? noBreak : ' '))],
  'no-break-space': [
    searchFor(/(?<=№) ?(?=\d)/g, noBreak),
    searchFor(/(?<=(?<!\d)\d{1,3}) (?=\d{3}(?!\d))/g, noBreak),
    searchFor(new RegExp(`(?<=\\d) (?=(?:${units})(?![\\p{L}\\d]))`, 'gu'), noBreak),
    searchFor(new RegExp(`(?<=\\d[ ${noBreak}](?:${scales})) (?=(?:${currencies})(?!\\p{L}))`, 'gu'), noBreak),
  ],
};
export const typographyRules = Object.keys(searches) as readonly TypographyRule[];

/** Whether words are in a language whose house style this is. */
const languages: readonly (string | undefined)[] = ['kk', 'ru'];

/** What of a rule is found in words of a language, in their order. */
export function findSlips(rule: TypographyRule, text: string, language: string | undefined): readonly Slip[] {
  if (!languages.includes(language)) return [];
  return searches[rule].flatMap((search) => [...search(text)]).sort((a, b) => a.at - b.at);
}

/** Rules whose message shows the place mended; a space can't be shown. */
const shown: readonly TypographyRule[] = ['straight-quotes', 'hyphen-dash', 'three-dots'];

/** Words of a file, and what their offsets count in. */
interface PlacedProse {
  readonly file: string;
  readonly source: string;
  /** The line of the file on which `source` begins. */
  readonly firstLine: number;
  readonly runs: readonly ProseRun[];
}

/** All slips in words of a file. */
export function checkTypography({ file, source, firstLine, runs }: PlacedProse): Fault[] {
  let placeOf: ReturnType<typeof placesIn> | undefined;
  return runs.flatMap((run) =>
    typographyRules.flatMap((rule) =>
      findSlips(rule, run.text, run.language).map(({ at, found, better }) => {
        placeOf ??= placesIn(source, firstLine);
        const parameters = shown.includes(rule) ? { found, better } : { found };
        return { file, ...placeOf(run.sourceOf(at, at + 1).from), rule, parameters } as Fault;
      }),
    ),
  );
}
