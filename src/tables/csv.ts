import { stringify } from 'csv-stringify/sync';
import type { Cell, Table, TableContext } from './table.ts';

/** What stands between the values of a cell that holds a list; no value may contain it. */
export const listDelimiter = ' | ';

/**
 * A table as CSV after RFC 4180: a header, commas, lines ended by CRLF, UTF-8. An empty cell has no
 * value. Nothing is altered.
 *
 * @throws Error where a list could not be told apart again.
 */
export function toCsv(table: Table, context: TableContext): string {
  return stringify(
    [header(table), ...table.rows(context).map((cells) => cells.map((cell, index) => written(cell, table, index)))],
    { record_delimiter: 'windows' },
  );
}

/**
 * The same table for Excel as it is set up in Kazakhstan: a byte order mark, semicolons, decimal
 * commas. Text that Excel would run as a formula has an apostrophe before it.
 */
export function toExcelCsv(table: Table, context: TableContext): string {
  const rows = table
    .rows(context)
    .map((cells) =>
      cells.map((cell, index) =>
        typeof cell === 'number' ? written(cell, table, index).replace('.', ',') : written(cell, table, index),
      ),
    );
  return stringify([header(table), ...rows], {
    bom: true,
    delimiter: ';',
    record_delimiter: 'windows',
    escape_formulas: true,
  });
}

const header = ({ columns }: Table): string[] => columns.map(({ name }) => name);

function written(cell: Cell, table: Table, index: number): string {
  if (cell === undefined) return '';
  if (typeof cell !== 'object') return String(cell);
  if (cell.some((item) => item.includes(listDelimiter)))
    throw new Error(
      `table ${table.name}, column ${table.columns[index]?.name ?? ''}: “${listDelimiter}” in ${cell.join()}`,
    );
  return cell.join(listDelimiter);
}
