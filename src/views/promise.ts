import { formatDate } from '../i18n/format.ts';
import { translatorOf } from '../i18n/translate.ts';
import type { CampaignPromise } from '../model/content.ts';
import { countStates, promiseState, promiseStates, type PromiseState } from '../model/promise.ts';
import { required, type ViewContext } from './context.ts';
import { toEvidenceView, toFactView, toNotes, type EvidenceView, type FactView } from './evidence.ts';
import { toCampaignLink, toInstitutionLink, type LinkView } from './link.ts';
import { wordsIn, type Words } from './words.ts';

/** A state with its ring and its word. */
export interface StateView {
  readonly state: PromiseState;
  readonly label: string;
}

export const toStateView = (state: PromiseState, locale: string): StateView => ({
  state,
  label: translatorOf(locale)(`state.${state}`),
});

/** One line of the ledger: what was promised to whom, and what came of it. */
export interface PromiseView {
  readonly institution: LinkView;
  readonly campaign: LinkView;
  readonly year: number;
  readonly state: StateView;
  readonly promised: { readonly work: Words; readonly evidence: EvidenceView };
  readonly delivered:
    | {
        readonly work: Words;
        readonly when: string | undefined;
        readonly whenNote: Words | undefined;
        readonly evidence: EvidenceView;
      }
    | undefined;
  readonly accounts: readonly FactView[];
  readonly notes: readonly Words[];
}

/** A line of the ledger that has a place of its own on its page. */
export interface PromiseEntryView extends PromiseView {
  readonly anchor: string;
}

export function toPromiseView(promise: CampaignPromise, context: ViewContext): PromiseView {
  const { content, locale } = context;
  const { campaign, promised, delivered } = promise;
  return {
    institution: toInstitutionLink(required(content.institutions, promise.institution), locale),
    campaign: toCampaignLink(campaign, locale),
    year: campaign.year,
    state: toStateView(promiseState(promise), locale),
    promised: { work: wordsIn(promised.work, locale), evidence: toEvidenceView(promised, context) },
    delivered: delivered && {
      work: wordsIn(delivered.work, locale),
      when: delivered.when === undefined ? undefined : formatDate(delivered.when, locale),
      whenNote: delivered.whenNote && wordsIn(delivered.whenNote, locale),
      evidence: toEvidenceView(delivered, context),
    },
    accounts: (promise.accounts ?? []).map((account) => toFactView(account, context)),
    notes: toNotes(promise.notes, locale),
  };
}

/** How many promises are in which state, with the word that fits the number. */
export interface StateCountView extends StateView {
  readonly count: number;
}

/** Counts by state, delivered first; states that do not occur are left out. */
export function toStateCounts(promises: readonly CampaignPromise[], locale: string): StateCountView[] {
  const counts = countStates(promises);
  const order: readonly PromiseState[] = ['delivered', 'no-report-found', 'promised'];
  return order
    .filter((state) => counts[state] > 0)
    .map((state) => ({ ...toStateView(state, locale), count: counts[state] }));
}

/** The meaning of every ring. */
export const toLegend = (locale: string): (StateView & { readonly meaning: string })[] =>
  promiseStates.map((state) => ({
    ...toStateView(state, locale),
    meaning: translatorOf(locale)(`state.${state}Meaning`),
  }));

/** The rings of some promises, the delivered ones together and first. */
export const toRings = (promises: readonly CampaignPromise[], locale: string): StateView[] =>
  toStateCounts(promises, locale).flatMap(({ state, label, count }) =>
    Array.from({ length: count }, () => ({ state, label })),
  );
