import { z } from 'astro/zod';
import { nameSchema } from './attestation.ts';
import { field } from './field.ts';
import { idSchema, localisedSchema } from './text.ts';

/** An entry of `series.yaml`: starts or drives that follow each other and may be compared. */
export const seriesSchema = z.strictObject({
  name: field(localisedSchema, { kk: 'Топтаманың атауы.', ru: 'Название серии.' }),
  kind: field(z.enum(['race', 'drive']), {
    kk: 'race — жүгіру жарысы, drive — еріктілер науқаны.',
    ru: 'race — забег, drive — акция.',
  }),
  about: field(localisedSchema, {
    kk: 'Бұл қандай топтама, немен шатастырмау керек.',
    ru: 'Что это за серия и с чем её не путать.',
  }),
  organisations: field(z.array(idSchema), { kk: 'Ұйымдастырушылар.', ru: 'Организаторы.' }),
  names: field(z.array(nameSchema), { kk: 'Дереккөздердегі атаулар.', ru: 'Названия в источниках.' }),
});
export type SeriesFacts = z.infer<typeof seriesSchema>;
