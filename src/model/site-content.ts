import type {
  Campaign,
  CampaignPromise,
  Comparison,
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
  Total,
} from './content.ts';
import { compareCampaigns } from './campaign.ts';
import {
  checkCampaign,
  checkFigure,
  checkHistory,
  checkLanguages,
  checkPressRelease,
  checkReferences,
  checkRepeated,
  type Report,
} from './entry-checks.ts';
import type { AnyFactsEntry, Entries, FactsEntry } from './entries.ts';
import { ContentError, type Fault } from './fault.ts';
import { figureSubject, isPublished, type SubjectKind } from './figure.ts';
import { figureStates, type FigureState } from './figure-state.ts';
import { checkPublished } from './ledger-checks.ts';
import { groupBy } from './group-by.ts';
import { isBroken, linkTexts } from './link-texts.ts';
import { byYear, figuresByTopic, sourcesByYear, type Lists } from './list-parts.ts';
import { comparePressReleases } from './press-release.ts';
import { pictureKey, type PictureSize } from './picture.ts';
import { nearest } from './schema-faults.ts';
import { measureTopics, type MeasureTopic } from './schemas/measure.ts';
import { checkComparison, checkTotal, type CheckedFacts } from './total-checks.ts';
import { entryKey, findTranslations, originalOfPage, type TranslatedEntry } from './translation-state.ts';
import {
  checkDays,
  findWaiting,
  toWaitingEntries,
  withoutWaiting,
  type WaitingDays,
  type WaitingEntry,
} from './waiting.ts';

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
  readonly series: readonly Series[];
}

