import { dataSchemaPath } from '../routing/paths.ts';
import { describedIn } from './described.ts';
import { columnPatterns } from './patterns.ts';
import { tablesVersion, type Cell, type ColumnHead, type ColumnType, type Table, type TableContext } from './table.ts';

/** A table as JSON: one object a row, every column in each; `null` where there is no value. */
export const toJson = (table: Table, context: TableContext): string =>
  printed({
    $schema: context.url(dataSchemaPath(table.name)),
    version: tablesVersion,
    table: table.name,
    rows: table.rows(context).map((cells) => toObject(table, cells)),
  });

const toObject = ({ columns }: Table, cells: readonly Cell[]): Record<string, unknown> =>
  Object.fromEntries(columns.map(({ name }, index) => [name, cells[index] ?? null]));

/** JSON as it is published: indented, ended by a line feed. */
export const printed = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/**
 * The JSON Schema (2020-12) of a table's JSON. It allows further columns, so that a copy kept today
 * refuses none that the same version gains tomorrow.
 */
export const toJsonSchema = (table: Table, { url }: Pick<TableContext, 'url'>): string =>
  printed({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: url(dataSchemaPath(table.name)),
    title: table.title.en,
    description: table.description.en,
    type: 'object',
    required: ['$schema', 'version', 'table', 'rows'],
    properties: {
      $schema: { type: 'string', format: 'uri' },
      version: { const: tablesVersion },
      table: { const: table.name },
      rows: {
        type: 'array',
        items: {
          type: 'object',
          required: table.columns.map(({ name }) => name),
          properties: Object.fromEntries(table.columns.map((column) => [column.name, toProperty(column)])),
        },
      },
    },
  });

const jsonTypes: Readonly<Record<ColumnType, string>> = {
  id: 'string',
  text: 'string',
  code: 'string',
  date: 'string',
  day: 'string',
  year: 'integer',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  url: 'string',
  language: 'string',
};

function toProperty(column: ColumnHead): Record<string, unknown> {
  const { type, isList, isRequired, minimum } = column;
  const codes = column.codes && Object.keys(column.codes);
  const value = {
    type: isRequired || isList ? jsonTypes[type] : [jsonTypes[type], 'null'],
    ...(codes && { enum: isRequired || isList ? codes : [...codes, null] }),
    ...(columnPatterns[type] !== undefined && { pattern: columnPatterns[type] }),
    ...(type === 'url' && { format: 'uri' }),
    ...(type === 'day' && { format: 'date' }),
    ...(type === 'text' && { minLength: 1 }),
    ...(minimum !== undefined && { minimum }),
  };
  const description = describedIn(column, 'en');
  return isList
    ? { description, type: 'array', items: value, ...(isRequired && { minItems: 1 }) }
    : { description, ...value };
}
