import { z } from 'astro/zod';
import { revisionSchema } from './figure.ts';
import { units } from './measure.ts';
import { daySchema, idSchema } from './text.ts';

/** A line of `ledger.jsonl`: what this site said of a figure from a day on. Written by the release alone. */
export const publishedStateSchema = z.strictObject({
  figure: idSchema,
  number: z.int().positive(),
  date: daySchema,
  /** What the figure is about, and what of it: `campaign/almaty-marathon-2012`, `participants`. */
  subject: z.string(),
  measure: idSchema,
  /** The measure's: 35 000 000 of something else would be another number. */
  unit: z.enum(units),
  ...revisionSchema.shape.was.shape,
  /** Proves this line and all before it: a line that is changed or lost breaks every seal after it. */
  seal: z.string().regex(/^[0-9a-f]{16}$/),
});
