import { z } from 'astro/zod';
import { field } from './field.ts';
import { daySchema, localisedSchema } from './text.ts';

/** A correction of an entry's facts or words after it was published. */
export const correctionSchema = z.strictObject({
  date: field(daySchema, { kk: 'Түзетілген күн, мысалы 2026-11-22.', ru: 'День исправления, например 2026-11-22.' }),
  change: field(localisedSchema, {
    kk: 'Бұрын не жазылғаны, енді не жазылғаны және неге.',
    ru: 'Что было написано, что написано теперь и почему.',
  }),
});
export type Correction = z.infer<typeof correctionSchema>;

export const correctionsSchema = field(z.array(correctionSchema).optional(), {
  kk: 'Түзетулер, ескісінен жаңасына қарай.',
  ru: 'Исправления, от старых к новым.',
});
