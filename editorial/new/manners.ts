import { locales } from '../../src/i18n/locales.ts';
import type { FactsCollection } from '../../src/model/content.ts';
import { claimsDisagree } from '../../src/model/figure.ts';
import type { Claim } from '../../src/model/schemas/figure.ts';
import type { MessageLanguage } from '../rule.ts';
import type { Answers } from './answers.ts';
import type { Interviewer } from './interviewer.ts';
import type { Choice, KnownEntries } from './known-entries.ts';
import type { Told } from './refused.ts';
import { words } from './words.ts';

/** What an answer may depend on besides the answers before it. */
export interface Setting {
  /** The languages in which messages and comments are written: the one chosen, or the site's own. */
  readonly languages: readonly [MessageLanguage, ...MessageLanguage[]];
  readonly known: KnownEntries;
  /** Today in Almaty. */
  readonly today: string;
}

/** How a field is asked for, where its schema alone does not say. */
interface Manner {
  /** Whether it is asked for at all, by what was answered before in the same record. */
  readonly isAsked?: (record: Answers) => boolean;
  /** Whether it is needed although it is optional. */
  readonly isNeeded?: (record: Answers) => boolean;
  /** What it is if nobody says otherwise. */
  readonly byDefault?: (record: Answers, setting: Setting) => unknown;
  /** What can only be chosen, not typed. */
  readonly choices?: (record: Answers, setting: Setting) => readonly Choice[];
  /** What is wrong with an answer that its schema takes. */
  readonly problem?: (answer: unknown, setting: Setting) => Told | undefined;
  /** Asks in a way of its own. */
  readonly ask?: (interviewer: Interviewer, setting: Setting, answers: Answers) => Promise<unknown>;
  /** What is chosen before a person chooses. */
  readonly suggested?: (answers: Answers) => readonly string[];
}

/** The claims of a record, as far as they are whole. */
const claimsIn = ({ claims }: Answers): readonly Claim[] => (Array.isArray(claims) ? (claims as Claim[]) : []);

const claimSources: Manner = {
  byDefault: (record) => {
    const claims = claimsIn(record);
    return claims.length === 1 ? claims[0]?.source : undefined;
  },
  choices: (record, { known, languages: [language] }) => {
    const sources = claimsIn(record).map(({ source }) => source);
    return known.choices('sources', language).filter(({ value }) => sources.includes(value));
  },
};

const datesDisagree = (record: Answers): boolean => new Set(claimsIn(record).map(({ value }) => value)).size > 1;

/** The sources that other answers name already. */
const sourcesNamed = (answers: Answers): string[] => {
  const found = new Set<string>();
  JSON.stringify(answers, (key, value: unknown) => {
    if (key === 'source' && typeof value === 'string') found.add(value);
    return value;
  });
  return [...found];
};

const allLocales = locales.map(({ code }) => code);

/** By collection and path; a path names the fields only, not the place in a list. `*` is any collection. */
const manners: Readonly<Record<string, Manner>> = {
  '*.original': {
    byDefault: (_record, { languages }) =>
      languages.length === 1 ? allLocales.find((code) => code === languages[0]) : undefined,
    choices: () => locales.map(({ code, name }) => ({ value: code, label: name, hint: code })),
  },
  '*.texts': {
    byDefault: () => allLocales,
    ask: async (interviewer, { languages: [language] }, { original }) =>
      (await interviewer.confirm(words[language].alsoTranslation, true)) ? allLocales : [original],
  },
  // Nobody writes an article at a prompt.
  '*.body': { isAsked: () => false },
  '*.corrections.date': { byDefault: (_record, { today }) => today },
  'press-releases.published': { byDefault: (_record, { today }) => today },
  'press-releases.sources': { suggested: sourcesNamed },
  'campaigns.date.printed': claimSources,
  'campaigns.date.because': { isAsked: datesDisagree, isNeeded: datesDisagree },
  'campaigns.sources': { suggested: sourcesNamed },
  'figures.printed': claimSources,
  'figures.because': {
    isAsked: (record) => claimsDisagree(claimsIn(record)),
    isNeeded: (record) => claimsDisagree(claimsIn(record)),
  },
  'sources.url': {
    problem: (url, { known }) => {
      const source = known.sourceAt(String(url));
      return source === undefined ? undefined : (_language, { pageKnown }) => pageKnown(source);
    },
  },
  'sources.opening': { isAsked: ({ title }) => title === undefined },
  'sources.publishedNote': { isAsked: ({ published }) => published === undefined },
};

export const mannerOf = (collection: FactsCollection, path: string): Manner | undefined =>
  manners[`${collection}.${path}`] ?? manners[`*.${path}`];
