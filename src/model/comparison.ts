import type { CampaignPromise } from './content.ts';
import { countStates } from './promise.ts';
import type { SiteCount } from './schemas/comparison.ts';
import type { Years } from './schemas/total.ts';
import { isWithin } from './total.ts';

/** The promises of a series in some years. */
export const promisesWithin = (
  promises: readonly CampaignPromise[],
  series: string,
  years: Years,
): readonly CampaignPromise[] =>
  promises.filter(({ campaign }) => campaign.series === series && isWithin(years, campaign.year));

/** What this site counts among some promises; an institution that got several counts once. */
export function countPromises(promises: readonly CampaignPromise[]): Readonly<Record<SiteCount, number>> {
  const states = countStates(promises);
  return {
    promises: promises.length,
    institutions: new Set(promises.map(({ institution }) => institution)).size,
    delivered: states.delivered,
    'no-report-found': states['no-report-found'],
  };
}
