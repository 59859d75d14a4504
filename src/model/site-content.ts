import type {
  Campaign,
  CampaignPromise,
  FactsByCollection,
  FactsCollection,
  Figure,
  Institution,
  Measure,
  Organisation,
  Page,
  PressRelease,
  Series,
  Source,
  Text,
  TextCollection,
} from './content.ts';
import { textCollections } from './content.ts';
import { compareCampaigns } from './campaign.ts';
import { parseEdtfDate } from './edtf-date.ts';
import { ContentError, type Fault, type FaultParameters, type FaultRule, type Locate } from './fault.ts';
import { claimsDisagree, figureSubject, isPublished } from './figure.ts';
import { comparePressReleases } from './press-release.ts';
import { nearest } from './schema-faults.ts';
import { factsFileName } from './schemas/collections.ts';

/** The facts of one entry, checked against its schema, with the way back to its file. */
export interface FactsEntry<C extends FactsCollection = FactsCollection> {
  readonly collection: C;
  readonly id: string;
  readonly file: string;
  readonly facts: FactsByCollection[C];
  readonly at: Locate;
}

/** The facts of one entry of whichever collection; its name tells which facts they are. */
export type AnyFactsEntry = { [C in FactsCollection]: FactsEntry<C> }[FactsCollection];

/** One entry's words in one language. */
export interface TextEntry {
  readonly collection: TextCollection;
  readonly id: string;
  readonly text: Text;
}

/** All that was read, before it is linked. */
export interface Entries {
  readonly facts: readonly AnyFactsEntry[];
  readonly texts: readonly TextEntry[];
  /** Ids of entries whose file has faults of its own; references to them are not dangling. */
  readonly broken?: readonly { readonly collection: string; readonly id: string }[];
}

/** What this site knows about its languages while linking. */
export interface LinkLocale {
  readonly code: string;
}

type ById<T> = ReadonlyMap<string, T>;

/** Where a source is used. */
export interface SourceUses {
  readonly institutions: readonly Institution[];
  readonly campaigns: readonly Campaign[];
  readonly pressReleases: readonly PressRelease[];
  readonly figures: readonly Figure[];
  readonly organisations: readonly Organisation[];
}

/** Everything the site tells, linked and proven. Withheld figures are not in it. */
export interface SiteContent {
  readonly sources: ById<Source>;
  readonly organisations: ById<Organisation>;
  readonly institutions: ById<Institution>;
  readonly campaigns: ById<Campaign>;
  readonly pressReleases: ById<PressRelease>;
  readonly figures: ById<Figure>;
  readonly measures: ById<Measure>;
  readonly series: ById<Series>;
  readonly pages: ById<Page>;
  readonly promises: readonly CampaignPromise[];
  promisesTo(institution: string): readonly CampaignPromise[];
  promisesOf(campaign: string): readonly CampaignPromise[];
  /** Figures about one entry, in the order of the measures. */
  figuresAbout(kind: 'campaign' | 'institution' | 'organisation' | 'series', id: string): readonly Figure[];
  pressReleasesAbout(kind: 'campaign' | 'institution', id: string): readonly PressRelease[];
  /** Campaigns that name the institution outside a promise. */
  mentionsOf(institution: string): readonly Campaign[];
  usesOf(source: string): SourceUses;
  /** Entries whose words cite the figure. */
  citing(figure: string): readonly { collection: TextCollection; id: string }[];
}

/** Groups values under keys, keeping their order. */
function groupBy<T>(items: Iterable<T>, keysOf: (item: T) => Iterable<string>): (key: string) => readonly T[] {
  const groups = new Map<string, T[]>();
  for (const item of items)
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  return (key) => groups.get(key) ?? [];
}

/** Every source id that a record names, however deep. */
function sourcesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(sourcesIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'source' && typeof inner === 'string'
      ? [inner]
      : key === 'sources' && Array.isArray(inner)
        ? (inner as string[])
        : sourcesIn(inner),
  );
}

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
} as const satisfies Record<string, FactsCollection>;

