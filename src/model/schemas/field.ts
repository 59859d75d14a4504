import type { z } from 'astro/zod';

/**
 * Describes a field to the people who fill it in, in both languages of the site. The text reaches
 * them through the JSON Schemas that their editor reads.
 */
export const field = <S extends z.ZodType>(schema: S, words: { kk: string; ru: string }): S =>
  schema.meta({ description: `${words.kk}\n\n${words.ru}` });
