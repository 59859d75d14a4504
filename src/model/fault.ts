import type { NumberLanguage } from './number-words/language.ts';
import type { ClaimStatus, Qualifier } from './schemas/figure.ts';
import type { Unit } from './schemas/measure.ts';

/** Where in a file something stands; both count from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Finds the place of a field by its path, or of the nearest field around it that exists. */
export type Locate = (path: readonly PropertyKey[], part?: 'key' | 'value') => Position;

/** Everything that can be wrong with content, and what its message needs to say. */
export interface FaultParameters {
  'not-yaml': { detail: string };
  'duplicate-key': { key: string };
  'yaml-feature': { found: string };
  'number-format': { found: string };
  'lost-words': { lost: string };
  tab: Record<string, never>;
  'reserved-key': { key: string };
  'byte-order-mark': Record<string, never>;
  'line-ends': { lines: number };
  'control-character': { found: string };
  'bidi-control': { found: string };
  'invisible-character': { found: string };
  'broken-character': { found: string };
  'not-nfc': { found: string };
  'odd-space': { found: string };
  'trailing-space': Record<string, never>;
  'last-line': Record<string, never>;
  'character-code': { found: string };
  'mixed-letters': { word: string; letters: string; better: string | undefined };
  'straight-quotes': { found: string; better: string | undefined };
  'hyphen-dash': { found: string; better: string | undefined };
  'three-dots': { found: string; better: string | undefined };
  'double-space': { found: string };
  'no-break-space': { found: string };
  spelling: { word: string; language: 'kk' | 'ru'; closest: string | undefined };
  'file-size': { size: number; maximum: number };
  'paragraph-length': { length: number; maximum: number };
  'front-matter-missing': Record<string, never>;
  'front-matter-open': Record<string, never>;
  'front-matter-unlike': { found: string };
  'missing-field': { field: string };
  'unknown-field': { field: string; closest: string | undefined };
  'id-field': { found: string; expected: string };
  'wrong-type': { field: string; expected: string; found: string };
  'not-an-option': { field: string; found: string; options: readonly string[]; closest: string | undefined };
  'out-of-range': { field: string; expected: string };
  'empty-text': { field: string };
  'empty-body': Record<string, never>;
  'empty-list': { field: string };
  trimmed: { field: string };
  'language-tag': { found: string };
  'edtf-date': { found: string };
  day: { found: string };
  id: { found: string };
  url: { found: string };
  locale: { found: string };
  'text-length': { field: string; length: number; maximum: number };
  'evidence-length': { words: number; maximum: number };
  'file-name': { found: string; expected: string };
  'unexpected-file': { found: string };
  'not-utf8': Record<string, never>;
  'facts-missing': { expected: string };
  'texts-missing': { expected: readonly string[] };
  'unknown-locale': { found: string; locales: readonly string[] };
  'id-case': { found: string; expected: string };
  'duplicate-reference': { found: string };
  'dangling-reference': { collection: string; found: string; closest: string | undefined };
  'printed-claim': { found: string; sources: readonly string[] };
  'duplicate-claim': { source: string };
  'reason-missing': { values: readonly string[] };
  'reason-superfluous': Record<string, never>;
  'duplicate-promise': { institution: string };
  'year-mismatch': { year: number; date: string };
  'name-missing': { locale: string };
  'original-missing': { original: string; available: readonly string[] };
  'citation-words': { figure: string };
  'unknown-directive': { found: string };
  'raw-html': { found: string };
  'heading-level': { found: string };
  'heading-order': { found: string };
  'heading-empty': { found: string };
  'heading-twice': { found: string };
  'leftover-markup': { found: string };
  'unsupported-markup': { found: string };
  'link-address': { found: string };
  'own-address': { found: string; better: string | undefined };
  'link-target': { found: string; closest: string | undefined };
  'link-ahead': { found: string; shown: string };
  'link-fragment': { found: string; closest: string | undefined };
  'link-language': { found: string; better: string };
  'picture-page': { found: string };
  'picture-form': { found: string };
  'picture-remote': { found: string };
  'picture-path': { found: string };
  'picture-missing': { found: string; closest: string | undefined };
  'picture-undeclared': { found: string; expected: string };
  'picture-unused': { found: string };
  'picture-alt': { found: string };
  'picture-alt-name': { found: string };
  'picture-alt-language': { found: string; locale: string };
  'picture-alt-copied': { found: string; other: string };
  'picture-credit': { found: string };
  'picture-licence': { found: string };
  'picture-name': { found: string; expected: string };
  'picture-type': { found: string | undefined };
  'picture-twin': { found: string; other: string };
  'picture-extension': { found: string; expected: string };
  'picture-size': { megabytes: number; maximum: number };
  'picture-pixels': { megapixels: number; maximum: number };
  'picture-broken': Record<string, never>;
  'picture-moving': Record<string, never>;
  'picture-place': Record<string, never>;
  'reserved-id': { found: string };
  'part-of-itself': { found: string };
  'published-before': { published: string; date: string };
  'markdown-syntax': { detail: string };
  'withheld-cited': { figure: string };
  'citation-source': { figure: string; found: string; sources: readonly string[] };
  'revision-order': { date: string; before: string };
  'measure-not-additive': { measure: string };
  'addend-twice': { figure: string };
  'addend-measure': { figure: string; found: string; expected: string };
  'addend-status': { figure: string; found: string; expected: string };
  'addend-series': { figure: string; found: string; expected: string };
  'addend-subject': { figure: string };
  'addend-year': { figure: string; year: number; from: number; to: number };
  'addend-qualifier': { figure: string; found: string; before: string };
  'addend-same-campaign': { figure: string; other: string; campaign: string };
  'addend-part-of': { figure: string; other: string; part: string; whole: string };
  'addend-same-claim': { figure: string; other: string; source: string };
  'addend-same-year': { figure: string; other: string; year: number };
  'figure-hidden': { figure: string; field: string };
  'figure-left-out': { figure: string };
  'left-out-needless': { figure: string };
  'years-order': { from: number; to: number };
  'year-without-campaign': { year: number; series: string };
  'comparison-measure': { figure: string; measure: string };
  'comparison-years': { figure: string; year: number; series: string };
  'citation-number': {
    figure: string;
    words: string;
    value: number;
    qualifier: Qualifier;
    textLanguage: NumberLanguage;
  };
  'citation-value': { figure: string; words: string; found: number; value: number; qualifier: Qualifier };
  'citation-qualifier': {
    figure: string;
    words: string;
    found: Qualifier | undefined;
    value: number;
    qualifier: Qualifier;
    textLanguage: NumberLanguage;
  };
  'citation-unit': { figure: string; words: string; found: string; unit: Unit };
  'citation-spent': { figure: string; status: ClaimStatus; sentence: string };
  'citation-form': { found: string };
  'uncited-number': { found: string; figures: readonly string[] };
  'plain-idle': { words: string };
  'plain-money': { words: string };
  'no-such-day': { found: string };
  parity: { found: string; other: string };
  'waiver-idle': { what: string };
  'localised-parity': { found: string; language: string; other: string };
  'revision-missing': { was: string; now: string };
  'revision-mismatch': { number: number; published: string };
  'revision-unpublished': Record<string, never>;
  'revision-idle': Record<string, never>;
  'revision-date': { date: string; from: string; to: string };
  'published-question': { was: string; now: string };
  'published-gone': { figure: string };
  'future-day': { found: string; latest: string };
  'source-ahead': { source: string; published: string; shown: string };
  'translation-record': { problem: 'missing' | 'unreadable' | 'seal' | 'twice' };
  'translation-idle': { entry: string; locale: string };
  'translation-stale': {
    translation: string;
    entry: string;
    locale: string;
    date: string;
    places: number;
    stated: { readonly was: readonly string[]; readonly now: readonly string[] } | undefined;
  };
  'waiver-figure': { entry: string; locale: string; was: readonly string[]; now: readonly string[] };
  'ledger-broken': { problem: 'unreadable' | 'seal' | 'order' };
}

export type FaultRule = keyof FaultParameters;

/** One thing wrong in one place. The words for people are made in `editorial/rules`. */
export type Fault = {
  [Rule in FaultRule]: Position & {
    readonly file: string;
    readonly rule: Rule;
    readonly parameters: FaultParameters[Rule];
  };
}[FaultRule];

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Sorts by file, then by place, then by rule. */
export const compareFaults = (a: Fault, b: Fault): number =>
  compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.rule, b.rule);

/** Thrown with every fault found at once, so that an editor mends them in one go. */
export class ContentError extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    const sorted = [...faults].sort(compareFaults);
    super(
      sorted
        .map(
          ({ file, line, column, rule, parameters }) =>
            `${file}:${line}:${column} ${rule} ${JSON.stringify(parameters)}`,
        )
        .join('\n'),
    );
    this.name = 'ContentError';
    this.faults = sorted;
  }
}
