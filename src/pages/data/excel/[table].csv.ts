import type { APIRoute } from 'astro';
import { getSiteContent } from '../../../data/site-content.ts';
import { toTableFiles } from '../../../tables/data-files.ts';
import { toTableContext, type TableName } from '../../../tables/table.ts';
import { getTablePaths, tableOf } from '../../../tables/tables.ts';

export const getStaticPaths = getTablePaths;

/** A table for Excel. */
export const GET: APIRoute<Record<string, never>, { table: TableName }> = async ({ params: { table }, site }) =>
  new Response(toTableFiles(tableOf(table), toTableContext(await getSiteContent(), site)).excel.text, {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
