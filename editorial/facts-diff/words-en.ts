import { parseEdtfDate } from '../../src/model/edtf-date.ts';
import type { ClaimStatus, Qualifier } from '../../src/model/schemas/figure.ts';
import type { SumUnit } from '../../src/model/schemas/measure.ts';
import { counted, type Formats, type Words } from './speech.ts';

const count = counted('en');
const language = (code: string): string => ({ kk: 'Kazakh', ru: 'Russian' })[code] ?? code;

/** The site isn't in English; its numbers are told to maintainers all the same. */
const units: Readonly<Record<Exclude<SumUnit, 'KZT' | 'USD' | 'percent'>, readonly [one: string, other: string]>> = {
  people: ['person', 'people'],
  institutions: ['institution', 'institutions'],
  projects: ['project', 'projects'],
  years: ['year', 'years'],
  countries: ['country', 'countries'],
  events: ['event', 'events'],
  houses: ['house', 'houses'],
  families: ['family', 'families'],
  organisations: ['organisation', 'organisations'],
  deeds: ['good deed', 'good deeds'],
  categories: ['category', 'categories'],
  times: ['time', 'times'],
};

const qualified: Readonly<Record<Qualifier, string>> = {
  exact: '',
  about: 'about ',
  'more-than': 'more than ',
  'at-least': 'at least ',
  'up-to': 'up to ',
  nearly: 'nearly ',
};

const statuses: Readonly<Record<ClaimStatus, string>> = {
  planned: 'planned',
  announced: 'announced',
  allocated: 'allocated',
  spent: 'spent',
  reported: 'reported',
  'stated-total': 'stated as a total',
};

function amount(value: number, unit: SumUnit | undefined): string {
  const number = new Intl.NumberFormat('en', { maximumFractionDigits: 20 }).format(value);
  switch (unit) {
    case undefined:
      return number;
    case 'KZT':
      return `₸${number}`;
    case 'USD':
      return `$${number}`;
    case 'percent':
      return `${number}%`;
    default:
      return `${number} ${units[unit][value === 1 ? 0 : 1]}`;
  }
}

