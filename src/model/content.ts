import type { CampaignFacts, PromiseFacts } from './schemas/campaign.ts';
import type { ComparisonFacts } from './schemas/comparison.ts';
import type { FigureFacts } from './schemas/figure.ts';
import type { InstitutionFacts } from './schemas/institution.ts';
import type { MeasureFacts } from './schemas/measure.ts';
import type { OrganisationFacts } from './schemas/organisation.ts';
import type { PressReleaseFacts } from './schemas/press-release.ts';
import type { SeriesFacts } from './schemas/series.ts';
import type { SourceFacts } from './schemas/source.ts';
import type { TextFields } from './schemas/text.ts';
import type { TotalFacts } from './schemas/total.ts';
import type { Locate } from './fault.ts';
import type { ShownPicture } from './shown-picture.ts';
import type { FigureCitation, Passage, PlainWords } from './text-markup.ts';
import type { TextOutline } from './text-outline.ts';

/** The facts of each collection, by its name. */
export interface FactsByCollection {
  sources: SourceFacts;
  organisations: OrganisationFacts;
  institutions: InstitutionFacts;
  campaigns: CampaignFacts;
  'press-releases': PressReleaseFacts;
  figures: FigureFacts;
  measures: MeasureFacts;
  series: SeriesFacts;
  totals: TotalFacts;
  comparisons: ComparisonFacts;
}
export type FactsCollection = keyof FactsByCollection;

/** The collections whose entries have words of their own, a file a language. */
export const textCollections = ['institutions', 'campaigns', 'press-releases', 'pages'] as const;
export type TextCollection = (typeof textCollections)[number];

/** The words of one entry in one language. */
export interface Text extends TextFields {
  readonly locale: string;
  readonly file: string;
  readonly citations: readonly FigureCitation[];
  readonly plain: readonly PlainWords[];
  /** Title and summary first, then the body. */
  readonly passages: readonly Passage[];
  /** In the order of the text. */
  readonly pictures: readonly ShownPicture[];
  readonly outline: TextOutline;
  readonly at: Locate;
}

/** Words by locale; never empty. */
export type Texts = ReadonlyMap<string, Text>;

export type Source = SourceFacts & { readonly id: string };
export type Organisation = OrganisationFacts & { readonly id: string };
export type Measure = MeasureFacts & { readonly id: string };
export type Series = SeriesFacts & { readonly id: string };
export type Institution = InstitutionFacts & { readonly id: string; readonly texts: Texts };
export type Campaign = CampaignFacts & { readonly id: string; readonly texts: Texts };
export type PressRelease = PressReleaseFacts & { readonly id: string; readonly texts: Texts };
export type Figure = FigureFacts & { readonly id: string };
export type Total = TotalFacts & { readonly id: string };
export type Comparison = ComparisonFacts & { readonly id: string };
/** The pages of the site's own; every page links to them. */
export const sitePages = ['about', 'method', 'corrections'] as const;

/** A page of the site's own. */
export interface Page {
  readonly id: string;
  readonly original: string;
  readonly texts: Texts;
}

/** A promise together with the campaign that made it. */
export interface CampaignPromise extends PromiseFacts {
  readonly campaign: Campaign;
}
