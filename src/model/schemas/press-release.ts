import { z } from 'astro/zod';
import { correctionsSchema } from './correction.ts';
import { field } from './field.ts';
import { picturesSchema } from './picture.ts';
import { daySchema, edtfDateSchema, idSchema, localeSchema, localisedSchema } from './text.ts';

/** `press-releases/<id>/press-release.yaml`: news of one event. Figures are cited in its texts. */
export const pressReleaseSchema = z.strictObject({
  original: field(localeSchema, { kk: 'Мәтіннің түпнұсқа тілі: kk не ru.', ru: 'Язык оригинала текста: kk или ru.' }),
  date: field(edtfDateSchema, {
    kk: 'Оқиғаның уақыты, дереккөз қаншалықты дәл айтса, сонша дәл.',
    ru: 'Время события, настолько точное, насколько его даёт источник.',
  }),
  dateNote: field(localisedSchema.optional(), { kk: 'Уақыт қайдан белгілі.', ru: 'Откуда известно время.' }),
  published: field(daySchema, {
    kk: 'Мәтіннің осы сайтқа шығатын күні. Әлі келмеген болса, мәтін сол күні ғана көрінеді.',
    ru: 'День выхода на этом сайте. Если он ещё не настал, текст появится только в этот день.',
  }),
  campaign: field(idSchema, { kk: 'Қай науқан туралы.', ru: 'О какой кампании.' }),
  institutions: field(z.array(idSchema), { kk: 'Қай мекемелер туралы.', ru: 'О каких учреждениях.' }),
  sources: field(z.array(idSchema).min(1), { kk: 'Пайдаланылған дереккөздер.', ru: 'Использованные источники.' }),
  pictures: picturesSchema,
  corrections: correctionsSchema,
});
export type PressReleaseFacts = z.infer<typeof pressReleaseSchema>;
