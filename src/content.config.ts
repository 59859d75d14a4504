import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { factsLoader } from './data/facts-loader.ts';
import { campaignSchema } from './model/schemas/campaign.ts';
import { figureSchema } from './model/schemas/figure.ts';
import { institutionSchema } from './model/schemas/institution.ts';
import { measureSchema } from './model/schemas/measure.ts';
import { organisationSchema } from './model/schemas/organisation.ts';
import { pressReleaseSchema } from './model/schemas/press-release.ts';
import { seriesSchema } from './model/schemas/series.ts';
import { sourceSchema } from './model/schemas/source.ts';
import { textSchema } from './model/schemas/text.ts';

const texts = (folder: string, format: 'md' | 'mdx') =>
  defineCollection({
    loader: glob({
      base: `src/content/${folder}`,
      pattern: `*/*.${format}`,
      // The default would lower-case and slug the path; the checks have proven it good as it is.
      generateId: ({ entry }) => entry.slice(0, -format.length - 1),
    }),
    schema: textSchema,
  });

export const collections = {
  sources: defineCollection({ loader: factsLoader('sources'), schema: sourceSchema }),
  organisations: defineCollection({ loader: factsLoader('organisations'), schema: organisationSchema }),
  institutions: defineCollection({ loader: factsLoader('institutions'), schema: institutionSchema }),
  campaigns: defineCollection({ loader: factsLoader('campaigns'), schema: campaignSchema }),
  'press-releases': defineCollection({ loader: factsLoader('press-releases'), schema: pressReleaseSchema }),
  figures: defineCollection({ loader: factsLoader('figures'), schema: figureSchema }),
  measures: defineCollection({ loader: factsLoader('measures'), schema: measureSchema }),
  series: defineCollection({ loader: factsLoader('series'), schema: seriesSchema }),
  institutionTexts: texts('institutions', 'md'),
  campaignTexts: texts('campaigns', 'md'),
  pressReleaseTexts: texts('press-releases', 'md'),
  pageTexts: texts('pages', 'mdx'),
};
