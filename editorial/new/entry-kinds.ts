import { z } from 'astro/zod';
import type { FactsCollection } from '../../src/model/content.ts';
import { factsCollections } from '../../src/model/schemas/collections.ts';
import { idSchema, localeSchema, textSchema } from '../../src/model/schemas/text.ts';
import { fieldsOf, type Field } from './form.ts';

/** What `npm run new` begins, in the order in which it is offered. */
export const entryKinds = ['press-release', 'institution', 'campaign', 'figure', 'source'] as const;
export type EntryKind = (typeof entryKinds)[number];

/** A correction is no entry of its own: it is added to the one that it corrects. */
export const kinds = [...entryKinds, 'correction'] as const;
export type Kind = (typeof kinds)[number];

/** What is asked for a kind of entry beyond what its schema demands. */
interface EntryPlan {
  readonly collection: FactsCollection;
  /** Optional fields that a person is asked for, by their path; the others stand in the file as comments. */
  readonly offered: readonly string[];
}

export const entryPlans: Readonly<Record<EntryKind, EntryPlan>> = {
  'press-release': { collection: 'press-releases', offered: ['dateNote'] },
  institution: { collection: 'institutions', offered: ['town', 'website'] },
  campaign: {
    collection: 'campaigns',
    offered: ['edition', 'partOf', 'date', 'date.because', 'promises.delivered', 'promises.delivered.when'],
  },
  figure: { collection: 'figures', offered: ['scope', 'claims.asOf', 'because'] },
  source: {
    collection: 'sources',
    offered: ['publisher', 'organisation', 'title', 'opening', 'url', 'published', 'publishedNote', 'reliability'],
  },
};

/** What an entry that begins can't have yet. */
const history: readonly string[] = ['corrections', 'revisions'];

/** The facts of a new entry of this kind, in the order of its file. */
export const factFieldsOf = (kind: EntryKind): readonly Field[] =>
  fieldsOf(factsCollections[entryPlans[kind].collection].schema).filter(({ name }) => !history.includes(name));

/** Whether an entry of this kind has words of its own, a file a language. */
export const hasTexts = (kind: EntryKind): boolean => factsCollections[entryPlans[kind].collection].layout === 'folder';

/** In which languages an entry's texts are begun. */
const textsField: Field = {
  name: 'texts',
  form: { kind: 'list', item: { kind: 'words' } },
  isOptional: false,
  schema: z.array(localeSchema),
  words: {
    kk: 'Қай тілдердегі мәтін файлдары ашылады: kk, ru.',
    ru: 'На каких языках завести файлы с текстом: kk, ru.',
  },
};

/** The front matter of a text. */
export const frontFields: readonly Field[] = fieldsOf(textSchema);

/** The words of a text: its front matter's, and what stands under it; in each language, proven one by one. */
const textFields: readonly Field[] = [
  ...frontFields
    .filter(({ isOptional }) => !isOptional)
    .map((field): Field => ({ ...field, form: { kind: 'localised' } })),
  {
    name: 'body',
    form: { kind: 'localised' },
    isOptional: false,
    schema: z.string().min(1),
    words: { kk: 'Мәтіннің өзі, Markdown түрінде.', ru: 'Сам текст в формате Markdown.' },
  },
];

/** Whether the answer is words of an entry's texts, which lie in a file a language. */
export const isTextField = ({ name, form }: Pick<Field, 'name' | 'form'>): boolean =>
  form.kind === 'localised' && textFields.some((field) => field.name === name);

/** The id, which is no field: it is the name of the entry's folder or file. */
export const idField: Field = {
  name: 'id',
  form: { kind: 'words' },
  isOptional: true,
  schema: idSchema,
  words: {
    kk: 'Қалтаның не файлдың аты әрі беттің мекенжайы. Жарияланған соң өзгермейді.',
    ru: 'Имя папки или файла, оно же адрес страницы. После публикации не меняется.',
  },
};

/** All that can be answered for a new entry, in the order in which it is asked; each is a flag as well. */
export function questionsOf(kind: EntryKind): readonly Field[] {
  // Pictures need their files in the folder first.
  const fields = factFieldsOf(kind).filter(({ name }) => name !== 'pictures');
  if (!hasTexts(kind)) return fields;
  const isHead = ({ name }: Field): boolean => name === 'original';
  return [...fields.filter(isHead), textsField, ...textFields, ...fields.filter((field) => !isHead(field))];
}
