import { z } from 'astro/zod';
import { textCollections } from '../content.ts';
import { daySchema, localeSchema, wordsSchema } from './text.ts';

const digestSchema = z.string().regex(/^[0-9a-f]{12}$/);

/** A line of `translations.jsonl`: what the original said when a translation was last held against it. */
export const translationRecordSchema = z.strictObject({
  /** `press-releases/gym-2017`. */
  entry: z.string().regex(new RegExp(`^(${textCollections.join('|')})/[a-z0-9]+(-[a-z0-9]+)*$`)),
  /** The language of the translation. */
  locale: localeSchema,
  /** The day on which somebody vouched for the translation. */
  date: daySchema,
  /** The original's sentences by passage, title and summary first, as digests. */
  words: z.array(z.array(digestSchema).min(1)).min(1),
  /** What the original stated on that day: figures, numbers, days. No waiver changes it. */
  stated: z.array(z.string()),
  /** Changes of the original since then that ask for none in the translation; `words` has them. */
  waivers: z
    .array(z.strictObject({ date: daySchema, because: wordsSchema, by: wordsSchema }))
    .min(1)
    .optional(),
  /** Proves that no hand changed the line. */
  seal: digestSchema,
});
