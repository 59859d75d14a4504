import type { CampaignFacts } from './schemas/campaign.ts';
import type { FactsEntry } from './entries.ts';
import type { Report } from './entry-checks.ts';
import { figureSubject, isPublished } from './figure.ts';
import type { Claim, FigureFacts, Qualifier } from './schemas/figure.ts';
import type { MeasureFacts, Unit } from './schemas/measure.ts';
import type { TotalFacts, Years } from './schemas/total.ts';
import { addQualifiers, isWithin } from './total.ts';

/** The facts that totals and comparisons are checked against; entries with faults of their own are not in them. */
export interface CheckedFacts {
  readonly figures: ReadonlyMap<string, FigureFacts>;
  readonly campaigns: ReadonlyMap<string, CampaignFacts>;
  readonly measures: ReadonlyMap<string, MeasureFacts>;
  /** Whether every campaign is among them, so that a year without one is known to have none. */
  readonly hasAllCampaigns: boolean;
}

const printedOf = ({ claims, printed }: FigureFacts): Claim | undefined =>
  claims.find(({ source }) => source === printed);

/** The campaign that a figure is about; `undefined` for another subject or an unknown one. */
function campaignOf(
  figure: FigureFacts,
  { campaigns }: CheckedFacts,
): { id: string; facts: CampaignFacts } | undefined {
  const { kind, id } = figureSubject(figure);
  const facts = kind === 'campaign' ? campaigns.get(id) : undefined;
  return facts && { id, facts };
}

/** Why a figure stays off the pages where others are, if it does. */
const hiddenBy = (figure: FigureFacts): 'withheld' | 'shownAlone' | undefined =>
  !isPublished(figure) ? 'withheld' : figure.shownAlone ? 'shownAlone' : undefined;

/** Both ends of a span are years of the series, in their order. */
function checkYears(
  entry: FactsEntry<'totals' | 'comparisons'>,
  { campaigns, hasAllCampaigns }: CheckedFacts,
  report: Report,
): void {
  const { series, years } = entry.facts;
  if (years.from > years.to) {
    report(entry, ['years', 'to'], 'years-order', years);
    return;
  }
  const known = new Set(
    [...campaigns.values()].filter((campaign) => campaign.series === series).map(({ year }) => year),
  );
  if (!hasAllCampaigns || known.size === 0) return;
  for (const end of ['from', 'to'] as const)
    if (!known.has(years[end])) report(entry, ['years', end], 'year-without-campaign', { year: years[end], series });
}

/** An addend that may be looked at beside others. */
interface Sound {
  readonly id: string;
  readonly claim: Claim;
  readonly campaign: { readonly id: string; readonly facts: CampaignFacts };
}

/** A total adds up what is of one kind, all that fits, and nothing twice. */
export function checkTotal(entry: FactsEntry<'totals'>, facts: CheckedFacts, report: Report): void {
  const { measure, addends, leftOut = [] } = entry.facts;
  checkYears(entry, facts, report);
  if (facts.measures.get(measure)?.additive === false) report(entry, ['measure'], 'measure-not-additive', { measure });

  const sound: Sound[] = [];
  let qualifier: Qualifier = 'exact';
  addends.forEach((id, index) => {
    const place = ['addends', index];
    const figure = facts.figures.get(id);
    if (!figure) return;
    if (addends.indexOf(id) < index) {
      report(entry, place, 'addend-twice', { figure: id });
      return;
    }
    const addend = checkAddend(entry, place, id, figure, facts, report);
    if (!addend) return;
    checkOverlap(entry, place, addend, sound, facts, report);
    sound.push(addend);
    const found = addend.claim.qualifier;
    const sum = addQualifiers(qualifier, found);
    if (sum) qualifier = sum;
    else report(entry, place, 'addend-qualifier', { figure: id, found, before: qualifier });
  });

  leftOut.forEach(({ figure: id }, index) => {
    const figure = facts.figures.get(id);
    const isUnfit = figure && facts.hasAllCampaigns && !isFit(figure, entry.facts, facts);
    if (addends.includes(id) || isUnfit)
      report(entry, ['leftOut', index, 'figure'], 'left-out-needless', { figure: id });
  });
  const named = [...addends, ...leftOut.map(({ figure }) => figure)];
  for (const [id, figure] of [...facts.figures].sort(([a], [b]) => (a < b ? -1 : 1)))
    if (!named.includes(id) && isFit(figure, entry.facts, facts))
      report(entry, ['addends'], 'figure-left-out', { figure: id });
}

/** Whether a figure answers the total's question for one of its years. */
function isFit(figure: FigureFacts, { measure, status, series, years }: TotalFacts, facts: CheckedFacts): boolean {
  const campaign = campaignOf(figure, facts)?.facts;
  return (
    hiddenBy(figure) === undefined &&
    figure.measure === measure &&
    printedOf(figure)?.status === status &&
    campaign?.series === series &&
    isWithin(years, campaign.year)
  );
}

