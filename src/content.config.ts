import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { factsLoader } from './data/facts-loader.ts';
import type { FactsCollection } from './model/content.ts';
import { factsCollections } from './model/schemas/collections.ts';
import { textSchema } from './model/schemas/text.ts';

const facts = <C extends FactsCollection>(collection: C) =>
  defineCollection({ loader: factsLoader(collection), schema: factsCollections[collection].schema });

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
  sources: facts('sources'),
  organisations: facts('organisations'),
  institutions: facts('institutions'),
  campaigns: facts('campaigns'),
  'press-releases': facts('press-releases'),
  figures: facts('figures'),
  measures: facts('measures'),
  series: facts('series'),
  totals: facts('totals'),
  comparisons: facts('comparisons'),
  institutionTexts: texts('institutions', 'md'),
  campaignTexts: texts('campaigns', 'md'),
  pressReleaseTexts: texts('press-releases', 'md'),
  pageTexts: texts('pages', 'mdx'),
};
