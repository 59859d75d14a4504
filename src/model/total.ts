import type { Campaign, Figure, Measure, Total } from './content.ts';
import { figureSubject, printedClaim } from './figure.ts';
import type { Qualifier } from './schemas/figure.ts';
import type { SumUnit, Unit } from './schemas/measure.ts';
import type { Years } from './schemas/total.ts';

/**
 * What the sum of two numbers may say of itself. A pair that is not here has no honest sum: nothing
 * is known of "up to ten" and "more than five" together.
 *
 * "More than" and "at least" tell the least, "up to" the most that there can be; "nearly" is a
 * little less, and beside a number that tells the least it makes "about".
 */
const sumQualifiers: Readonly<Record<Qualifier, Readonly<Partial<Record<Qualifier, Qualifier>>>>> = {
  exact: {
    exact: 'exact',
    about: 'about',
    'more-than': 'more-than',
    'at-least': 'at-least',
    'up-to': 'up-to',
    nearly: 'nearly',
  },
  about: { exact: 'about', about: 'about', 'more-than': 'about', 'at-least': 'about', nearly: 'about' },
  'more-than': {
    exact: 'more-than',
    about: 'about',
    'more-than': 'more-than',
    'at-least': 'more-than',
    nearly: 'about',
  },
  'at-least': {
    exact: 'at-least',
    about: 'about',
    'more-than': 'more-than',
    'at-least': 'at-least',
    nearly: 'about',
  },
  'up-to': { exact: 'up-to', 'up-to': 'up-to', nearly: 'up-to' },
  nearly: {
    exact: 'nearly',
    about: 'about',
    'more-than': 'about',
    'at-least': 'about',
    'up-to': 'up-to',
    nearly: 'nearly',
  },
};

/** The qualifier of a sum of two numbers; `undefined` where no honest one exists. */
export const addQualifiers = (a: Qualifier, b: Qualifier): Qualifier | undefined => sumQualifiers[a][b];

/**
 * What can be there again in another campaign: an institution that is helped in two years is one
 * institution. Added up, such a number tells how many times, not how many different ones.
 */
const recurringUnits: readonly Unit[] = [
  'people',
  'institutions',
  'countries',
  'houses',
  'families',
  'organisations',
  'categories',
];

export interface Sum {
  readonly value: number;
  readonly qualifier: Qualifier;
  readonly unit: SumUnit;
}

/**
 * Adds up what the figures print. Linking has proven that they may be added.
 *
 * @throws Error for qualifiers that have no sum
 */
export function sumOf(figures: readonly Figure[], unit: Unit): Sum {
  const claims = figures.map(printedClaim);
  // Decimals are added as they are written: 0.1 + 0.2 is 0.3.
  const decimals = Math.max(0, ...claims.map(({ value }) => String(value).split('.')[1]?.length ?? 0));
  const value = claims.reduce((sum, claim) => sum + claim.value, 0);
  const qualifier = claims
    .map((claim): Qualifier | undefined => claim.qualifier)
    .reduce((sum, next) => sum && next && addQualifiers(sum, next), 'exact');
  if (!qualifier) throw new Error(`no honest sum of ${figures.map(({ id }) => id).join(', ')}`);
  return {
    value: Number(value.toFixed(decimals)),
    qualifier,
    unit: figures.length > 1 && recurringUnits.includes(unit) ? 'times' : unit,
  };
}

/** Whether a year lies in a span, both ends included. */
export const isWithin = ({ from, to }: Years, year: number): boolean => from <= year && year <= to;

/** The years in which a series had a campaign, within a span, oldest first, each once. */
export const yearsOf = (campaigns: Iterable<Campaign>, series: string, span: Years): number[] => [
  ...new Set(
    [...campaigns]
      .filter((campaign) => campaign.series === series && isWithin(span, campaign.year))
      .map(({ year }) => year)
      .sort((a, b) => a - b),
  ),
];

/** What a total rests on, looked up. */
interface Records {
  readonly figures: ReadonlyMap<string, Figure>;
  readonly campaigns: ReadonlyMap<string, Campaign>;
  readonly measures: ReadonlyMap<string, Measure>;
}

/** One figure of a sum, with the campaign that it is about. */
export interface Addend {
  readonly figure: Figure;
  readonly campaign: Campaign;
}

export interface WorkedTotal {
  readonly sum: Sum;
  /** Oldest first. */
  readonly addends: readonly Addend[];
  /** All years that the total asks about, oldest first. */
  readonly years: readonly number[];
  /** Those of them in which no addend lies. */
  readonly missing: readonly number[];
}

/** Works a total out: the sum, its addends and the years that have none. */
export function workOut(total: Total, { figures, campaigns, measures }: Records): WorkedTotal {
  const known = <T>(map: ReadonlyMap<string, T>, id: string): T => {
    const entry = map.get(id);
    if (entry === undefined) throw new Error(`total ${total.id}: no entry ${id}`);
    return entry;
  };
  const addends = total.addends
    .map((id) => {
      const figure = known(figures, id);
      return { figure, campaign: known(campaigns, figureSubject(figure).id) };
    })
    .sort((a, b) => a.campaign.year - b.campaign.year);
  const years = yearsOf(campaigns.values(), total.series, total.years);
  const found = new Set(addends.map(({ campaign }) => campaign.year));
  return {
    sum: sumOf(
      addends.map(({ figure }) => figure),
      known(measures, total.measure).unit,
    ),
    addends,
    years,
    missing: years.filter((year) => !found.has(year)),
  };
}
