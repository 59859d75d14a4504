import { describe, expect, test } from 'vitest';
import { loadContent } from '../../../editorial/gate/load-content.ts';
import { toTableContext, type Cell, type ColumnHead } from '../../../src/tables/table.ts';
import { tableOf, tables } from '../../../src/tables/tables.ts';

const context = toTableContext(loadContent('src/content').content, new URL('https://site.example'));

const cyrillic = /[а-яёәғқңөұүһі]/i;
const describedThings = tables.flatMap((table) => [
  { name: table.name, words: table.title },
  { name: table.name, words: table.description },
  ...table.columns.map((column) => ({ name: `${table.name}.${column.name}`, words: column.description })),
  ...table.columns.flatMap((column) =>
    Object.entries(column.codes ?? {}).map(([code, words]) => ({
      name: `${table.name}.${column.name}=${code}`,
      words,
    })),
  ),
]);

test('there are the nine tables, each once', () => {
  expect(tables.map(({ name }) => name)).toEqual([
    'figures',
    'claims',
    'institutions',
    'campaigns',
    'promises',
    'press-releases',
    'sources',
    'organisations',
    'corrections',
  ]);
});

test('everything is described in both languages of the site, and in English', () => {
  expect(describedThings.length).toBeGreaterThan(200);
  const undescribed = describedThings.filter(
    ({ words: { kk, ru, en } }) => !cyrillic.test(kk) || !cyrillic.test(ru) || en === '' || cyrillic.test(en),
  );
  expect(undescribed.map(({ name }) => name)).toEqual([]);
});

test('Kazakh and Russian words are not each other’s', () => {
  const same = describedThings.filter(({ words: { kk, ru } }) => kk === ru).map(({ words }) => words.kk);
  expect([...new Set(same)]).toEqual(['хоспис']);
});

describe.each(tables)('$name', (table) => {
  const names = table.columns.map(({ name }) => name);
  const rows = table.rows(context);

  test('names its columns in snake_case, each once', () => {
    expect(names.filter((name) => !/^[a-z]+(_[a-z]+)*$/.test(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  test('has keys of columns that are there', () => {
    expect(table.primaryKey.filter((name) => !names.includes(name))).toEqual([]);
    for (const { columns, table: other, references } of table.foreignKeys) {
      expect(columns.filter((name) => !names.includes(name))).toEqual([]);
      const others = tableOf(other).columns.map(({ name }) => name);
      expect(references.filter((name) => !others.includes(name))).toEqual([]);
    }
  });

  test('fills in what it promises, with values of its types', () => {
    const fits = ({ type, isList, isRequired, codes }: ColumnHead, cell: Cell): boolean => {
      if (isList) return Array.isArray(cell) && (!isRequired || cell.length > 0);
      if (cell === undefined) return !isRequired;
      if (type === 'boolean') return typeof cell === 'boolean';
      if (type === 'number') return typeof cell === 'number' && Number.isFinite(cell);
      if (type === 'integer' || type === 'year') return Number.isSafeInteger(cell);
      return typeof cell === 'string' && cell !== '' && (type === 'code') === (codes !== undefined && cell in codes);
    };
    const wrong = rows.flatMap((cells) =>
      table.columns
        .filter((column, index) => !fits(column, cells[index]))
        .map(({ name }) => `${String(cells[0])}: ${name}`),
    );
    expect(wrong).toEqual([]);
  });
});
