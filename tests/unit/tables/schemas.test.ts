import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { SiteContent } from '../../../src/model/site-content.ts';
import { toCsv } from '../../../src/tables/csv.ts';
import { toDataPackage } from '../../../src/tables/data-package.ts';
import { toJson, toJsonSchema } from '../../../src/tables/json.ts';
import { toTableContext, type TableContext, type TableName } from '../../../src/tables/table.ts';
import { toTableSchema } from '../../../src/tables/table-schema.ts';
import { tableNames } from '../../../src/tables/table.ts';
import { tableOf, tables } from '../../../src/tables/tables.ts';
import { dataPackageFaults, schemaFaults } from '../../support/json-schema.ts';
import { tableFaults, type CheckedTable, type TableSchema } from '../../support/table-schema.ts';
import { contentAfter, replace } from '../content-tree.ts';

const site = new URL('https://site.example');
const contextOf = (content: SiteContent): TableContext => toTableContext(content, site);
const context = contextOf(contentAfter());

const checked = (): Record<TableName, CheckedTable> =>
  Object.fromEntries(
    tables.map((table) => [
      table.name,
      { csv: toCsv(table, context), schema: toTableSchema(table) as unknown as TableSchema },
    ]),
  ) as Record<TableName, CheckedTable>;

/** The tables after a change in the text of one of them. */
function changed(name: TableName, from: string, to: string): Record<TableName, CheckedTable> {
  const all = checked();
  const parts = all[name].csv.split(from);
  if (parts.length < 2) throw new Error(`${name} holds no “${from}”`);
  return { ...all, [name]: { ...all[name], csv: `${parts[0] ?? ''}${to}${parts.slice(1).join(from)}` } };
}

describe('CSV against its Table Schema', () => {
  test.each(tableNames)('%s holds', async (name) => {
    expect(await tableFaults(name, checked())).toEqual([]);
  });

  test.each<[string, TableName, string, string, RegExp]>([
    ['text for a number', 'claims', ',3000,', ',many,', /"many" in column "value" is not type "number"/],
    ['a status that is none', 'claims', ',announced,', ',promised,', /"enum" constraint for column "status"/],
    ['a date that is none', 'campaigns', '2017-05-14', '14.05.2017', /"pattern" constraint for column "date"/],
    ['a day without a month', 'corrections', '2026-04-01', '2026', /is not type "date"/],
    ['an unknown figure', 'claims', 'participants-2017,', 'participants-2107,', /Foreign key "figure_id" violation/],
    ['an unknown source', 'promises', ',paper-2017,', ',paper-2107,', /Foreign key "promised_source_id" violation/],
    ['an unknown whole', 'campaigns', ',kind-run-2017,', ',kind-run-2107,', /Foreign key "part_of" violation/],
    ['a missing source', 'figures', ',fund-2017,', ',,', /"required" constraint for column "source_id"/],
    ['an id twice', 'sources', 'fund-2018,', 'fund-2017,', /unique constraint violation/],
    ['a list joined otherwise', 'campaigns', 'fund-2017 | paper-2017', 'fund-2017;paper-2017', /"pattern" constraint/],
    ['a number below nothing', 'figures', ',2500,', ',-2500,', /"minimum" constraint for column "value"/],
    ['another column', 'figures', 'sources_disagree', 'disagree', /^header /],
  ])('refuses %s', async (_what, name, from, to, fault) => {
    expect((await tableFaults(name, changed(name, from, to))).join('\n')).toMatch(fault);
  });

  test('refuses a printed answer that no claim gives', async () => {
    const tables = changed('claims', 'prize-fund-2017,paper-2017', 'prize-fund-2017,fund-2017');
    expect((await tableFaults('figures', tables)).join()).toMatch(/Foreign key "id,source_id" violation/);
  });
});

