import type { z } from 'astro/zod';

/** What a field takes, as far as asking for it and writing it down goes. */
export type Form =
  | { readonly kind: 'words' | 'number' | 'yes-no' | 'always-true' | 'localised' }
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | { readonly kind: 'list'; readonly item: Form }
  /** Values by names that the editor gives, such as names of files. */
  | { readonly kind: 'map'; readonly value: Form }
  | { readonly kind: 'record'; readonly fields: readonly Field[] }
  /** One of several forms; the first is the usual one. */
  | { readonly kind: 'either'; readonly forms: readonly [Form, ...Form[]] };

/** One field of a record, read from its schema. */
export interface Field {
  readonly name: string;
  readonly form: Form;
  readonly isOptional: boolean;
  /** Proves a value of this field. */
  readonly schema: z.ZodType;
  /** What the schema tells those who fill the field in; `undefined` where it says nothing. */
  readonly words: { readonly kk: string; readonly ru: string } | undefined;
}

/** What zod keeps of a schema, as far as it is read here. */
interface Definition {
  readonly type: string;
  readonly innerType?: z.ZodType;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly options?: readonly [z.ZodType, ...z.ZodType[]];
  readonly entries?: Readonly<Record<string, string>>;
  readonly values?: readonly unknown[];
}

const definitionOf = ({ def }: { readonly def: unknown }): Definition => def as Definition;

/** The fields of a record's schema, in the order in which an entry has them. */
export const fieldsOf = (schema: z.ZodType): Field[] =>
  Object.entries(definitionOf(schema).shape ?? {}).map(([name, inner]) => fieldOf(name, inner));

/** One field, from its schema. */
export function fieldOf(name: string, schema: z.ZodType): Field {
  const [kk, ru] = schema.description?.split('\n\n') ?? [];
  return {
    name,
    form: formOf(schema),
    isOptional: definitionOf(schema).type === 'optional',
    schema,
    words: kk !== undefined && ru !== undefined ? { kk, ru } : undefined,
  };
}

function formOf(schema: z.ZodType): Form {
  const { type, innerType, shape, element, valueType, options, entries, values } = definitionOf(schema);
  if (innerType) return formOf(innerType);
  if (element) return { kind: 'list', item: formOf(element) };
  if (valueType) return { kind: 'map', value: formOf(valueType) };
  if (options) return { kind: 'either', forms: [formOf(options[0]), ...options.slice(1).map(formOf)] };
  if (entries) return { kind: 'choice', options: Object.values(entries) };
  if (shape)
    return 'kk' in shape && 'ru' in shape ? { kind: 'localised' } : { kind: 'record', fields: fieldsOf(schema) };
  if (type === 'string') return { kind: 'words' };
  if (type === 'number') return { kind: 'number' };
  if (type === 'boolean') return { kind: 'yes-no' };
  if (type === 'literal' && values?.[0] === true) return { kind: 'always-true' };
  throw new Error(`a field of type ${type} can neither be asked for nor written`);
}