/**
 * Links entries to each other and proves what no single file can show.
 *
 * @throws ContentError with every fault at once.
 */
export function linkSiteContent(entries: Entries, locales: readonly LinkLocale[]): SiteContent {
  const faults: Fault[] = [];
  const report = <R extends FaultRule>(
    { file, at }: { file: string; at: Locate },
    path: readonly PropertyKey[],
    rule: R,
    parameters: FaultParameters[R],
  ): void => {
    faults.push({ file, ...at(path), rule, parameters } as Fault);
  };

  const localeCodes = locales.map(({ code }) => code);
  const known = new Map<string, Set<string>>();
  const addKnown = (collection: string, id: string): void => {
    const ids = known.get(collection);
    if (ids) ids.add(id);
    else known.set(collection, new Set([id]));
  };
  for (const { collection, id } of [...entries.facts, ...entries.texts, ...(entries.broken ?? [])])
    addKnown(collection, id);
  const isKnown = (collection: string, id: string): boolean => known.get(collection)?.has(id) ?? false;

  for (const entry of entries.facts) {
    checkReferences(entry.facts, [], (path, collection, found) => {
      if (!isKnown(collection, found))
        report(entry, path, 'dangling-reference', {
          collection,
          found,
          closest: nearest(found, [...(known.get(collection) ?? [])]),
        });
    });
    checkLanguages(entry.facts, [], localeCodes, (path, found) =>
      report(entry, path, 'unknown-locale', { found, locales: localeCodes }),
    );
    switch (entry.collection) {
      case 'figures':
        checkFigure(entry, report);
        break;
      case 'campaigns':
        checkCampaign(entry, report);
        break;
      case 'institutions':
        for (const locale of ['kk', 'ru'])
          if (!entry.facts.names.some(({ language }) => language === locale))
            report(entry, ['names'], 'name-missing', { locale });
        break;
      default:
    }
    if ('original' in entry.facts && !localeCodes.includes(entry.facts.original))
      report(entry, ['original'], 'unknown-locale', { found: entry.facts.original, locales: localeCodes });
  }

  const texts = linkTexts(entries, localeCodes, faults, isKnown);
  const figureFacts = new Map(
    entries.facts.flatMap((entry) => (entry.collection === 'figures' ? [[entry.id, entry.facts] as const] : [])),
  );
  for (const { text } of entries.texts)
    for (const { figure, source, line, column } of text.citations) {
      const facts = figureFacts.get(figure);
      const place = { file: text.file, line, column };
      if (!isKnown('figures', figure))
        faults.push({
          ...place,
          rule: 'dangling-reference',
          parameters: {
            collection: 'figures',
            found: figure,
            closest: nearest(figure, [...(known.get('figures') ?? [])]),
          },
        });
      else if (facts?.withheld) faults.push({ ...place, rule: 'withheld-cited', parameters: { figure } });
      else if (facts && source !== undefined && !facts.claims.some((claim) => claim.source === source))
        faults.push({
          ...place,
          rule: 'citation-source',
          parameters: { figure, found: source, sources: facts.claims.map((claim) => claim.source) },
        });
    }

  if (faults.length > 0 || (entries.broken?.length ?? 0) > 0) throw new ContentError(faults);
  return assemble(entries, texts);
}

type Report = <R extends FaultRule>(
  entry: { file: string; at: Locate },
  path: readonly PropertyKey[],
  rule: R,
  parameters: FaultParameters[R],
) => void;

function checkReferences(
  value: unknown,
  path: readonly PropertyKey[],
  visit: (path: readonly PropertyKey[], collection: FactsCollection, id: string) => void,
): void {
  if (Array.isArray(value)) value.forEach((item, index) => checkReferences(item, [...path, index], visit));
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) {
      const collection = Object.hasOwn(referenceFields, key)
        ? referenceFields[key as keyof typeof referenceFields]
        : undefined;
      if (collection && typeof inner === 'string') visit([...path, key], collection, inner);
      else if (collection && Array.isArray(inner) && inner.every((item) => typeof item === 'string'))
        inner.forEach((id, index) => visit([...path, key, index], collection, id));
      else checkReferences(inner, [...path, key], visit);
    }
}

