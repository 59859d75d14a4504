import { parse } from 'csv-parse/sync';
import { Table, validate } from 'tableschema';

/** A Table Schema as far as these tests look into it. */
export interface TableSchema {
  readonly fields: readonly { readonly name: string; readonly type: string }[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys?: readonly {
    readonly fields: readonly string[];
    readonly reference: { readonly resource?: string; readonly fields: readonly string[] };
  }[];
}

export interface CheckedTable {
  readonly csv: string;
  readonly schema: TableSchema;
}

/** The cells of a CSV, header included; throws where a row is longer or shorter than the header. */
export const readCsv = (csv: string, delimiter = ','): string[][] => parse(csv, { bom: true, delimiter });

/** Rows by column, with `null` for what the schema calls missing. */
const readRows = (csv: string): Record<string, string | null>[] =>
  parse(csv, { columns: true, cast: (value) => (value === '' ? null : value) });

/** Everything that a Table Schema validator finds wrong with a table that lies among others. */
export async function tableFaults(name: string, tables: Readonly<Record<string, CheckedTable>>): Promise<string[]> {
  const { csv, schema } = tables[name] as CheckedTable;
  const rows = readCsv(csv);
  const header = rows[0]?.join();
  const names = schema.fields.map((field) => field.name).join();
  if (header !== names) return [`header ${header ?? ''} instead of ${names}`];
  const others = Object.fromEntries(Object.entries(tables).map(([other, table]) => [other, readRows(table.csv)]));
  // The validator puts the row that a key names into its cell, so keys that share a column are checked one by one;
  // and it knows a key into the table itself by an empty name, as version 1 of the standard wrote it.
  const { foreignKeys = [], ...rest } = schema;
  const schemas = [
    rest,
    ...foreignKeys.map(({ fields, reference }) => ({
      ...rest,
      foreignKeys: [{ fields, reference: { ...reference, resource: reference.resource ?? '' } }],
    })),
  ];
  const relations = { ...others, '': others[name] };
  const faults: string[] = [];
  for (const checked of schemas) {
    const { valid, errors } = await validate(structuredClone(checked));
    if (!valid) faults.push(...errors.map(String));
    const table = await Table.load(structuredClone(rows), { schema: structuredClone(checked), strict: true });
    const read = (await table.read({ forceCast: true, relations })) as unknown[];
    for (const row of read)
      if (row instanceof Error) {
        const { errors: inner } = row as Error & { errors?: Error[] };
        faults.push(...(inner && inner.length > 0 ? inner : [row]).map(({ message }) => message));
      }
  }
  return [...new Set(faults)];
}
