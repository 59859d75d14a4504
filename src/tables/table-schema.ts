import { listDelimiter } from './csv.ts';
import { describedIn, describedInAll } from './described.ts';
import { columnPatterns } from './patterns.ts';
import type { ColumnHead, ColumnType, Table } from './table.ts';

/**
 * The Table Schema (version 2) of a table's CSV. Dates that may be less precise than a day are
 * strings with a pattern. So are lists: many programs don't know the `list` of version 2 yet.
 * Addresses have a pattern and not the format `uri`, whose checks refuse hosts that end in a dot.
 */
export const toTableSchema = ({ columns, primaryKey, foreignKeys, name }: Table): Record<string, unknown> => ({
  $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
  fields: columns.map((column) => toField(column, primaryKey)),
  missingValues: [''],
  primaryKey,
  ...(foreignKeys.length > 0 && {
    foreignKeys: foreignKeys.map((key) => ({
      fields: key.columns,
      // A key into its own table names no resource.
      reference: { ...(key.table !== name && { resource: key.table }), fields: key.references },
    })),
  }),
});

const fieldTypes: Readonly<Record<ColumnType, string>> = {
  id: 'string',
  text: 'string',
  code: 'string',
  date: 'string',
  day: 'date',
  year: 'year',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  url: 'string',
  language: 'string',
};

function toField(column: ColumnHead, primaryKey: readonly string[]): Record<string, unknown> {
  const { name, type, isList, isRequired, minimum, codes } = column;
  const pattern = columnPatterns[type];
  const constraints = {
    ...(isRequired && { required: true }),
    ...(primaryKey.length === 1 && primaryKey[0] === name && { unique: true }),
    ...(pattern !== undefined && { pattern: isList ? listPattern(pattern) : pattern }),
    ...(codes && { enum: Object.keys(codes) }),
    ...(minimum !== undefined && { minimum }),
  };
  return {
    name,
    type: fieldTypes[type],
    description: describedIn(column, 'en'),
    'izgiiz:descriptions': describedInAll(column),
    ...(Object.keys(constraints).length > 0 && { constraints }),
    ...(codes && { categories: Object.entries(codes).map(([value, { en }]) => ({ value, label: en })) }),
    ...(isList && { 'izgiiz:listDelimiter': listDelimiter }),
  };
}

const listPattern = (pattern: string): string => {
  const item = pattern.replace(/^\^|\$$/g, '');
  return `^${item}(${listDelimiter.replace('|', '\\|')}${item})*$`;
};