function date(text: string): string {
  const { year, month, day, approximate } = parseEdtfDate(text) ?? {};
  if (year === undefined) return text;
  const words = new Intl.DateTimeFormat('en-GB', {
    year: 'numeric',
    ...(month !== undefined && { month: 'long' }),
    ...(day !== undefined && { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
  return approximate ? `about ${words}` : words;
}

export const formatsEn: Formats = {
  value: (value, unit, qualifier) => `${qualified[qualifier]}${amount(value, unit)}`,
  status: (status) => statuses[status],
  date,
};

export const wordsEn: Words = {
  name: 'English',
  title: 'What changes in the facts',
  idle: 'No facts change: figures, promises, entries and texts stay as they were.',
  tally: ({ figures, promises, entries, texts }) => [
    count(figures, { one: 'figure', other: 'figures' }),
    count(promises, { one: 'promise', other: 'promises' }),
    count(entries, { one: 'entry', other: 'entries' }),
    count(texts, { one: 'text', other: 'texts' }),
  ],

  sides: (was, now) => `Before: ${was}. After: ${now}.`,
  commit: (commit, ref) => `${commit} (${ref})`,
  ancestor: (commit, ref) => `${commit}, the last version in common with ${ref}`,
  unrelated: (commit, ref) =>
    `${commit} (${ref}); the fetched history has no version in common, so changes of others may be among these`,
  workTree: 'the files of the work tree',
  noContent: 'there is no `src/content` there yet',

  refused: (errors) =>
    `**The gate refuses this change:** ${count(errors, { one: 'fault', other: 'faults' })}. \`npm run check\` says what to mend.`,
  missing: (figure, was, now) =>
    `**Correction missing.** ${figure}: published as “${was}”, now “${now}”, and \`revisions\` says nothing of it.`,
  forbidden: (figure, problem) => `**This may not be changed so.** ${figure}: ${problem}.`,
  ledgerCut:
    '**Published states in `ledger.jsonl` are gone or changed.** Take the file back from the main branch: only a release adds lines to it.',
  gone: (addresses) =>
    `**These addresses will be gone:** ${addresses}. Somebody may have linked to them: bring the entry back, or ask the developers for a redirect.`,
  unread: {
    was: (entries) => `Before the change, these can’t be read by today’s rules and were not compared: ${entries}.`,
    now: (entries) => `**These can’t be read and were not compared:** ${entries}.`,
  },

  sections: {
    figures: 'Figures',
    claims: 'Claims of sources, and notes on figures',
    promises: 'Promises',
    totals: 'Sums',
    entries: 'Entries',
    facts: 'Other facts',
    texts: 'Texts',
    translations: 'Translations',
    pictures: 'Pictures',
    corrections: 'Corrections',
  },
  columns: { figure: 'figure', was: 'was', now: 'now', correction: 'correction' },
  correction: {
    recorded: 'recorded',
    missing: '**missing**',
    refused: '**may not be changed so**',
    unneeded: 'not needed',
    unpublished: 'not needed: not published yet',
  },
  figure: { added: 'new', removed: 'removed', hidden: 'taken off the site', shown: 'brought to the site' },
  notShown: 'not shown on the site',
  claim: {
    added: (source, value) => `source added, ${source}: ${value}`,
    removed: (source, value) => `source removed, ${source}: ${value}`,
  },
  claimChanged: (source) => `source ${source}`,
  promise: {
    promised: 'promised',
    delivered: 'delivered',
    'no-report-found': 'no report found',
    added: 'new promise',
    removed: 'promise removed',
  },
  promiseCounts: (counts) => `On the whole site: ${counts}.`,
  entry: { added: 'added', removed: 'removed', renamed: 'renamed' },
  kinds: {
    sources: 'source',
    organisations: 'organisation',
    institutions: 'institution',
    campaigns: 'campaign',
    'press-releases': 'press release',
    figures: 'figure',
    measures: 'measure',
    series: 'series',
    totals: 'sum',
    comparisons: 'comparison',
    pages: 'page of the site',
  },
  languages: (codes) => `in ${codes.map(language).join(' and ')}`,
  waitsFor: (day) => `on the site from ${day}`,
  field: { added: 'added', removed: 'removed' },
  text: (locale) => `${language(locale)} text`,
  textKind: { added: 'added', removed: 'removed' },
  parts: { title: 'title', summary: 'summary', body: 'body' },
  cites: (figures) => `now cites ${figures}`,
  citesNoLonger: (figures) => `no longer cites ${figures}`,
  translation: {
    stale: (locale) => `${language(locale)} translation is stale: the original changed, the translation did not`,
    missing: (locale) => `no ${language(locale)} translation`,
    unrecorded: (locale) => `${language(locale)} translation is new and not held against the original yet`,
    settled: (locale) => `${language(locale)} translation is up to date again`,
  },
  stated: (was, now) => `the original stated ${was}, and states ${now} now`,
  accept: (command) => `hold it against the original and run ${command}`,
  picture: { added: 'added', removed: 'removed', replaced: 'replaced' },
  uncorrected: (entries) =>
    `Changed without a correction: ${entries}. If the meaning changes, add \`corrections\`; typos are mended silently.`,
  released: (states) => `Written into the ledger: ${count(states, { one: 'new state', other: 'new states' })}.`,

  pages: (addresses) => `What changes on the site: ${count(addresses, { one: 'address', other: 'addresses' })}`,
  page: { added: 'new', gone: 'will be gone' },
  approximate: 'While entries have faults, this list is approximate.',
  groups: {
    'press-releases': 'Press releases',
    campaigns: 'Campaigns',
    institutions: 'Institutions',
    figures: 'Figures',
    sources: 'Sources',
    organisations: 'Organisations',
    pages: 'Pages about the site',
    lists: 'Lists and overviews',
    files: 'Files',
  },
  lists: {
    home: 'Home',
    'press-releases': 'News',
    campaigns: 'Campaigns',
    institutions: 'Institutions',
    promises: 'Promises',
    totals: 'Totals',
    figures: 'Figures',
    charts: 'Charts',
    sources: 'Sources',
    organisations: 'Organisations',
    data: 'Data',
    search: 'Search',
  },

  more: (lines) => `…and ${count(lines, { one: 'more line', other: 'more lines' })}`,
  cut: (lines, command) =>
    `**Not all is shown:** ${count(lines, { one: 'line', other: 'lines' })} left out. All of it: ${command}`,
  quote: (words) => `“${words}”`,
};
