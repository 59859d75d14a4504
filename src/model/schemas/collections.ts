import type { z } from 'astro/zod';
import type { FactsByCollection, FactsCollection } from '../content.ts';
import { campaignSchema } from './campaign.ts';
import { comparisonSchema } from './comparison.ts';
import { figureSchema } from './figure.ts';
import { institutionSchema } from './institution.ts';
import { measureSchema } from './measure.ts';
import { organisationSchema } from './organisation.ts';
import { pressReleaseSchema } from './press-release.ts';
import { seriesSchema } from './series.ts';
import { sourceSchema } from './source.ts';
import { totalSchema } from './total.ts';

/**
 * How a collection lies in `src/content/`: `folder` is one folder an entry with its facts and words,
 * `file` one YAML file an entry, `list` all entries in one YAML file.
 */
export type CollectionLayout = 'folder' | 'file' | 'list';

/** Every collection of facts: its schema and where its files are. */
export const factsCollections: {
  readonly [C in FactsCollection]: {
    readonly schema: z.ZodType<FactsByCollection[C]>;
    readonly layout: CollectionLayout;
  };
} = {
  sources: { schema: sourceSchema, layout: 'file' },
  organisations: { schema: organisationSchema, layout: 'file' },
  institutions: { schema: institutionSchema, layout: 'folder' },
  campaigns: { schema: campaignSchema, layout: 'folder' },
  'press-releases': { schema: pressReleaseSchema, layout: 'folder' },
  figures: { schema: figureSchema, layout: 'file' },
  measures: { schema: measureSchema, layout: 'list' },
  series: { schema: seriesSchema, layout: 'list' },
  totals: { schema: totalSchema, layout: 'file' },
  comparisons: { schema: comparisonSchema, layout: 'file' },
};

/** The facts file of an entry that has a folder: `institutions` → `institution.yaml`. */
export const factsFileName = (collection: string): string => `${collection.replace(/s$/, '')}.yaml`;
