import { expect, test } from 'vitest';
import { toDataGraph } from '../../../src/json-ld/data.ts';
import { tableNames } from '../../../src/tables/table.ts';
import { toDataView } from '../../../src/views/data.ts';
import { contextAfter, nodesOf, site } from './graph.ts';

const context = contextAfter('ru');
const [page, , whole, ...tables] = nodesOf(toDataGraph(toDataView(context, site), context));
const byName = new Map(tables.map((table) => [table['@id'], table]));

test('the data are one data set, free to use, with the years that they cover', () => {
  expect(page).toMatchObject({ '@type': 'WebPage', mainEntity: { '@id': whole?.['@id'] } });
  expect(whole).toMatchObject({
    '@type': 'Dataset',
    '@id': 'https://site.test/ru/data/#dataset',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    creator: { '@id': 'https://site.test/ru/#publisher' },
    isAccessibleForFree: true,
    temporalCoverage: '2016/2018',
    inLanguage: ['kk', 'ru'],
    distribution: {
      '@type': 'DataDownload',
      contentUrl: 'https://site.test/data/datapackage.json',
      encodingFormat: 'application/json',
    },
    hasPart: tableNames.map((name) => ({ '@id': `https://site.test/ru/data/#dataset-${name}` })),
  });
});

test('the variables are the measures of which there are figures', () => {
  expect((whole?.['variableMeasured'] as { name: string }[]).map(({ name }) => name).sort()).toEqual([
    'Израсходованные деньги',
    'Призовой фонд',
    'Участники',
    'Ученики',
  ]);
});

test('every table has its files, with size and digest', () => {
  expect(tables).toHaveLength(tableNames.length);
  expect(byName.get('https://site.test/ru/data/#dataset-claims')).toMatchObject({
    '@type': 'Dataset',
    name: 'Данные источников',
    isPartOf: { '@id': 'https://site.test/ru/data/#dataset' },
    distribution: [
      {
        contentUrl: 'https://site.test/data/claims.csv',
        encodingFormat: 'text/csv',
        contentSize: expect.stringMatching(/^\d+ B$/),
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
      { contentUrl: 'https://site.test/data/excel/claims.csv' },
      { contentUrl: 'https://site.test/data/claims.json', encodingFormat: 'application/json' },
    ],
  });
});
