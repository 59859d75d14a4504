import { z } from 'astro/zod';
import type { FactsCollection } from '../../src/model/content.ts';
import { factsCollections } from '../../src/model/schemas/collections.ts';
import { correctionSchema } from '../../src/model/schemas/correction.ts';
import { claimSchema, figureSchema, revisionSchema } from '../../src/model/schemas/figure.ts';
import { fieldOf, fieldsOf, type Field } from './form.ts';

/** What is corrected: a collection and an id, as in addresses. */
export const entryField: Field = {
  ...fieldOf('entry', z.string()),
  words: {
    kk: 'Нені түзетесіз, мысалы figures/participants-2018 не press-releases/charity-2019.',
    ru: 'Что исправляем, например figures/participants-2018 или press-releases/charity-2019.',
  },
};

export const dateField = fieldOf('date', correctionSchema.shape.date);

/** What is answered when an entry's facts or words are corrected. */
export const changeFields: readonly Field[] = [entryField, dateField, fieldOf('change', correctionSchema.shape.change)];

export const printedField: Field = { ...fieldOf('printed', figureSchema.shape.printed), isOptional: true };
export const claimField: Field = {
  ...fieldOf('claim', claimSchema),
  isOptional: true,
  words: {
    kk: 'Жаңа дереккөздің мәліметі немесе бұрынғысының түзетілгені; source бойынша ажыратылады.',
    ru: 'Данные нового источника или исправленные данные прежнего; какой это источник, говорит source.',
  },
};
export const becauseField = fieldOf('because', revisionSchema.shape.because);
export const printedBecauseField: Field = { ...fieldOf('printedBecause', figureSchema.shape.because) };

/** What is answered when a published figure is corrected. */
export const revisionFields: readonly Field[] = [
  entryField,
  dateField,
  printedField,
  claimField,
  becauseField,
  printedBecauseField,
];

/** The collections whose entries keep a record of their corrections; figures and news, corrected most, stand first. */
export const correctable = (Object.keys(factsCollections) as FactsCollection[])
  .filter((collection) =>
    fieldsOf(factsCollections[collection].schema).some(({ name }) => name === 'corrections' || name === 'revisions'),
  )
  .reverse();
