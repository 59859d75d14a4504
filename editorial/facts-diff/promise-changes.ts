import type { FactsEntry } from '../../src/model/entries.ts';
import type { CampaignPromise } from '../../src/model/content.ts';
import { countStates, promiseState, type PromiseState } from '../../src/model/promise.ts';
import type { PromiseFacts } from '../../src/model/schemas/campaign.ts';
import type { Localised } from '../../src/model/schemas/text.ts';
import type { SiteContent } from '../../src/model/site-content.ts';
import { toNamed, type NamedEntry } from './names.ts';
import type { EntryPair, EntryState } from './pairs.ts';
import type { Side } from './side.ts';
import { toStatedSource, type StatedSource } from './stated.ts';

/** A promise whose state is another one now; the state is derived, never typed by hand. */
export interface PromiseChange {
  readonly institution: NamedEntry;
  readonly campaign: NamedEntry;
  /** Without it the promise is new, without `now` it is gone. */
  readonly was?: PromiseState;
  readonly now?: PromiseState;
  /** What was done, or what is promised, and who says so. */
  readonly work: Localised;
  readonly source: StatedSource;
}

/** A promise by what it is known by: one campaign promises one institution once. */
export const promiseKeyOf = (campaign: string, institution: string): string => `${campaign}/${institution}`;

/** How many promises of the site are in each state. */
export interface PromiseCounts {
  readonly was: Readonly<Record<PromiseState, number>>;
  readonly now: Readonly<Record<PromiseState, number>>;
}

export const countPromises = (was: Side, now: Side): PromiseCounts => ({
  was: countStates(was.content.promises),
  now: countStates(now.content.promises),
});

export function comparePromises(pairs: readonly EntryPair[], was: Side, now: Side): PromiseChange[] {
  return pairs.flatMap((pair) => {
    const [before, after] = [campaignOf(pair.was), campaignOf(pair.now)];
    const oldPromises = promisesOf(before);
    const newPromises = promisesOf(after);
    return [...new Set([...newPromises.keys(), ...oldPromises.keys()])].flatMap((institution): PromiseChange[] => {
      const [old, current] = [oldPromises.get(institution), newPromises.get(institution)];
      const [former, state] = [old && stateOf(old, before), current && stateOf(current, after)];
      const promise = current ?? old;
      if (!promise || former === state) return [];
      const { work, source } = promise.delivered ?? promise.promised;
      const content: SiteContent = current ? now.everything : was.everything;
      return [
        {
          institution: toNamed(content, { collection: 'institutions', id: institution }),
          campaign: toNamed(content, pair),
          ...(former && { was: former }),
          ...(state && { now: state }),
          work,
          source: toStatedSource(source, content),
        },
      ];
    });
  });
}

type CampaignEntry = FactsEntry<'campaigns'>;

const campaignOf = (state: EntryState | undefined): CampaignEntry | undefined =>
  state?.facts?.collection === 'campaigns' ? state.facts : undefined;

const promisesOf = (campaign: CampaignEntry | undefined): ReadonlyMap<string, PromiseFacts> =>
  new Map((campaign?.facts.promises ?? []).map((promise) => [promise.institution, promise]));

function stateOf({ delivered }: PromiseFacts, campaign: CampaignEntry | undefined): PromiseState | undefined {
  return (
    campaign && promiseState({ delivered, campaign: campaign.facts } as Pick<CampaignPromise, 'delivered' | 'campaign'>)
  );
}