describe('JSON against its JSON Schema', () => {
  const parsed = (name: TableName) => ({
    schema: JSON.parse(toJsonSchema(tableOf(name), context)) as object,
    file: JSON.parse(toJson(tableOf(name), context)) as { [key: string]: unknown; rows: Record<string, unknown>[] },
  });

  test.each(tableNames)('%s holds', (name) => {
    const { schema, file } = parsed(name);
    expect(schemaFaults(schema, file)).toEqual([]);
    expect(file).toMatchObject({
      $schema: `https://site.example/data/schemas/v1/${name}.schema.json`,
      version: 1,
      table: name,
    });
    expect(file.rows.length).toBeGreaterThan(0);
  });

  test.each<[string, Record<string, unknown>, RegExp]>([
    ['text for a number', { value: '2500' }, /rows\/0\/value must be number/],
    ['a status that is none', { status: 'promised' }, /rows\/0\/status must be equal to one of/],
    ['nothing where something must be', { source_id: null }, /rows\/0\/source_id must be string/],
    ['an address that is none', { url_kk: 'figures' }, /rows\/0\/url_kk must match/],
    ['words for a day', { version_since: 'yesterday' }, /rows\/0\/version_since must match format "date"/],
  ])('refuses %s', (_what, change, fault) => {
    const { schema, file } = parsed('figures');
    const [first, ...rest] = file.rows;
    expect(schemaFaults(schema, { ...file, rows: [{ ...first, ...change }, ...rest] }).join('\n')).toMatch(fault);
  });

  test('refuses a row without a column, and another version', () => {
    const { schema, file } = parsed('figures');
    const { value, ...first } = file.rows[0] ?? {};
    expect(value).toBeDefined();
    expect(schemaFaults(schema, { ...file, rows: [first] })).toEqual(["/rows/0 must have required property 'value'"]);
    expect(schemaFaults(schema, { ...file, version: 2 })).toEqual(['/version must be equal to constant']);
  });

  test('lets the same version gain columns', () => {
    const { schema, file } = parsed('figures');
    expect(schemaFaults(schema, { ...file, rows: file.rows.map((row) => ({ ...row, later: 1 })) })).toEqual([]);
  });

  test('says the same as the CSV, and gives lists as lists', () => {
    expect(parsed('campaigns').file.rows.find(({ id }) => id === 'kind-run-2017')).toMatchObject({
      source_ids: ['fund-2017', 'paper-2017'],
      part_of: null,
      year: 2017,
    });
  });
});

interface Descriptor {
  readonly version: string;
  readonly resources: readonly {
    readonly name: string;
    readonly path: string;
    readonly bytes: number;
    readonly hash: string;
  }[];
}
const descriptorOf = (of: TableContext): Descriptor => JSON.parse(toDataPackage(tables, of)) as Descriptor;

describe('the Data Package', () => {
  test('fits what the standard asks', () => {
    expect(dataPackageFaults(descriptorOf(context))).toEqual([]);
  });

  test.each<[string, object, RegExp]>([
    ['no resources', { resources: [] }, /resources must NOT have fewer/],
    ['a homepage that is no address', { homepage: 'here' }, /homepage must match pattern/],
    ['a licence without a name', { licenses: [{ title: 'CC' }] }, /licenses\/0/],
  ])('would be refused with %s', (_what, change, fault) => {
    expect(dataPackageFaults({ ...descriptorOf(context), ...change }).join('\n')).toMatch(fault);
  });

  test('tells size and digest of every file as it is', () => {
    const { resources } = descriptorOf(context);
    expect(resources.map(({ path }) => path)).toEqual(tableNames.map((name) => `${name}.csv`));
    for (const [index, table] of tables.entries()) {
      const bytes = Buffer.from(toCsv(table, context), 'utf8');
      expect(resources[index]).toMatchObject({
        bytes: bytes.length,
        hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
      });
    }
  });

  test('has a version that changes with the data, and only then', () => {
    const { version } = descriptorOf(context);
    expect(version).toMatch(/^1\.0\.0\+[0-9a-f]{12}$/);
    expect(descriptorOf(contextOf(contentAfter())).version).toBe(version);
    const corrected = contentAfter(replace('sources/fund-2017.yaml', 'Итоги забега доброты', 'Итоги забега'));
    expect(descriptorOf(contextOf(corrected)).version).not.toBe(version);
  });

  test('carries no time of its own making', () => {
    expect(toDataPackage(tables, context)).toBe(toDataPackage(tables, context));
    expect(descriptorOf(context)).not.toHaveProperty('created');
  });
});
