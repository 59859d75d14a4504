import type { APIRoute } from 'astro';
import { getSiteContent } from '../../data/site-content.ts';
import { toTableFiles } from '../../tables/data-files.ts';
import { toTableContext, type TableName } from '../../tables/table.ts';
import { getTablePaths, tableOf } from '../../tables/tables.ts';

export const getStaticPaths = getTablePaths;

export const GET: APIRoute<Record<string, never>, { table: TableName }> = async ({ params: { table }, site }) =>
  new Response(toTableFiles(tableOf(table), toTableContext(await getSiteContent(), site)).json.text, {
    headers: { 'content-type': 'application/json' },
  });