/** One addend by itself: of the kind that the total asks for. Returns it if it may stand beside others. */
function checkAddend(
  entry: FactsEntry<'totals'>,
  place: readonly PropertyKey[],
  id: string,
  figure: FigureFacts,
  facts: CheckedFacts,
  report: Report,
): Sound | undefined {
  const { measure, status, series, years } = entry.facts;
  const hidden = hiddenBy(figure);
  if (hidden) report(entry, place, 'figure-hidden', { figure: id, field: hidden });
  if (figure.measure !== measure) {
    const named = (name: string): string => {
      const unit = facts.measures.get(name)?.unit;
      return unit ? `${name} (${unit})` : name;
    };
    report(entry, place, 'addend-measure', { figure: id, found: named(figure.measure), expected: named(measure) });
  }
  const claim = printedOf(figure);
  if (claim && claim.status !== status)
    report(entry, place, 'addend-status', { figure: id, found: claim.status, expected: status });
  if (figureSubject(figure).kind !== 'campaign') report(entry, place, 'addend-subject', { figure: id });
  const campaign = campaignOf(figure, facts);
  if (!campaign) return undefined;
  const isOfSeries = campaign.facts.series === series;
  const { year } = campaign.facts;
  if (!isOfSeries)
    report(entry, place, 'addend-series', { figure: id, found: campaign.facts.series, expected: series });
  else if (!isWithin(years, year)) report(entry, place, 'addend-year', { figure: id, year, ...years });
  return claim && isOfSeries && !hidden && figure.measure === measure && claim.status === status
    ? { id, claim, campaign }
    : undefined;
}

/** Two addends must not tell of the same thing, nor one of a part of the other. */
function checkOverlap(
  entry: FactsEntry<'totals'>,
  place: readonly PropertyKey[],
  { id, claim, campaign }: Sound,
  before: readonly Sound[],
  { campaigns }: CheckedFacts,
  report: Report,
): void {
  for (const other of before) {
    const named = { figure: id, other: other.id };
    if (other.campaign.id === campaign.id) {
      report(entry, place, 'addend-same-campaign', { ...named, campaign: campaign.id });
      return;
    }
    for (const [part, whole] of [
      [campaign.id, other.campaign.id],
      [other.campaign.id, campaign.id],
    ] as const)
      if (wholesOf(part, campaigns).has(whole)) {
        report(entry, place, 'addend-part-of', { ...named, part, whole });
        return;
      }
    if (other.claim.source === claim.source && other.claim.evidence === claim.evidence) {
      report(entry, place, 'addend-same-claim', { ...named, source: claim.source });
      return;
    }
    // Side by side in one year stand only parts of one campaign; anything else may hold the other.
    const areParts = campaign.facts.partOf !== undefined && campaign.facts.partOf === other.campaign.facts.partOf;
    if (other.campaign.facts.year === campaign.facts.year && !areParts) {
      report(entry, place, 'addend-same-year', { ...named, year: campaign.facts.year });
      return;
    }
  }
}

/** The campaigns that a campaign is part of, however far up. */
function wholesOf(campaign: string, campaigns: ReadonlyMap<string, CampaignFacts>): ReadonlySet<string> {
  const wholes = new Set<string>();
  let whole = campaigns.get(campaign)?.partOf;
  while (whole !== undefined && !wholes.has(whole)) {
    wholes.add(whole);
    whole = campaigns.get(whole)?.partOf;
  }
  return wholes;
}

/** Units of what can stand beside a count of promises or institutions. */
const comparableUnits: readonly Unit[] = ['projects', 'institutions'];

/** A comparison sets a published count of charity beside the site's counts of the same years. */
export function checkComparison(entry: FactsEntry<'comparisons'>, facts: CheckedFacts, report: Report): void {
  const { figure: id, series, years } = entry.facts;
  checkYears(entry, facts, report);
  const figure = facts.figures.get(id);
  if (!figure) return;
  const hidden = hiddenBy(figure);
  if (hidden) report(entry, ['figure'], 'figure-hidden', { figure: id, field: hidden });
  const measure = facts.measures.get(figure.measure);
  if (measure && (measure.topic !== 'charity' || !comparableUnits.includes(measure.unit)))
    report(entry, ['figure'], 'comparison-measure', { figure: id, measure: figure.measure });
  const campaign = campaignOf(figure, facts)?.facts;
  if (campaign && !isSpanOf(campaign, series, years))
    report(entry, ['years'], 'comparison-years', { figure: id, year: campaign.year, series: campaign.series });
}

/** Whether a span of a series is just the one year of a campaign. */
const isSpanOf = (campaign: CampaignFacts, series: string, { from, to }: Years): boolean =>
  campaign.series === series && from === campaign.year && to === campaign.year;