/** Everything the site tells on a day, linked and proven. Withheld figures are not in it. */
export interface SiteContent {
  /** What is proven and waits for its day: it is in none of the others, but for who asks to see it. */
  readonly waiting: readonly WaitingEntry[];
  readonly sources: ById<Source>;
  /** By the year of publication, the newest first; those without a date last. */
  readonly sourceYears: Lists<Source>;
  readonly organisations: ById<Organisation>;
  readonly institutions: ById<Institution>;
  readonly campaigns: ById<Campaign>;
  readonly pressReleases: ById<PressRelease>;
  /** By the year of the event, the newest first. */
  readonly pressReleaseYears: Lists<PressRelease>;
  readonly figures: ById<Figure>;
  /** By topic; there by measure, those of the newest campaign first. */
  readonly figureTopics: Lists<Figure, MeasureTopic>;
  readonly measures: ById<Measure>;
  readonly series: ById<Series>;
  /** By what they add up, in the order of the measures. */
  readonly totals: ById<Total>;
  /** By the years that they are about. */
  readonly comparisons: ById<Comparison>;
  readonly pages: ById<Page>;
  /** By their places (`pictureKey`), those that a text shows among them. */
  readonly pictureSizes: ById<PictureSize>;
  /** The entries that have words, by collection and id, with the states of their translations. */
  readonly translations: readonly TranslatedEntry[];
  /** The same of one entry; `undefined` where it has no words. */
  translationsOf(collection: TextCollection, id: string): TranslatedEntry | undefined;
  readonly promises: readonly CampaignPromise[];
  promisesTo(institution: string): readonly CampaignPromise[];
  promisesOf(campaign: string): readonly CampaignPromise[];
  /** What the figure said and says on this site, oldest first. */
  statesOf(figure: Figure): readonly FigureState[];
  /** Figures about one entry, in the order of the measures. */
  figuresAbout(kind: SubjectKind, id: string): readonly Figure[];
  pressReleasesAbout(kind: 'campaign' | 'institution', id: string): readonly PressRelease[];
  /** Campaigns that name the institution outside a promise. */
  mentionsOf(institution: string): readonly Campaign[];
  usesOf(source: string): SourceUses;
  /** Entries whose words cite the figure. */
  citing(figure: string): readonly { collection: TextCollection; id: string }[];
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

/** The day that the site is made for, and whether what is dated later is shown all the same. */
export interface SiteDay {
  readonly date: string;
  readonly showsWaiting?: boolean;
}

/**
 * Links entries to each other and proves what no single file can show, of all of them; hands over
 * those whose day has come.
 *
 * @throws ContentError with every fault at once.
 */
export function linkSiteContent(
  entries: Entries,
  locales: readonly LinkLocale[],
  { date, showsWaiting = false }: SiteDay,
): SiteContent {
  const faults: Fault[] = [];
  const dangling = new Set<string>();
  const report: Report = ({ file, at }, path, rule, parameters) => {
    const place = at(path);
    // The first word about a place says it best: what doesn't exist needs no second fault.
    const key = `${file}:${place.line}:${place.column}`;
    if (dangling.has(key)) return;
    if (rule === 'dangling-reference') dangling.add(key);
    faults.push({ file, ...place, rule, parameters } as Fault);
  };

  const localeCodes = locales.map(({ code }) => code);
  const units = new Map(
    entries.facts.flatMap((entry) => (entry.collection === 'measures' ? [[entry.id, entry.facts.unit] as const] : [])),
  );
  const publishedOf = groupBy(entries.ledger.states, ({ figure }) => [figure]);
  const known = new Map<string, Set<string>>();
  const addKnown = (collection: string, id: string): void => {
    const ids = known.get(collection);
    if (ids) ids.add(id);
    else known.set(collection, new Set([id]));
  };
  for (const { collection, id } of [...entries.facts, ...entries.texts, ...(entries.broken ?? [])])
    addKnown(collection, id);
  const isKnown = (collection: string, id: string): boolean =>
    (known.get(collection)?.has(id) ?? false) ||
    (entries.unreadable ?? []).some((unreadable) => unreadable === collection);

  const waiting = findWaiting(entries, date);
  for (const entry of entries.facts) {
    checkReferences(entry.facts, [], (path, collection, found) => {
      if (!isKnown(collection, found))
        report(entry, path, 'dangling-reference', {
          collection,
          found,
          closest: nearest(found, [...(known.get(collection) ?? [])]),
        });
    });
    checkRepeated(entry.facts, [], (path, found) => {
      report(entry, path, 'duplicate-reference', { found });
    });
    checkLanguages(entry.facts, [], localeCodes, (path, found) => {
      report(entry, path, 'unknown-locale', { found, locales: localeCodes });
    });
    checkHistory(entry, report);
    checkDays(entry, waiting, date, report);
    switch (entry.collection) {
      case 'figures':
        checkFigure(entry, report);
        if (!entries.ledger.isBroken)
          checkPublished(entry, units.get(entry.facts.measure), publishedOf(entry.id), report);
        break;
      case 'campaigns':
        checkCampaign(entry, report);
        break;
      case 'press-releases':
        checkPressRelease(entry, report);
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

  entries.ledger.states.forEach(({ figure, number }, index) => {
    if (number === 1 && !isKnown('figures', figure))
      faults.push({
        file: entries.ledger.file,
        line: index + 1,
        column: 1,
        rule: 'published-gone',
        parameters: { figure },
      });
  });

  checkSums(entries, report);
  const texts = linkTexts(entries, localeCodes, faults, isKnown);
  const figureFacts = new Map(
    entries.facts.flatMap((entry) => (entry.collection === 'figures' ? [[entry.id, entry.facts] as const] : [])),
  );
  for (const { text } of entries.texts)
    for (const { figure, source, line, column } of text.citations) {
      const facts = figureFacts.get(figure);
      const place = { file: text.file, line, column };
      const inLowerCase = figure.toLowerCase();
      if (inLowerCase !== figure && isKnown('figures', inLowerCase))
        faults.push({ ...place, rule: 'id-case', parameters: { found: figure, expected: inLowerCase } });
      else if (!isKnown('figures', figure))
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

  for (const entry of entries.facts) {
    if (!('original' in entry.facts)) continue;
    const { original } = entry.facts;
    const available = [...(texts.get(`${entry.collection}/${entry.id}`)?.keys() ?? [])];
    const isSettled = available.length === 0 || available.includes(original) || !localeCodes.includes(original);
    if (!isSettled && !isBroken(entries, entry))
      report(entry, ['original'], 'original-missing', { original, available });
  }

  const isWhole = faults.length === 0 && !entries.broken?.length && !entries.unreadable?.length;
  if (!isWhole) throw new ContentError(faults);
  return assemble(showsWaiting ? entries : withoutWaiting(entries, waiting), texts, waiting, localeCodes);
}

/**
 * Links entries without proving anything, for who tells of content that the site refuses: what a
 * reference leads to may not be there. Nothing that readers see is ever made from this.
 */
export function linkUnproven(entries: Entries, { date, showsWaiting = false }: SiteDay): SiteContent {
  const waiting = findWaiting(entries, date);
  const texts = linkTexts(entries, [], [], () => true);
  return assemble(showsWaiting ? entries : withoutWaiting(entries, waiting), texts, waiting, []);
}

/** Totals and comparisons, which rest on many entries at once. */
function checkSums(entries: Entries, report: Report): void {
  const factsOf = <C extends FactsCollection>(collection: C): Map<string, FactsByCollection[C]> =>
    new Map(
      entries.facts
        .filter((entry): entry is FactsEntry<C> & AnyFactsEntry => entry.collection === collection)
        .map(({ id, facts }) => [id, facts]),
    );
  const checked: CheckedFacts = {
    figures: factsOf('figures'),
    campaigns: factsOf('campaigns'),
    measures: factsOf('measures'),
    hasAllCampaigns: !(entries.broken ?? []).some(({ collection }) => collection === 'campaigns'),
  };
  for (const entry of entries.facts)
    if (entry.collection === 'totals') checkTotal(entry, checked, report);
    else if (entry.collection === 'comparisons') checkComparison(entry, checked, report);
}

/** Builds the linked content; everything it relies on has been proven. */
function assemble(
  entries: Entries,
  texts: Map<string, Map<string, Text>>,
  waiting: WaitingDays,
  locales: readonly string[],
): SiteContent {
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
  const institutions = collect('institutions', withTexts('institutions'));
  const campaigns = new Map(
    [...collect('campaigns', withTexts('campaigns'))].sort(([, a], [, b]) => compareCampaigns(a, b)),
  );
  // The series that began first comes first.
  const firstYear = (id: string): number =>
    Math.min(...[...campaigns.values()].filter(({ series }) => series === id).map(({ year }) => year));
  const series = new Map(
    [...collect('series', withId)].sort(([a], [b]) => firstYear(a) - firstYear(b) || (a < b ? -1 : 1)),
  );
  const pressReleases = new Map(
    [...collect('press-releases', withTexts('press-releases'))].sort(([, a], [, b]) => comparePressReleases(b, a)),
  );
  const figures = new Map([...collect('figures', withId)].filter(([, figure]) => isPublished(figure)));
  const pages = new Map(
    [...texts].flatMap(([key, byLocale]): [string, Page][] => {
      const [collection, id = ''] = key.split('/');
      const original = originalOfPage(byLocale, locales) ?? '';
      return collection === 'pages' ? [[id, { id, original, texts: byLocale }]] : [];
    }),
  );

  const promises = [...campaigns.values()].flatMap((campaign) =>
    campaign.promises.map((promise) => ({ ...promise, campaign })),
  );
  const figuresOf = groupBy(figures.values(), ({ measure }) => [measure]);
  // By what they are about, then the measures that are asked for most.
  const measures = new Map(
    [...collect('measures', withId)].sort(
      ([, a], [, b]) =>
        measureTopics.indexOf(a.topic) - measureTopics.indexOf(b.topic) ||
        figuresOf(b.id).length - figuresOf(a.id).length ||
        (a.id < b.id ? -1 : 1),
    ),
  );
  const measureOrder = [...measures.keys()];
  const totals = new Map(
    [...collect('totals', withId)].sort(
      ([, a], [, b]) => measureOrder.indexOf(a.measure) - measureOrder.indexOf(b.measure) || (a.id < b.id ? -1 : 1),
    ),
  );
  const comparisons = new Map(
    [...collect('comparisons', withId)].sort(([, a], [, b]) => a.years.from - b.years.from || (a.id < b.id ? -1 : 1)),
  );
  const figuresInOrder = [...figures.values()].sort(
    (a, b) => measureOrder.indexOf(a.measure) - measureOrder.indexOf(b.measure) || (a.id < b.id ? -1 : 1),
  );
  const subjectKey = (figure: Figure): string => {
    const { kind, id } = figureSubject(figure);
    return `${kind}/${id}`;
  };

  const yearOf = (figure: Figure): number => campaigns.get(figureSubject(figure).id)?.year ?? 0;

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
    series: groupBy(series.values(), sourcesIn),
  };
  const publishedOf = groupBy(entries.ledger.states, ({ figure }) => [figure]);
  const citing = groupBy(
    entries.texts.map(({ collection, id, text }) => ({ collection, id, text })),
    ({ text }) => text.citations.map(({ figure }) => figure),
  );

  // For pages alone: the gate looks at those that wait as well.
  let found: readonly TranslatedEntry[] | undefined;
  const translations = (): readonly TranslatedEntry[] => (found ??= findTranslations(entries, locales));
  let byEntry: ById<TranslatedEntry> | undefined;
  return {
    waiting: toWaitingEntries(waiting),
    sources,
    sourceYears: sourcesByYear(sources.values()),
    organisations,
    institutions,
    campaigns,
    pressReleases,
    pressReleaseYears: byYear(pressReleases.values(), ({ date }) => date),
    figures,
    figureTopics: figuresByTopic(figures.values(), measures, yearOf),
    measures,
    series,
    totals,
    comparisons,
    pages,
    pictureSizes: new Map(entries.pictures.map((picture) => [pictureKey(picture), picture])),
    get translations() {
      return translations();
    },
    translationsOf: (collection, id) =>
      (byEntry ??= new Map(translations().map((entry) => [entryKey(entry), entry]))).get(entryKey({ collection, id })),
    promises,
    promisesTo,
    promisesOf,
    statesOf: (figure) => figureStates(figure, publishedOf(figure.id)),
    figuresAbout: (kind, id) => figuresAbout(`${kind}/${id}`),
    pressReleasesAbout: (kind, id) => (kind === 'campaign' ? pressByCampaign(id) : pressByInstitution(id)),
    mentionsOf: mentions,
    usesOf: (source) => ({
      institutions: uses.institutions(source),
      campaigns: uses.campaigns(source),
      pressReleases: uses.pressReleases(source),
      figures: uses.figures(source),
      organisations: uses.organisations(source),
      series: uses.series(source),
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
