import { z } from 'astro/zod';
import { field } from './field.ts';
import { idSchema, localisedSchema } from './text.ts';
import { yearsSchema } from './total.ts';

/** What this site counts by itself. */
const siteCounts = ['promises', 'institutions', 'delivered', 'no-report-found'] as const;
export type SiteCount = (typeof siteCounts)[number];

/** `comparisons/<id>.yaml`: somebody's own total beside what this site counts for the same years. */
export const comparisonSchema = z.strictObject({
  figure: field(idSchema, {
    kk: 'Ұйымдастырушының жиынтығы: көрсеткіштің идентификаторы.',
    ru: 'Итог организатора: идентификатор показателя.',
  }),
  series: field(idSchema, { kk: 'series.yaml ішіндегі топтама.', ru: 'Серия из series.yaml.' }),
  years: field(yearsSchema, {
    kk: 'Екеуі де қай жылдарды қамтиды.',
    ru: 'За какие годы берутся оба числа.',
  }),
  counts: field(z.array(z.enum(siteCounts)).min(1), {
    kk: 'Сайт нені санайды; біріншісі ірі жазылады. promises — уәделер, institutions — мекемелер, delivered — орындалды, no-report-found — есеп табылмады.',
    ru: 'Что считает сайт; первое печатается крупно. promises — обещания, institutions — учреждения, delivered — выполнено, no-report-found — отчёт не найден.',
  }),
  explanation: field(localisedSchema, {
    kk: 'Екі сан нені санайды, неге сәйкес келмеуі мүмкін. Ешкімді айыптамай.',
    ru: 'Что считает каждое из двух чисел и почему они могут не совпасть. Без обвинений.',
  }),
});
export type ComparisonFacts = z.infer<typeof comparisonSchema>;
