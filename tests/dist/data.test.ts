import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'cheerio';
import { describe, expect, it, test } from 'vitest';
import { loadContent } from '../../editorial/gate/load-content.ts';
import { locales } from '../../src/i18n/locales.ts';
import { tables } from '../../src/tables/tables.ts';
import { dataPackageFaults, schemaFaults } from '../support/json-schema.ts';
import { distFolder } from '../support/site.ts';
import { readCsv, tableFaults, type CheckedTable, type TableSchema } from '../support/table-schema.ts';

const read = (file: string): string => readFileSync(path.join(distFolder, file), 'utf8');
const readJson = <T>(file: string): T => JSON.parse(read(file)) as T;

interface FileFacts {
  readonly path: string;
  readonly format: string;
  readonly bytes: number;
  readonly hash: string;
}
interface Resource extends FileFacts {
  readonly name: string;
  readonly schema: TableSchema;
  readonly 'izgiiz:alternatives': readonly (FileFacts & { readonly jsonSchema?: string })[];
}
interface JsonTable {
  readonly $schema: string;
  readonly table: string;
  readonly rows: readonly Record<string, unknown>[];
}

const descriptor = readJson<{
  homepage: string;
  version: string;
  licenses: { name: string }[];
  resources: Resource[];
}>('data/datapackage.json');
const names = tables.map(({ name }) => name);
const checked = Object.fromEntries(
  descriptor.resources.map(({ name, path: file, schema }): [string, CheckedTable] => [
    name,
    { csv: read(`data/${file}`), schema },
  ]),
);
const { content } = loadContent('src/content');

describe('the Data Package', () => {
  it('is what version 2 asks for', () => {
    expect(dataPackageFaults(descriptor)).toEqual([]);
    expect(descriptor).toMatchObject({
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      licenses: [{ name: 'CC-BY-4.0' }],
    });
    expect(descriptor.resources.map(({ name }) => name)).toEqual(names);
  });

  it('tells size and digest of every file, and leaves none out', () => {
    const files = descriptor.resources.flatMap((resource) => [resource, ...resource['izgiiz:alternatives']]);
    for (const { path: file, bytes, hash } of files) {
      const content = readFileSync(path.join(distFolder, 'data', file));
      expect([file, content.length, createHash('sha256').update(content).digest('hex')]).toEqual([
        file,
        bytes,
        hash.replace('sha256:', ''),
      ]);
    }
    const published = globSync('**/*', { cwd: path.join(distFolder, 'data') })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => /\.\w+$/.test(file) && file !== 'datapackage.json' && !file.startsWith('schemas/'));
    expect(published.sort()).toEqual(files.map(({ path: file }) => file).sort());
  });
});

describe.each(names)('%s', (name) => {
  const csv = checked[name]?.csv ?? '';
  const [header = [], ...rows] = readCsv(csv);
  const json = readJson<JsonTable>(`data/${name}.json`);

  it('fits its Table Schema: types, keys, and rows that others name', async () => {
    expect(await tableFaults(name, checked)).toEqual([]);
  });

  it('fits its JSON Schema, which lies where the file says', () => {
    const address = new URL(json.$schema).pathname;
    expect(address).toBe(`/data/schemas/v1/${name}.schema.json`);
    const schema = readJson<{ $id: string }>(address);
    expect(schema.$id).toBe(json.$schema);
    expect(schemaFaults(schema, json)).toEqual([]);
  });

  it('says the same in CSV and JSON', () => {
    const written = (value: unknown): string =>
      value === null ? '' : Array.isArray(value) ? value.join(' | ') : String(value);
    expect(json.rows.map((row) => header.map((column) => written(row[column])))).toEqual(rows);
    for (const row of json.rows) expect(Object.keys(row)).toEqual(header);
  });

  it('says the same to Excel, but for what Excel would misread', () => {
    const excel = read(`data/excel/${name}.csv`);
    expect(excel.startsWith('\uFEFFid') || excel.startsWith(`\uFEFF${header[0] ?? ''}`)).toBe(true);
    const types = descriptor.resources
      .find((resource) => resource.name === name)
      ?.schema.fields.map(({ type }) => type);
    const [excelHeader, ...excelRows] = readCsv(excel, ';');
    expect(excelHeader).toEqual(header);
    expect(excelRows).toEqual(
      rows.map((cells) =>
        cells.map((cell, index) =>
          types?.[index] === 'number' ? cell.replace('.', ',') : cell.replace(/^[=+\-@]/, "'$&"),
        ),
      ),
    );
  });

  it('ends every line with CRLF and has no byte order mark', () => {
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv.replaceAll('\r\n', '')).not.toContain('\n');
    expect(csv.startsWith('\uFEFF')).toBe(false);
  });

  it('leads to pages that exist', () => {
    const columns = header.flatMap((column, index) => (/^(version_)?url_/.test(column) ? [index] : []));
    const missing = rows
      .flatMap((cells) => columns.map((index) => new URL(cells[index] ?? '').pathname))
      .filter((address) => !existsSync(path.join(distFolder, address, 'index.html')));
    expect([...new Set(missing)]).toEqual([]);
  });
});

