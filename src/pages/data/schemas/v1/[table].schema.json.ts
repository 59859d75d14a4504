import type { APIRoute } from 'astro';
import { absoluteUrl } from '../../../../routing/paths.ts';
import { toJsonSchema } from '../../../../tables/json.ts';
import type { TableName } from '../../../../tables/table.ts';
import { getTablePaths, tableOf } from '../../../../tables/tables.ts';

export const getStaticPaths = getTablePaths;

export const GET: APIRoute<Record<string, never>, { table: TableName }> = ({ params: { table }, site }) =>
  new Response(toJsonSchema(tableOf(table), { url: (path) => absoluteUrl(path, site) }), {
    headers: { 'content-type': 'application/schema+json' },
  });
