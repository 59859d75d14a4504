import type { Change } from '../content-tree.ts';

/** One way to break the whole tree, and all that the gate must then say. */
export interface BrokenCase {
  readonly name: string;
  readonly changes: readonly Change[];
  /** `file:line:column rule`, in the order of the report. */
  readonly faults: readonly string[];
  /** What the message of one of them is made from, where that needs proof. */
  readonly says?: Readonly<Record<string, unknown>>;
}

export const source = 'sources/fund-2017.yaml';
export const figure = 'figures/participants-2017.yaml';
/** A withheld figure, so that no release holds it. */
export const unpublished = 'figures/participants-all-years.yaml';
export const corrected = 'figures/money-spent-2017.yaml';
export const campaign = 'campaigns/kind-run-2017/campaign.yaml';
export const institution = 'institutions/school-1/institution.yaml';
export const release = 'press-releases/gym-2017/press-release.yaml';
export const page = 'pages/about/ru.mdx';
export const text = 'institutions/school-1/ru.md';
