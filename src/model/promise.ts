import type { CampaignPromise } from './content.ts';

/**
 * What is known of a promise. `promised`: the campaign is not over, no report is due yet.
 * `delivered`: a source reports work at this very institution. `no-report-found`: the campaign is
 * over and no such report is recorded, which does not say that nothing was done.
 */
export const promiseStates = ['promised', 'delivered', 'no-report-found'] as const;
export type PromiseState = (typeof promiseStates)[number];

/** Derives the state from what is recorded; it is never typed by hand. */
export function promiseState({ delivered, campaign }: Pick<CampaignPromise, 'delivered' | 'campaign'>): PromiseState {
  if (delivered) return 'delivered';
  const over = campaign.status === 'held' || campaign.status === 'cancelled';
  return over ? 'no-report-found' : 'promised';
}

/** How many promises are in each state. */
export function countStates(promises: readonly CampaignPromise[]): Record<PromiseState, number> {
  const counts = { promised: 0, delivered: 0, 'no-report-found': 0 };
  for (const promise of promises) counts[promiseState(promise)] += 1;
  return counts;
}
