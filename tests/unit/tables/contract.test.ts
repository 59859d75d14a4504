import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { tablesVersion, type ColumnHead } from '../../../src/tables/table.ts';
import { tables } from '../../../src/tables/tables.ts';

/**
 * What version 1 promised (docs/contracts.md). A line of this file may be added; changing or taking
 * one out breaks what others have built, and asks for a version 2.
 */
const promised = JSON.parse(readFileSync('tests/fixtures/contracts/tables-v1.json', 'utf8')) as Record<
  string,
  Record<string, string>
>;

const promisedKeys = JSON.parse(readFileSync('tests/fixtures/contracts/keys-v1.json', 'utf8')) as Record<
  string,
  readonly string[]
>;

const inWords = ({ type, isList, isRequired, codes }: ColumnHead): string =>
  [isRequired && 'required', isList && 'list of', type, codes && `(${Object.keys(codes).join(', ')})`]
    .filter(Boolean)
    .join(' ');

test('the promise is that of the version that is published', () => {
  expect(tablesVersion).toBe(1);
  expect(tables.map(({ name }) => name)).toEqual(Object.keys(promised));
});

describe.each(tables)('$name', ({ name, columns, primaryKey, foreignKeys }) => {
  test('has the keys that were promised', () => {
    expect([
      primaryKey.join(', '),
      ...foreignKeys.map((key) => `${key.columns.join(', ')} → ${key.table}: ${key.references.join(', ')}`),
    ]).toEqual(promisedKeys[name]);
  });

  test('has every column that was promised, of the same kind, and no column that is not', () => {
    expect(Object.fromEntries(columns.map((column) => [column.name, inWords(column)]))).toEqual(promised[name]);
  });
});
