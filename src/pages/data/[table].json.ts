import type { APIRoute } from 'astro';
import { getSiteContent } from '../../data/site-content.ts';
import { toJson } from '../../tables/json.ts';
import { toTableContext, type TableName } from '../../tables/table.ts';
import { getTablePaths, tableOf } from '../../tables/tables.ts';

export const getStaticPaths = getTablePaths;

export const GET: APIRoute<Record<string, never>, { table: TableName }> = async ({ params: { table }, site }) =>
  new Response(toJson(tableOf(table), toTableContext(await getSiteContent(), site)), {
    headers: { 'content-type': 'application/json' },
  });