describe('the numbers of rows', () => {
  const count = (name: string): number => readCsv(checked[name]?.csv ?? '').length - 1;

  it('are those of the content', () => {
    expect(count('figures')).toBe(content.figures.size);
    expect(count('claims')).toBe([...content.figures.values()].reduce((sum, { claims }) => sum + claims.length, 0));
    expect(count('institutions')).toBe(content.institutions.size);
    expect(count('campaigns')).toBe(content.campaigns.size);
    expect(count('promises')).toBe(content.promises.length);
    expect(count('press-releases')).toBe(content.pressReleases.size);
    expect(count('sources')).toBe(content.sources.size);
    expect(count('organisations')).toBe(content.organisations.size);
  });
});

test('lists name rows that exist', () => {
  const idsOf = (name: string): unknown[] => readJson<JsonTable>(`data/${name}.json`).rows.map(({ id }) => id);
  const listed = (name: string, column: string): unknown[] =>
    readJson<JsonTable>(`data/${name}.json`).rows.flatMap((row) => row[column] as unknown[]);
  const missing = (named: unknown[], known: unknown[]): unknown[] => named.filter((id) => !known.includes(id));
  expect(missing(listed('press-releases', 'figure_ids'), idsOf('figures'))).toEqual([]);
  expect(missing(listed('press-releases', 'institution_ids'), idsOf('institutions'))).toEqual([]);
  expect(missing(listed('press-releases', 'source_ids'), idsOf('sources'))).toEqual([]);
  expect(missing(listed('campaigns', 'source_ids'), idsOf('sources'))).toEqual([]);
  expect(missing(listed('campaigns', 'organisation_ids'), idsOf('organisations'))).toEqual([]);
  expect(missing(listed('promises', 'account_source_ids'), idsOf('sources'))).toEqual([]);
  expect(listed('press-releases', 'figure_ids').length).toBeGreaterThan(0);
});

test('what must not be published stands in no file', () => {
  const withheld = [
    /money-raised-/,
    /(?<!\d)2[\s\u00a0]?700[\s\u00a0]?000/,
    /2,7[\s\u00a0]?(млн|миллион)/,
    /(?<!\d)8[\s\u00a0]?000[\s\u00a0]?000(?!\d)/,
  ];
  const files = globSync('data/**/*.{csv,json}', { cwd: distFolder });
  expect(files.length).toBe(names.length * 4 + 1);
  const found = files.flatMap((file) =>
    withheld.filter((pattern) => pattern.test(read(file))).map((pattern) => `${file}: ${String(pattern)}`),
  );
  expect(found).toEqual([]);
});

describe.each(locales)('the page of $code', ({ code, strings }) => {
  const $ = load(read(`${code}/data/index.html`));
  const texts = (selector: string): string[] =>
    $(selector)
      .map((_, element) => $(element).text().trim())
      .get();

  it('explains every column of every table', () => {
    for (const { name, columns } of tables) {
      const entry = $(`.tables > li:has(#${name})`);
      const explained = entry
        .find('.columns > div > dt')
        .map((_, term) => $(term).text().trim())
        .get();
      expect(explained).toEqual(columns.map((column) => column.name));
      entry.find('.columns > div').each((_, column) => {
        expect($(column).find('dd > p').first().text().trim().length).toBeGreaterThan(3);
      });
    }
  });

  it('explains every code where it occurs', () => {
    for (const { name, columns } of tables)
      for (const { name: column, codes } of columns)
        for (const value of Object.keys(codes ?? {})) {
          const entry = $(`.tables > li:has(#${name}) .columns > div`).filter((_, group) =>
            $(group).children('dt').text().includes(column),
          );
          expect(entry.find('.codes').text()).toContain(value);
        }
  });

  it('links every file with its size, and says how many rows there are', () => {
    for (const { name } of tables) {
      const entry = $(`.tables > li:has(#${name})`);
      const links = entry
        .find('.tables__files a')
        .map((_, link) => $(link).attr('href'))
        .get();
      expect(links).toEqual([
        `/data/${name}.csv`,
        `/data/excel/${name}.csv`,
        `/data/${name}.json`,
        `/data/schemas/v1/${name}.schema.json`,
      ]);
      const sizes = entry
        .find('.tables__files .small')
        .map((_, size) => Number(/[\d,]+/.exec($(size).text())?.[0].replace(',', '.')));
      links.forEach((link, index) => {
        const { length } = readFileSync(path.join(distFolder, link));
        expect(sizes.get(index)).toBeCloseTo(length / 1000, 0);
      });
      expect(entry.children('.small').text()).toMatch(new RegExp(`^${readCsv(checked[name]?.csv ?? '').length - 1} `));
    }
    expect($('a[href="/data/datapackage.json"]')).toHaveLength(1);
  });

  it('says in its own language how to read, open and name the data', () => {
    expect(texts('h1')).toEqual([strings.data.title]);
    expect(texts('#reading ~ .notes > li')).toEqual(Object.values(strings.data.rules));
    expect(texts('p.example').join()).toContain(descriptor.version);
    expect($('a[rel~=license]').attr('href')).toBe('https://creativecommons.org/licenses/by/4.0/');
    expect(texts('pre').join()).toContain('/data/figures.csv');
  });

  it('is reached from the foot of every page', () => {
    expect($(load(read(`${code}/index.html`))('.footer a').get()).filter(`[href="/${code}/data/"]`)).toHaveLength(1);
  });
});
