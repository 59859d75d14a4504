import { describe, expect, test } from 'vitest';
import type { Campaign, CampaignPromise } from '../../../src/model/content.ts';
import { countStates, promiseState } from '../../../src/model/promise.ts';
import { campaignStatuses } from '../../../src/model/schemas/campaign.ts';
import { contentAfter } from '../content-tree.ts';

const [delivered, unreported] = contentAfter().promisesOf('kind-run-2017') as [CampaignPromise, CampaignPromise];
const inCampaign = (promise: CampaignPromise, status: Campaign['status']): CampaignPromise => ({
  ...promise,
  campaign: { ...promise.campaign, status },
});

describe('the state of a promise', () => {
  test.each(campaignStatuses)('is delivered once a source reports the work, though the campaign is %s', (status) => {
    expect(promiseState(inCampaign(delivered, status))).toBe('delivered');
  });

  test.each([
    ['announced', 'promised'],
    ['running', 'promised'],
    ['held', 'no-report-found'],
    ['cancelled', 'no-report-found'],
  ] as const)('without a report is, while the campaign is %s, “%s”', (status, state) => {
    expect(promiseState(inCampaign(unreported, status))).toBe(state);
  });
});

describe('counting states', () => {
  test('counts each promise once', () => {
    const promises = [delivered, unreported, inCampaign(unreported, 'cancelled'), inCampaign(unreported, 'running')];
    expect(countStates(promises)).toEqual({ delivered: 1, 'no-report-found': 2, promised: 1 });
  });

  test('names every state where there are no promises', () => {
    expect(countStates([])).toEqual({ delivered: 0, 'no-report-found': 0, promised: 0 });
  });
});
