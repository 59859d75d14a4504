import { absoluteUrl } from '../routing/paths.ts';
import type { SiteContent } from '../model/site-content.ts';

/** The version of all tables and files; `docs/contracts.md` says what doesn't change within it. */
export const tablesVersion = 1;

export const tableNames = [
  'figures',
  'claims',
  'institutions',
  'campaigns',
  'promises',
  'press-releases',
  'sources',
  'organisations',
  'corrections',
] as const;
export type TableName = (typeof tableNames)[number];

/** Words for readers in the languages of the site, and in English for programs and their makers. */
export interface Described {
  readonly kk: string;
  readonly ru: string;
  readonly en: string;
}

/** The values that a column may have, each with its meaning. */
export type Codes = Readonly<Record<string, Described>>;

/**
 * What a cell holds. `date` is EDTF text, as precise as the source; `day` a full calendar day;
 * `code` one of the column's `codes`; `language` a language tag.
 */
export const columnTypes = [
  'id',
  'text',
  'code',
  'date',
  'day',
  'year',
  'integer',
  'number',
  'boolean',
  'url',
  'language',
] as const;
export type ColumnType = (typeof columnTypes)[number];

/** What stands in one row under one column; `undefined` where there is nothing to say. */
export type Cell = string | number | boolean | readonly string[] | undefined;

/** A column as its readers know it. */
export interface ColumnHead {
  /** English, in snake_case; never changes within a version. */
  readonly name: string;
  readonly type: ColumnType;
  readonly description: Described;
  /** Whether the cell holds any number of such values, none included. */
  readonly isList?: true;
  /** Whether every row has a value. */
  readonly isRequired?: true;
  /** The language of the words, where a column is one of several that say the same. */
  readonly language?: string;
  readonly codes?: Codes;
  readonly minimum?: number;
}

/** A column together with the way to fill it. */
export interface Column<Row> extends ColumnHead {
  readonly value: (row: Row, context: TableContext) => Cell;
}

/** Values that name a row of another table, or of the same one. */
export interface ForeignKey {
  readonly columns: readonly string[];
  readonly table: TableName;
  readonly references: readonly string[];
}

/** What all tables are made from. */
export interface TableContext {
  readonly content: SiteContent;
  /** A path of the site as an address that holds anywhere. */
  readonly url: (path: string) => string;
}

/** A table, ready to be written in any format. */
export interface Table {
  readonly name: TableName;
  readonly title: Described;
  readonly description: Described;
  readonly columns: readonly ColumnHead[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  /** Cells in the order of the columns, rows in the order of the primary key. */
  readonly rows: (context: TableContext) => readonly (readonly Cell[])[];
}

/** A table as it is declared: what a row is, and how each column is filled from it. */
interface Declaration<Row> extends Omit<Table, 'columns' | 'rows'> {
  readonly columns: readonly Column<Row>[];
  readonly rows: (context: TableContext) => Iterable<Row>;
}

/** Makes a table of its declaration. */
export function defineTable<Row>({ columns, rows, ...table }: Declaration<Row>): Table {
  const key = table.primaryKey.map((name) => columns.findIndex((column) => column.name === name));
  return {
    ...table,
    columns: columns.map(({ value: _value, ...head }) => head),
    rows: (context) =>
      Array.from(rows(context), (row) => columns.map(({ value }) => value(row, context))).sort((a, b) =>
        compareKeys(
          key.map((index) => a[index]),
          key.map((index) => b[index]),
        ),
      ),
  };
}

/** By code units, so that the order never depends on a language or machine; numbers by their size. */
function compareKeys(a: readonly Cell[], b: readonly Cell[]): number {
  for (const [index, left] of a.entries()) {
    const right = b[index];
    if (left === right || left === undefined || right === undefined) continue;
    return left < right ? -1 : 1;
  }
  return 0;
}

/** What the tables are made from, at the address where the site lives. */
export const toTableContext = (content: SiteContent, site: URL | undefined): TableContext => ({
  content,
  url: (path) => absoluteUrl(path, site),
});
