import type { FactsCollection } from './content.ts';
import { parseEdtfDate } from './edtf-date.ts';
import type { FaultParameters, FaultRule, Locate } from './fault.ts';
import { claimsDisagree } from './figure.ts';
import type { AnyFactsEntry, FactsEntry } from './entries.ts';

/** References to other entries by the name of the field that holds them. */
const referenceFields = {
  source: 'sources',
  sources: 'sources',
  organisation: 'organisations',
  organisations: 'organisations',
  institution: 'institutions',
  institutions: 'institutions',
  campaign: 'campaigns',
  partOf: 'campaigns',
  series: 'series',
  measure: 'measures',
  figure: 'figures',
  addends: 'figures',
} as const satisfies Record<string, FactsCollection>;

/** Notes a fault at a field of an entry. */
export type Report = <R extends FaultRule>(
  entry: { file: string; at: Locate },
  path: readonly PropertyKey[],
  rule: R,
  parameters: FaultParameters[R],
) => void;

/** Visits every reference to another entry, however deep. */
export function checkReferences(
  value: unknown,
  path: readonly PropertyKey[],
  visit: (path: readonly PropertyKey[], collection: FactsCollection, id: string) => void,
): void {
  if (Array.isArray(value))
    value.forEach((item, index) => {
      checkReferences(item, [...path, index], visit);
    });
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) {
      const collection = Object.hasOwn(referenceFields, key)
        ? referenceFields[key as keyof typeof referenceFields]
        : undefined;
      if (collection && typeof inner === 'string') visit([...path, key], collection, inner);
      else if (collection && Array.isArray(inner) && inner.every((item) => typeof item === 'string'))
        inner.forEach((id, index) => {
          visit([...path, key, index], collection, id);
        });
      else checkReferences(inner, [...path, key], visit);
    }
}

/** Lists of references that have a rule of their own for what stands in them twice. */
const ownLists = ['addends'];

/** Visits every reference that stands in its list for the second time. */
export function checkRepeated(
  value: unknown,
  path: readonly PropertyKey[],
  visit: (path: readonly PropertyKey[], id: string) => void,
): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const isList = Object.hasOwn(referenceFields, key) && !ownLists.includes(key) && Array.isArray(inner);
    if (isList)
      inner.forEach((id: unknown, index) => {
        if (typeof id === 'string' && inner.indexOf(id) < index) visit([...path, key, index], id);
      });
    checkRepeated(inner, [...path, Array.isArray(value) ? Number(key) : key], visit);
  }
}

/** Localised words may only be in languages that the site has. */
export function checkLanguages(
  value: unknown,
  path: readonly PropertyKey[],
  locales: readonly string[],
  visit: (path: readonly PropertyKey[], found: string) => void,
): void {
  if (Array.isArray(value))
    value.forEach((item, index) => {
      checkLanguages(item, [...path, index], locales, visit);
    });
  else if (typeof value === 'object' && value !== null) {
    const isLocalised = 'kk' in value && 'ru' in value;
    for (const [key, inner] of Object.entries(value))
      if (isLocalised && !locales.includes(key)) visit([...path, key], key);
      else checkLanguages(inner, [...path, key], locales, visit);
  }
}

/** A figure's claims: one a source, the printed one among them, the choice explained. */
export function checkFigure(entry: FactsEntry<'figures'>, report: Report): void {
  const { claims, printed, because } = entry.facts;
  const sources = claims.map(({ source }) => source);
  if (!sources.includes(printed)) report(entry, ['printed'], 'printed-claim', { found: printed, sources });
  sources.forEach((source, index) => {
    if (sources.indexOf(source) < index) report(entry, ['claims', index, 'source'], 'duplicate-claim', { source });
  });
  if (claimsDisagree(claims) && !because)
    report(entry, ['printed'], 'reason-missing', {
      values: claims.map(({ value, qualifier, source }) => `${source}: ${qualifier} ${value}`),
    });
  if (because && claims.length === 1) report(entry, ['because'], 'reason-superfluous', {});
}

/** A campaign's dates and promises. */
export function checkCampaign(entry: FactsEntry<'campaigns'>, report: Report): void {
  const { date, promises, year, partOf } = entry.facts;
  if (partOf === entry.id) report(entry, ['partOf'], 'part-of-itself', { found: partOf });
  if (date) {
    const sources = date.claims.map(({ source }) => source);
    const printed = date.claims.find(({ source }) => source === date.printed);
    if (!printed) report(entry, ['date', 'printed'], 'printed-claim', { found: date.printed, sources });
    else if (parseEdtfDate(printed.value)?.year !== year)
      report(entry, ['year'], 'year-mismatch', { year, date: printed.value });
    sources.forEach((source, index) => {
      if (sources.indexOf(source) < index)
        report(entry, ['date', 'claims', index, 'source'], 'duplicate-claim', { source });
    });
    const values = date.claims.map(({ value, source }) => `${source}: ${value}`);
    if (new Set(date.claims.map(({ value }) => value)).size > 1 && !date.because)
      report(entry, ['date', 'printed'], 'reason-missing', { values });
  }
  const institutions = promises.map(({ institution }) => institution);
  institutions.forEach((institution, index) => {
    if (institutions.indexOf(institution) < index)
      report(entry, ['promises', index, 'institution'], 'duplicate-promise', { institution });
  });
}

/** A press release is published when what it tells of has at least begun. */
export function checkPressRelease(entry: FactsEntry<'press-releases'>, report: Report): void {
  const { published, date } = entry.facts;
  if (published < date.replace('~', '')) report(entry, ['published'], 'published-before', { published, date });
}

/** What an entry tells of its own changes, by the field that tells it. */
export const historiesOf = ({
  facts,
}: AnyFactsEntry): Record<string, readonly { readonly date: string }[] | undefined> => ({
  corrections: 'corrections' in facts ? facts.corrections : undefined,
  revisions: 'revisions' in facts ? facts.revisions : undefined,
});

/** Corrections and revisions stand from old to new. */
export function checkHistory(entry: AnyFactsEntry, report: Report): void {
  for (const [field, history = []] of Object.entries(historiesOf(entry)))
    history.forEach(({ date }, index) => {
      const before = history[index - 1]?.date;
      if (before !== undefined && before > date)
        report(entry, [field, index, 'date'], 'revision-order', { date, before });
    });
}
