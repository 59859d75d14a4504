import type { z } from 'astro/zod';
import { edtfDateSchema, idSchema, languageTagSchema, urlSchema } from '../model/schemas/text.ts';
import type { ColumnType } from './table.ts';

/** The pattern that the model's own schema carries, so that the two can't disagree; without JavaScript's `\/`. */
function patternOf(schema: z.ZodType): string {
  const pattern = schema.meta()?.['pattern'];
  if (typeof pattern !== 'string') throw new Error('the schema carries no pattern');
  return pattern.replaceAll('\\/', '/');
}

/** What text of a type looks like. */
export const columnPatterns: Readonly<Partial<Record<ColumnType, string>>> = {
  id: patternOf(idSchema),
  date: patternOf(edtfDateSchema),
  language: patternOf(languageTagSchema),
  url: patternOf(urlSchema),
};
