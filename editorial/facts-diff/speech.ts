import { formatDate, formatNumber, formatQualified } from '../../src/i18n/format.ts';
import { translatorOf } from '../../src/i18n/translate.ts';
import type { PromiseState } from '../../src/model/promise.ts';
import type { ClaimStatus, Qualifier } from '../../src/model/schemas/figure.ts';
import type { SumUnit } from '../../src/model/schemas/measure.ts';
import type { MessageLanguage } from '../rule.ts';
import type { FigureChange } from './figure-changes.ts';
import type { EntryChange, PictureChange } from './entry-changes.ts';
import type { AnyCollection } from './side.ts';
import type { PageGroup } from './site-page.ts';
import type { TextChange } from './text-changes.ts';
import type { TranslationChange } from './translation-changes.ts';

/** How one language prints numbers, dates and codes. */
export interface Formats {
  /** A value with its unit and qualifier; without a unit where the measure isn't known. */
  readonly value: (value: number, unit: SumUnit | undefined, qualifier: Qualifier) => string;
  readonly status: (status: ClaimStatus) => string;
  readonly date: (date: string) => string;
}

/** The formats of a language of the site: what the comment prints is what the pages will print. */
export const siteFormats = (locale: string): Formats => ({
  value: (value, unit, qualifier) =>
    unit === undefined ? formatNumber(value, locale) : formatQualified(value, unit, qualifier, locale),
  status: (status) => translatorOf(locale)(`figure.statuses.${status}`),
  date: (date) => formatDate(date, locale),
});

/** Chooses the form that a number asks for. A language names the forms that it has. */
export const counted =
  (language: MessageLanguage) =>
  (
    count: number,
    forms: { readonly one?: string; readonly few?: string; readonly many?: string; readonly other: string },
  ): string =>
    `${count} ${forms[new Intl.PluralRules(language).select(count) as 'one' | 'few' | 'many' | 'other'] ?? forms.other}`;

/** The lists and overviews of the site, by the ids that their pages have here. */
export type ListId =
  | 'home'
  | 'press-releases'
  | 'campaigns'
  | 'institutions'
  | 'promises'
  | 'totals'
  | 'figures'
  | 'charts'
  | 'sources'
  | 'organisations'
  | 'data'
  | 'search';

/** How much a change touches. */
export type Tally = Readonly<Record<'figures' | 'promises' | 'entries' | 'texts', number>>;

/** Everything that the report says, in one language. What it is given is Markdown already. */
export interface Words {
  /** The language's own name for itself. */
  readonly name: string;
  readonly title: string;
  readonly idle: string;
  /** Each of the numbers with its word, in the order of the tally. */
  readonly tally: (tally: Tally) => readonly string[];

  /** What was compared. */
  readonly sides: (was: string, now: string) => string;
  readonly commit: (commit: string, ref: string) => string;
  readonly ancestor: (commit: string, ref: string) => string;
  readonly unrelated: (commit: string, ref: string) => string;
  readonly workTree: string;
  readonly noContent: string;

  /** What must not be overlooked. */
  readonly refused: (errors: number) => string;
  readonly missing: (figure: string, was: string, now: string) => string;
  readonly forbidden: (figure: string, problem: string) => string;
  readonly ledgerCut: string;
  readonly gone: (addresses: string) => string;
  readonly unread: Readonly<Record<'was' | 'now', (entries: string) => string>>;

  readonly sections: Readonly<
    Record<
      | 'figures'
      | 'claims'
      | 'promises'
      | 'totals'
      | 'entries'
      | 'facts'
      | 'texts'
      | 'translations'
      | 'pictures'
      | 'corrections',
      string
    >
  >;
  /** Over the table of figures. */
  readonly columns: Readonly<Record<'figure' | 'was' | 'now' | 'correction', string>>;
  readonly correction: Readonly<Record<FigureChange['correction'], string>>;
  readonly figure: Readonly<Record<Exclude<FigureChange['kind'], 'changed'>, string>>;
  /** A figure that the site doesn't show. */
  readonly notShown: string;
  readonly claim: Readonly<Record<'added' | 'removed', (source: string, value: string) => string>>;
  readonly claimChanged: (source: string) => string;
  readonly promise: Readonly<Record<PromiseState | 'added' | 'removed', string>>;
  readonly promiseCounts: (counts: string) => string;
  readonly entry: Readonly<Record<EntryChange['kind'], string>>;
  readonly kinds: Readonly<Record<AnyCollection, string>>;
  readonly languages: (codes: readonly string[]) => string;
  readonly waitsFor: (date: string) => string;
  readonly field: Readonly<Record<'added' | 'removed', string>>;
  readonly text: (locale: string) => string;
  readonly textKind: Readonly<Record<Exclude<TextChange['kind'], 'changed'>, string>>;
  readonly parts: Readonly<Record<'title' | 'summary' | 'body', string>>;
  readonly cites: (figures: string) => string;
  readonly citesNoLonger: (figures: string) => string;
  readonly translation: Readonly<Record<TranslationChange['state'], (locale: string) => string>>;
  readonly stated: (was: string, now: string) => string;
  readonly accept: (command: string) => string;
  readonly picture: Readonly<Record<PictureChange['kind'], string>>;
  readonly uncorrected: (entries: string) => string;
  readonly released: (states: number) => string;

  readonly pages: (addresses: number) => string;
  readonly page: Readonly<Record<'added' | 'gone', string>>;
  readonly approximate: string;
  readonly groups: Readonly<Record<PageGroup, string>>;
  readonly lists: Readonly<Record<ListId, string>>;

  readonly more: (lines: number) => string;
  readonly cut: (lines: number, command: string) => string;
  readonly quote: (words: string) => string;
}

/** A language of the report. */
export interface Speech {
  readonly language: MessageLanguage;
  /** In which language of the site entries are named. */
  readonly locale: string;
  readonly formats: Formats;
  readonly words: Words;
}