/** Localised words may only be in languages that the site has. */
function checkLanguages(
  value: unknown,
  path: readonly PropertyKey[],
  locales: readonly string[],
  visit: (path: readonly PropertyKey[], found: string) => void,
): void {
  if (Array.isArray(value)) value.forEach((item, index) => checkLanguages(item, [...path, index], locales, visit));
  else if (typeof value === 'object' && value !== null) {
    const isLocalised = 'kk' in value && 'ru' in value;
    for (const [key, inner] of Object.entries(value))
      if (isLocalised && !locales.includes(key)) visit([...path, key], key);
      else checkLanguages(inner, [...path, key], locales, visit);
  }
}

function checkFigure(entry: FactsEntry<'figures'>, report: Report): void {
  const { claims, printed, because, revisions = [] } = entry.facts;
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
  revisions.forEach(({ date }, index) => {
    const before = revisions[index - 1]?.date;
    if (before !== undefined && before > date)
      report(entry, ['revisions', index, 'date'], 'revision-order', { date, before });
  });
}

function checkCampaign(entry: FactsEntry<'campaigns'>, report: Report): void {
  const { date, promises, year } = entry.facts;
  if (date) {
    const sources = date.claims.map(({ source }) => source);
    const printed = date.claims.find(({ source }) => source === date.printed);
    if (!printed) report(entry, ['date', 'printed'], 'printed-claim', { found: date.printed, sources });
    else if (parseEdtfDate(printed.value)?.year !== year)
      report(entry, ['year'], 'year-mismatch', { year, date: printed.value });
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

/** Gathers words by entry; each folder needs its facts and at least one text. */
function linkTexts(
  entries: Entries,
  locales: readonly string[],
  faults: Fault[],
  isKnown: (collection: string, id: string) => boolean,
): Map<string, Map<string, Text>> {
  const texts = new Map<string, Map<string, Text>>();
  const start = { line: 1, column: 1 };
  const factsOf = new Set(
    [...entries.facts, ...(entries.broken ?? [])].map(({ collection, id }) => `${collection}/${id}`),
  );
  for (const { collection, id, text } of entries.texts) {
    const key = `${collection}/${id}`;
    const byLocale = texts.get(key) ?? new Map<string, Text>();
    texts.set(key, byLocale);
    if (!locales.includes(text.locale))
      faults.push({ file: text.file, ...start, rule: 'unknown-locale', parameters: { found: text.locale, locales } });
    byLocale.set(text.locale, text);
    if (collection !== 'pages' && !factsOf.has(key) && byLocale.size === 1)
      faults.push({
        file: text.file,
        ...start,
        rule: 'facts-missing',
        parameters: { expected: `${collection}/${id}/${factsFileName(collection)}` },
      });
  }
  for (const entry of entries.facts)
    if (
      (textCollections as readonly string[]).includes(entry.collection) &&
      !texts.has(`${entry.collection}/${entry.id}`)
    ) {
      const isBroken = entries.broken?.some(({ collection, id }) => collection === entry.collection && id === entry.id);
      if (!isBroken && isKnown(entry.collection, entry.id))
        faults.push({
          file: entry.file,
          ...start,
          rule: 'texts-missing',
          parameters: { expected: locales.map((code) => `${code}.md`) },
        });
    }
  return texts;
}

/** Builds the linked content; everything it relies on has been proven. */
function assemble(entries: Entries, texts: Map<string, Map<string, Text>>): SiteContent {
  const collect = <C extends FactsCollection, T>(
    collection: C,
    make: (id: string, facts: FactsByCollection[C]) => T,
  ): Map<string, T> =>
    new Map(
      entries.facts
        .filter((entry): entry is FactsEntry<C> & AnyFactsEntry => entry.collection === collection)
        .sort((a, b) => (a.id < b.id ? -1 : 1))
        .map((entry) => [entry.id, make(entry.id, entry.facts)]),
    );
  const withTexts =
    <F extends object>(collection: TextCollection) =>
    (id: string, facts: F) => ({
      ...facts,
      id,
      texts: texts.get(`${collection}/${id}`) ?? new Map<string, Text>(),
    });
  const withId = <F extends object>(id: string, facts: F) => ({ ...facts, id });

  const sources = collect('sources', withId);
  const organisations = collect('organisations', withId);
  const measures = new Map(
    entries.facts.flatMap((entry) =>
      entry.collection === 'measures' ? [[entry.id, withId(entry.id, entry.facts)] as const] : [],
    ),
  );
  const series = new Map(
    entries.facts.flatMap((entry) =>
      entry.collection === 'series' ? [[entry.id, withId(entry.id, entry.facts)] as const] : [],
    ),
  );
  const institutions = collect('institutions', withTexts('institutions'));
  const campaigns = new Map(
    [...collect('campaigns', withTexts('campaigns'))].sort(([, a], [, b]) => compareCampaigns(a, b)),
  );
  const pressReleases = new Map(
    [...collect('press-releases', withTexts('press-releases'))].sort(([, a], [, b]) => comparePressReleases(b, a)),
  );
  const figures = new Map([...collect('figures', withId)].filter(([, figure]) => isPublished(figure)));
  const pages = new Map(
    [...texts].flatMap(([key, byLocale]): [string, Page][] => {
      const [collection, id = ''] = key.split('/');
      const [original = ''] = byLocale.keys();
      return collection === 'pages' ? [[id, { id, original, texts: byLocale }]] : [];
    }),
  );

  const promises = [...campaigns.values()].flatMap((campaign) =>
    campaign.promises.map((promise) => ({ ...promise, campaign })),
  );
  const measureOrder = [...measures.keys()];
  const figuresInOrder = [...figures.values()].sort(
    (a, b) => measureOrder.indexOf(a.measure) - measureOrder.indexOf(b.measure) || (a.id < b.id ? -1 : 1),
  );
  const subjectKey = (figure: Figure): string => {
    const { kind, id } = figureSubject(figure);
    return `${kind}/${id}`;
  };

  const promisesTo = groupBy(promises, ({ institution }) => [institution]);
  const promisesOf = groupBy(promises, ({ campaign }) => [campaign.id]);
  const figuresAbout = groupBy(figuresInOrder, (figure) => [subjectKey(figure)]);
  const pressByCampaign = groupBy(pressReleases.values(), ({ campaign }) => [campaign]);
  const pressByInstitution = groupBy(pressReleases.values(), (release) => release.institutions);
  const mentions = groupBy(campaigns.values(), ({ facts }) => facts.flatMap((fact) => fact.institutions ?? []));
  const uses = {
    institutions: groupBy(institutions.values(), sourcesIn),
    campaigns: groupBy(campaigns.values(), sourcesIn),
    pressReleases: groupBy(pressReleases.values(), sourcesIn),
    figures: groupBy(figuresInOrder, sourcesIn),
    organisations: groupBy(organisations.values(), sourcesIn),
  };
  const citing = groupBy(
    entries.texts.map(({ collection, id, text }) => ({ collection, id, text })),
    ({ text }) => text.citations.map(({ figure }) => figure),
  );

  return {
    sources,
    organisations,
    institutions,
    campaigns,
    pressReleases,
    figures,
    measures,
    series,
    pages,
    promises,
    promisesTo,
    promisesOf,
    figuresAbout: (kind, id) => figuresAbout(`${kind}/${id}`),
    pressReleasesAbout: (kind, id) => (kind === 'campaign' ? pressByCampaign(id) : pressByInstitution(id)),
    mentionsOf: mentions,
    usesOf: (source) => ({
      institutions: uses.institutions(source),
      campaigns: uses.campaigns(source),
      pressReleases: uses.pressReleases(source),
      figures: uses.figures(source),
      organisations: uses.organisations(source),
    }),
    citing: (figure) => {
      const seen = new Set<string>();
      return citing(figure).filter(({ collection, id }) => {
        const key = `${collection}/${id}`;
        return seen.has(key) ? false : Boolean(seen.add(key));
      });
    },
  };
}
