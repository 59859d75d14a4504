import { describe, expect, test } from 'vitest';
import { toCsv, toExcelCsv } from '../../../src/tables/csv.ts';
import { defineTable, toTableContext, type Cell, type ColumnType } from '../../../src/tables/table.ts';
import { readCsv } from '../../support/table-schema.ts';
import { contentAfter } from '../content-tree.ts';

const context = toTableContext(contentAfter(), new URL('https://site.example'));
const described = { kk: '', ru: '', en: '' };

/** A table of one column beside its key. */
const tableOf = (type: ColumnType, ...cells: Cell[]) =>
  defineTable<[number, Cell]>({
    name: 'figures',
    title: described,
    description: described,
    primaryKey: ['id'],
    foreignKeys: [],
    rows: () => cells.map((cell, index) => [index, cell]),
    columns: [
      { name: 'id', type: 'integer', description: described, value: ([id]) => id },
      { name: 'cell', type, description: described, value: ([, cell]) => cell },
    ],
  });

const awkward = ['a,b', 'say "no"', 'two\nlines', 'two\r\nlines', ' spaces ', ';', "'", 'Қазақша №1', '='];

describe('plain CSV', () => {
  test('is what RFC 4180 says: header, commas, doubled quotes, CRLF', () => {
    expect(toCsv(tableOf('text', 'a,b', 'say "no"', undefined), context)).toBe(
      'id,cell\r\n0,"a,b"\r\n1,"say ""no"""\r\n2,\r\n',
    );
  });

  test.each([[awkward]])('comes back unaltered from a parser', (cells) => {
    const rows = readCsv(toCsv(tableOf('text', ...cells), context));
    expect(rows.slice(1).map(([, cell]) => cell)).toEqual(cells);
  });

  test('leaves text alone that a spreadsheet would run', () => {
    expect(toCsv(tableOf('text', '=1+1', '@x', '-5'), context)).toBe('id,cell\r\n0,=1+1\r\n1,@x\r\n2,-5\r\n');
  });

  test('has no byte order mark', () => {
    expect(toCsv(tableOf('text', 'x'), context).codePointAt(0)).toBe('i'.codePointAt(0));
  });

  test('writes numbers plainly and truth in words', () => {
    const cells = [26_000_000, 7.9, 0, 9_007_199_254_740_991, true, false];
    expect(
      readCsv(toCsv(tableOf('number', ...cells), context))
        .slice(1)
        .map(([, cell]) => cell),
    ).toEqual(['26000000', '7.9', '0', '9007199254740991', 'true', 'false']);
  });

  test('joins lists in one way, and refuses what could not be told apart', () => {
    expect(toCsv(tableOf('id', ['a', 'b'], [], ['c']), context)).toBe('id,cell\r\n0,a | b\r\n1,\r\n2,c\r\n');
    expect(() => toCsv(tableOf('id', ['a', 'b | c']), context)).toThrow('table figures, column cell');
  });
});

describe('CSV for Excel', () => {
  const excel = (type: ColumnType, ...cells: Cell[]): string => toExcelCsv(tableOf(type, ...cells), context);

  test('begins with one byte order mark, has semicolons and decimal commas', () => {
    expect(excel('number', 7.9, 26_000_000)).toBe('\uFEFFid;cell\r\n0;7,9\r\n1;26000000\r\n');
  });

  test.each(['=1+1', '+7 727', '-5', '@SUM(A1)', '\tx', '\rx'])('puts an apostrophe before %j', (text) => {
    expect(readCsv(excel('text', text), ';')[1]?.[1]).toBe(`'${text}`);
  });

  test('leaves points in texts and dates alone', () => {
    expect(readCsv(excel('text', '№ 1.5', '2017-04'), ';').slice(1)).toEqual([
      ['0', '№ 1.5'],
      ['1', '2017-04'],
    ]);
  });

  test('comes back from a parser', () => {
    const cells = awkward.filter((text) => text !== '=');
    const rows = readCsv(excel('text', ...cells), ';');
    expect(rows.slice(1).map(([, cell]) => cell)).toEqual(cells);
  });
});

test('rows stand in the order of the key, numbers by size', () => {
  const table = defineTable<number>({
    name: 'figures',
    title: described,
    description: described,
    primaryKey: ['id', 'number'],
    foreignKeys: [],
    rows: () => [10, 9, 1],
    columns: [
      { name: 'number', type: 'integer', description: described, value: (number) => number },
      { name: 'id', type: 'id', description: described, value: (number) => (number === 1 ? 'b' : 'a') },
    ],
  });
  expect(table.rows(context)).toEqual([
    [9, 'a'],
    [10, 'a'],
    [1, 'b'],
  ]);
});
