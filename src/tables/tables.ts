import { campaigns } from './campaigns.ts';
import { claims } from './claims.ts';
import { corrections } from './corrections.ts';
import { figures } from './figures.ts';
import { institutions } from './institutions.ts';
import { organisations } from './organisations.ts';
import { pressReleases } from './press-releases.ts';
import { promises } from './promises.ts';
import { sources } from './sources.ts';
import { tableNames, type Table, type TableName } from './table.ts';

const tableByName: Readonly<Record<TableName, Table>> = {
  figures,
  claims,
  institutions,
  campaigns,
  promises,
  'press-releases': pressReleases,
  sources,
  organisations,
  corrections,
};

/** Every table that the site publishes, in the order in which they are offered. */
export const tables: readonly Table[] = tableNames.map((name) => tableByName[name]);

export const tableOf = (name: TableName): Table => tableByName[name];

/** One route a table. */
export const getTablePaths = (): { params: { table: TableName } }[] =>
  tableNames.map((table) => ({ params: { table } }));
